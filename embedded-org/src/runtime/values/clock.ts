let read: () => number = () => Date.now();

/** Replaces the clock of this thread; `milliseconds` gives epoch milliseconds. */
export function setClock(milliseconds: () => number): void {
    read = milliseconds;
}

/** Epoch milliseconds, as System.now() sees them. */
export function now(): number {
    return read();
}
