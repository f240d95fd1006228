import { throwApex } from '../exceptions/index.ts';
import { currentApexTransaction } from '../transaction/apex-transaction.ts';
import { promoteHolding } from './batch/flex-queue.ts';
import type { JobEnvironment } from './job-environment.ts';
import type { ScheduleTable } from './schedule/schedule-table.ts';

/**
 * System.abortJob: stops a queued or running job, or a scheduled one by its CronTrigger's Id. A chunk that runs at this moment ends
 * first; later ones and finish do not run.
 * Source: Apex Reference, System.abortJob; platform-rules G. Wording for jobs that are gone as users quote it from orgs.
 */
export function abortJob(environment: JobEnvironment, schedules: ScheduleTable, id: string): void {
    const transaction = currentApexTransaction();
    const { work, records } = environment;
    const schedule = schedules.find(id) ?? schedules.findByJob(id);
    if (schedule !== null) {
        schedules.remove(schedule);
        if (schedule.jobId !== null) records.end(schedule.jobId, 'Aborted');
        return;
    }
    if (!work.remove(id)) throwApex('System.StringException', 'Job does not exist or is already aborted.');
    records.end(id, 'Aborted');
    promoteHolding(environment, transaction.test !== null);
    transaction.afterCommit(() => {
        environment.listener.jobChanged(id);
    });
}
