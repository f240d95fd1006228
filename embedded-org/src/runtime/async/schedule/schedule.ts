import { throwApex } from '../../exceptions/index.ts';
import { currentApexTransaction } from '../../transaction/apex-transaction.ts';
import { ApexDatetime } from '../../values/datetime.ts';
import { CronSyntaxError, parseCronExpression } from '../cron/cron-expression.ts';
import { nextFireTime } from '../cron/next-fire-time.ts';
import { classNameOf, type JobEnvironment } from '../job-environment.ts';
import type { ScheduleTable } from './schedule-table.ts';

/** Scheduled Apex jobs at one time. Source: platform-rules G (5 in Developer Edition). */
const MOST_SCHEDULES = 100;
/** CronJobDetail.JobType of scheduled Apex. Source: Object Reference, CronJobDetail ("7: Scheduled Apex"). */
const SCHEDULED_APEX = '7';

/**
 * System.schedule.
 * @returns Id of the CronTrigger
 * @throws System.StringException for a malformed expression, System.AsyncException when the name is taken, there are too many
 * schedules, or the expression never fires again. Wordings as users quote them from orgs.
 * Source: Apex Reference, System.schedule; Apex Developer Guide, Apex Scheduler.
 */
export function schedule(
    environment: JobEnvironment,
    table: ScheduleTable,
    name: string,
    expression: string,
    job: object
): string {
    const transaction = currentApexTransaction();
    const timeZone = transaction.user.timeZone;
    const next = firstFireTime(expression, environment.org.clock(), timeZone);
    const className = classNameOf(job);
    const triggerId = addTrigger(environment, table, name, expression, next);
    const jobId = environment.records.insert({
        type: 'ScheduledApex',
        className,
        status: 'Queued',
        userId: transaction.user.id,
        cronTriggerId: triggerId
    });
    const state = environment.freeze(job);
    table.add(
        {
            triggerId,
            jobId,
            kind: 'schedulable',
            userId: transaction.user.id,
            className,
            state,
            expression,
            timeZone,
            scope: null,
            nextFire: next
        },
        transaction.test !== null
    );
    return triggerId;
}

/**
 * System.scheduleBatch: runs a batch job once, some minutes from now.
 * @returns Id of the CronTrigger
 * Source: Apex Reference, System.scheduleBatch; platform-rules G; wording of the minutes check assumed.
 */
export function scheduleBatch(
    environment: JobEnvironment,
    table: ScheduleTable,
    job: object,
    name: string,
    minutes: number,
    scope: number | null
): string {
    if (minutes <= 0) throwApex('System.IllegalArgumentException', 'Parameter minutesFromNow must be greater than 0');
    const transaction = currentApexTransaction();
    const next = environment.org.clock() + minutes * 60_000;
    const triggerId = addTrigger(environment, table, name, onceAt(next, transaction.user.timeZone), next);
    table.add(
        {
            triggerId,
            jobId: null,
            kind: 'batch',
            userId: transaction.user.id,
            className: classNameOf(job),
            state: environment.freeze(job),
            expression: null,
            timeZone: transaction.user.timeZone,
            scope,
            nextFire: next
        },
        transaction.test !== null
    );
    return triggerId;
}

function firstFireTime(expression: string, now: number, timeZone: string): number {
    let next: number | null;
    try {
        next = nextFireTime(parseCronExpression(expression), now, timeZone);
    } catch (error) {
        if (error instanceof CronSyntaxError) throwApex('System.StringException', error.message);
        throw error;
    }
    if (next === null)
        throwApex(
            'System.AsyncException',
            `Based on configured schedule, the given trigger '${expression}' will never fire.`
        );
    return next;
}

function addTrigger(
    environment: JobEnvironment,
    table: ScheduleTable,
    name: string,
    expression: string,
    next: number
): string {
    const { org, records } = environment;
    const transaction = currentApexTransaction();
    const detail = records.object('CronJobDetail');
    if (table.count() >= MOST_SCHEDULES)
        throwApex(
            'System.AsyncException',
            `You have exceeded the maximum number (${String(MOST_SCHEDULES)}) of Apex scheduled jobs.`
        );
    if (org.store.find(detail, 'Name', [name]).length > 0)
        throwApex('System.AsyncException', `The Apex job named "${name}" is already scheduled for execution.`);
    const detailId = org.store.insert(detail, [{ Name: name, JobType: SCHEDULED_APEX }])[0];
    const now = new ApexDatetime(org.clock());
    transaction.afterCommit(() => {
        environment.listener.jobsQueued();
    });
    return org.store.insert(records.object('CronTrigger'), [
        {
            CronJobDetailId: detailId,
            CronExpression: expression,
            State: 'WAITING',
            TimesTriggered: 0,
            StartTime: now,
            NextFireTime: new ApexDatetime(next),
            TimeZoneSidKey: transaction.user.timeZone,
            OwnerId: transaction.user.id,
            CreatedById: transaction.user.id,
            CreatedDate: now
        }
    ])[0];
}

/** The cron form of one moment, as CronTrigger shows it for scheduled batches. */
function onceAt(moment: number, timeZone: string): string {
    const parts = new Intl.DateTimeFormat('en-US', {
        timeZone,
        hourCycle: 'h23',
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
        second: 'numeric'
    }).formatToParts(moment);
    const part = (type: string): number => Number(parts.find((candidate) => candidate.type === type)?.value);
    return `${part('second')} ${part('minute')} ${part('hour')} ${part('day')} ${part('month')} ? ${part('year')}`;
}
