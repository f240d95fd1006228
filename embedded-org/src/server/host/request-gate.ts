/**
 * Lets the thread that runs jobs step aside while people wait. The main thread counts the requests in hand; before each step of a
 * job, the other thread waits until there are none, but never long: a busy org must not stop its jobs.
 *
 * Without it a writing request could starve: SQLite's wait for the write lock is a poll, and the gap between two chunks is short.
 */
export class RequestGate {
    private readonly count: Int32Array;

    constructor(memory: SharedArrayBuffer = new SharedArrayBuffer(4)) {
        this.count = new Int32Array(memory);
    }

    get memory(): SharedArrayBuffer {
        return this.count.buffer as SharedArrayBuffer;
    }

    /** A request is in hand. */
    enter(): void {
        Atomics.add(this.count, 0, 1);
    }

    /** It is answered. */
    leave(): void {
        Atomics.sub(this.count, 0, 1);
        Atomics.notify(this.count, 0);
    }

    /** Blocks this thread until no request is in hand, for `milliseconds` at most. */
    waitUntilFree(milliseconds: number): void {
        const end = Date.now() + milliseconds;
        for (;;) {
            const waiting = Atomics.load(this.count, 0);
            const left = end - Date.now();
            if (waiting <= 0 || left <= 0) return;
            Atomics.wait(this.count, 0, waiting, left);
        }
    }
}
