import { jobOf } from '../../async/job-context.ts';
import { currentApexTransaction } from '../../transaction/apex-transaction.ts';
import { definePlatformType } from '../define.ts';

/** What a queueable knows of its own place in a chain. Source: Apex Reference, AsyncInfo Class. */
export const asyncInfo = definePlatformType('System.AsyncInfo', {
    static: {
        getCurrentQueueableStackDepth: () => jobOf(currentApexTransaction())?.depth ?? 0,
        getMaximumQueueableStackDepth: () => jobOf(currentApexTransaction())?.maximumDepth ?? null,
        getMinimumQueueableDelayInMinutes: () => jobOf(currentApexTransaction())?.delayInMinutes ?? null,
        hasMaxStackDepth: () => (jobOf(currentApexTransaction())?.maximumDepth ?? null) !== null
    }
});
