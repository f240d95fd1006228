/** A generator of numbers from 0 (inclusive) to 1 (exclusive) that gives the same sequence for the same key. Method: mulberry32. */
export function randomNumbers(key: number): () => number {
    let state = key >>> 0;
    return () => {
        state = (state + 0x6d2b79f5) >>> 0;
        let mixed = Math.imul(state ^ (state >>> 15), state | 1);
        mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
    };
}

/** One of the values. */
export function pick<Value>(values: readonly Value[], next: () => number): Value {
    return values[Math.floor(next() * values.length)];
}
