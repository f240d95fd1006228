import { currentApexTransaction } from '../../transaction/apex-transaction.ts';

/** Shorter strings break no limit by themselves. */
const SMALL = 1_000_000;

/**
 * Asked before one call makes a string of `length` characters out of little: V8 keeps such strings folded, where the estimate of the
 * heap does not see them. That a character counts
 * as one byte is assumed.
 * @throws System.LimitException when the string alone is larger than the heap
 */
export function makeRoom(length: number): void {
    if (length > SMALL) currentApexTransaction().limits.requireHeap(length);
}
