import type { ApexTransaction } from '../../transaction/apex-transaction.ts';
import { executeBatch } from '../batch/execute-batch.ts';
import { SchedulableContext } from '../contexts.ts';
import { parseCronExpression } from '../cron/cron-expression.ts';
import { nextFireTime } from '../cron/next-fire-time.ts';
import { enterJob } from '../job-context.ts';
import type { JobEnvironment } from '../job-environment.ts';
import { callJobMethod } from '../job-method.ts';
import type { Schedule, ScheduleTable } from './schedule-table.ts';

/**
 * Runs a scheduled job once and sets its next time in the same transaction; a failure undoes the work and keeps the schedule. Times
 * that passed while no process ran are made up for by one run (assumed). Scheduled Apex has the limits of synchronous Apex
 * (platform-rules G).
 * @returns the uncaught error, or null.
 */
export function fireSchedule(
    environment: JobEnvironment,
    table: ScheduleTable,
    schedule: Schedule,
    outer: ApexTransaction | null
): Error | null {
    const firedAt = environment.org.clock();
    try {
        environment.transact(
            outer,
            { userId: schedule.userId, quiddity: 'SCHEDULED', entryPoint: `${schedule.className}.execute` },
            (transaction) => {
                if (table.find(schedule.triggerId) === null) return; // Aborted since it was chosen.
                enterJob(transaction, { kind: 'scheduled', jobId: schedule.jobId });
                const job = environment.thaw(schedule.state) as object;
                if (schedule.kind === 'batch') executeBatch(environment, job, schedule.scope);
                else
                    callJobMethod(
                        job,
                        'execute',
                        'System.SchedulableContext',
                        new SchedulableContext(schedule.triggerId)
                    );
                passOn(environment, table, schedule, firedAt, outer !== null);
            }
        );
        return null;
    } catch (thrown) {
        const error = environment.failure(thrown);
        environment.keepBooks(outer, () => {
            passOn(environment, table, schedule, firedAt, outer !== null);
            if (schedule.jobId !== null)
                environment.records.update(schedule.jobId, { ExtendedStatus: error.message.slice(0, 255) });
        });
        return error;
    }
}

function passOn(
    environment: JobEnvironment,
    table: ScheduleTable,
    schedule: Schedule,
    firedAt: number,
    inTest: boolean
): void {
    if (table.find(schedule.triggerId) === null) return; // Aborted by itself.
    if (inTest && schedule.kind === 'schedulable') {
        table.markRunInTest(schedule);
        return;
    }
    const next =
        schedule.expression === null
            ? null
            : nextFireTime(parseCronExpression(schedule.expression), firedAt, schedule.timeZone);
    const goesOn = table.advance(schedule, firedAt, next);
    if (!goesOn && schedule.jobId !== null) environment.records.end(schedule.jobId, 'Completed');
}
