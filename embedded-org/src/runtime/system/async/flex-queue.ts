import { currentApexTransaction } from '../../transaction/apex-transaction.ts';
import { argument } from '../arguments.ts';
import { definePlatformType } from '../define.ts';

function move(jobId: string, place: (others: readonly string[]) => number): boolean {
    return currentApexTransaction().org.async.moveInFlexQueue(argument(jobId), place);
}

/** Order of the batch jobs that wait. Source: Apex Reference, FlexQueue Class. */
export const flexQueue = definePlatformType('System.FlexQueue', {
    static: {
        moveJobToFront: (jobId: string) => move(jobId, () => 0),
        moveJobToEnd: (jobId: string) => move(jobId, (others) => others.length),
        moveBeforeJob: (jobId: string, other: string) => move(jobId, (others) => others.indexOf(argument(other))),
        moveAfterJob: (jobId: string, other: string) =>
            move(jobId, (others) => (others.includes(argument(other)) ? others.indexOf(other) + 1 : -1))
    }
});
