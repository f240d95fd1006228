import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { performance } from 'node:perf_hooks';
import { runInNewContext } from 'node:vm';

/*
 * An estimate of Apex heap. V8's used heap contains garbage, and its objects are larger than Apex's, so a breach is only called
 * one when the growth stays above the limit, scaled by OBJECT_FACTOR, after a collection.
 */

/** How much larger a value is in V8 than by Apex's count; assumed (an Integer in a List costs 4 bytes there, 8 to 24 here). */
const OBJECT_FACTOR = 4;
/** Compiled modules, caches and statements of the runtime that the transaction makes on first use. */
const RUNTIME_SLACK = 32_000_000;
const MINIMUM_MILLISECONDS_BETWEEN_COLLECTIONS = 2_000;

let collect: (() => void) | null = null;
let lastCollection = 0;

/** Bytes in use on V8's heap now; the point from which growth is measured. */
export function heapMark(): number {
    return getHeapStatistics().used_heap_size;
}

/** Estimated Apex bytes since `mark`, garbage included; never negative. */
export function heapGrowth(mark: number): number {
    return Math.max(0, Math.round((heapMark() - mark) / OBJECT_FACTOR));
}

/** Estimated Apex bytes since `mark`; collects garbage first when the plain estimate is above `limit`, at most every two seconds. */
export function settledHeapGrowth(mark: number, limit: number): number {
    const floor = mark + RUNTIME_SLACK;
    const estimate = heapGrowth(floor);
    if (estimate <= limit) return estimate;
    if (performance.now() - lastCollection < MINIMUM_MILLISECONDS_BETWEEN_COLLECTIONS) return limit;
    lastCollection = performance.now();
    collectGarbage();
    return heapGrowth(floor);
}

function collectGarbage(): void {
    if (collect === null) {
        setFlagsFromString('--expose-gc');
        collect = runInNewContext('gc') as () => void;
        setFlagsFromString('--no-expose-gc');
    }
    collect();
}
