import { currentApexTransaction } from '../transaction/apex-transaction.ts';

/**
 * Called by generated loops and methods every so many iterations, so that a loop without end stops as it does on the platform.
 * @throws System.LimitException `Apex CPU time limit exceeded` or `Apex heap size too large: n` (both estimates).
 */
export function checkCpu(): void {
    currentApexTransaction().limits.check();
}
