import type { SqlValue } from '../../database/driver.ts';
import type { Store } from '../../database/store.ts';
import { ApexDatetime } from '../../values/datetime.ts';
import type { JobRecords } from '../job-record.ts';

/** One scheduled job. */
export interface Schedule {
    /** Id of the CronTrigger. */
    readonly triggerId: string;
    /** Id of its AsyncApexJob of type ScheduledApex; null for scheduled batches. */
    readonly jobId: string | null;
    readonly kind: 'schedulable' | 'batch';
    readonly userId: string;
    readonly className: string;
    readonly state: string;
    /** Cron expression, or null when it fires once. */
    readonly expression: string | null;
    readonly timeZone: string;
    /** Items per execute of a scheduled batch; null for the default. */
    readonly scope: number | null;
    /** Epoch milliseconds. */
    readonly nextFire: number;
}

const COLUMNS =
    '"trigger_id", "job_id", "kind", "user_id", "class_name", "state", "expression", "time_zone", "scope", "next_fire"';

/** Values of the column in_test for schedules of a test: to be run by Test.stopTest, or not (any more). 0 for all others. */
const IN_TEST = { waiting: 1, run: 2 };

/** Private table of scheduled jobs; their public face are the CronTrigger and CronJobDetail records. */
export class ScheduleTable {
    private readonly store: Store;
    private readonly records: JobRecords;

    constructor(store: Store, records: JobRecords) {
        this.store = store;
        this.records = records;
    }

    create(): void {
        this.store.driver.exec(`
            CREATE TABLE IF NOT EXISTS "_schedule" (
                "trigger_id" TEXT PRIMARY KEY, "job_id" TEXT, "kind" TEXT NOT NULL, "user_id" TEXT NOT NULL, "class_name" TEXT NOT NULL,
                "state" TEXT NOT NULL, "expression" TEXT, "time_zone" TEXT NOT NULL, "scope" INTEGER, "next_fire" INTEGER NOT NULL, "in_test" INTEGER NOT NULL
            ) WITHOUT ROWID;
            CREATE INDEX IF NOT EXISTS "_schedule_fire" ON "_schedule" ("in_test", "next_fire");`);
    }

    /**
     * Test.stopTest does not run scheduled batches: their trigger stays and waits.
     * Source: https://developer.salesforce.com/forums/?id=906F0000000BMWqIAO, https://salesforce.stackexchange.com/q/42205 (reports).
     */
    add(schedule: Schedule, inTest: boolean): void {
        const { triggerId, jobId, kind, userId, className, state, expression, timeZone, scope, nextFire } = schedule;
        this.run(
            `INSERT INTO "_schedule" (${COLUMNS}, "in_test") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
            triggerId,
            jobId,
            kind,
            userId,
            className,
            state,
            expression,
            timeZone,
            scope,
            nextFire,
            inTest ? (kind === 'batch' ? IN_TEST.run : IN_TEST.waiting) : 0
        );
    }

    find(triggerId: string): Schedule | null {
        return this.read(`SELECT ${COLUMNS} FROM "_schedule" WHERE "trigger_id" = ?`, [triggerId])[0] ?? null;
    }

    findByJob(jobId: string): Schedule | null {
        return this.read(`SELECT ${COLUMNS} FROM "_schedule" WHERE "job_id" = ?`, [jobId])[0] ?? null;
    }

    /** The first schedule due at `now`, or null. */
    due(now: number): Schedule | null {
        return (
            this.read(
                `SELECT ${COLUMNS} FROM "_schedule" WHERE "in_test" = 0 AND "next_fire" <= ? ORDER BY "next_fire" LIMIT 1`,
                [now]
            )[0] ?? null
        );
    }

    inTest(): Schedule[] {
        return this.read(
            `SELECT ${COLUMNS} FROM "_schedule" WHERE "in_test" = 1 ORDER BY "next_fire", "trigger_id"`,
            []
        );
    }

    nextDue(): number | null {
        const due = this.rows(`SELECT min("next_fire") FROM "_schedule" WHERE "in_test" = 0`, [])[0]?.[0];
        return due === null || due === undefined ? null : Number(due);
    }

    count(): number {
        return Number(this.rows(`SELECT count(*) FROM "_schedule"`, [])[0]?.[0] ?? 0);
    }

    /** The schedule fired: the next time is set, or, when there is none, the job is gone. Returns whether it goes on. */
    advance(schedule: Schedule, firedAt: number, nextFire: number | null): boolean {
        const trigger = this.records.object('CronTrigger');
        const record = this.store.byIds(trigger, [schedule.triggerId])[0];
        const times = Number(record?.$values['TimesTriggered'] ?? 0) + 1;
        if (nextFire === null) {
            this.remove(schedule);
            return false;
        }
        this.store.update(trigger, [
            {
                Id: schedule.triggerId,
                PreviousFireTime: new ApexDatetime(firedAt),
                NextFireTime: new ApexDatetime(nextFire),
                TimesTriggered: times
            }
        ]);
        this.run(`UPDATE "_schedule" SET "next_fire" = ? WHERE "trigger_id" = ?`, nextFire, schedule.triggerId);
        return true;
    }

    /** In tests a job runs once and stays scheduled; it is only forgotten here. */
    markRunInTest(schedule: Schedule): void {
        this.run(`UPDATE "_schedule" SET "in_test" = ? WHERE "trigger_id" = ?`, IN_TEST.run, schedule.triggerId);
    }

    remove(schedule: Schedule): void {
        const trigger = this.records.object('CronTrigger');
        const detailId = this.store.byIds(trigger, [schedule.triggerId])[0]?.$values['CronJobDetailId'];
        this.run(`DELETE FROM "_schedule" WHERE "trigger_id" = ?`, schedule.triggerId);
        this.store.purge(trigger, [schedule.triggerId]);
        if (typeof detailId === 'string') this.store.purge(this.records.object('CronJobDetail'), [detailId]);
    }

    private run(sql: string, ...parameters: SqlValue[]): void {
        this.store.statement(sql).run(...parameters);
    }

    private rows(sql: string, parameters: SqlValue[]): SqlValue[][] {
        return this.store.statement(sql).rows(parameters);
    }

    private read(sql: string, parameters: SqlValue[]): Schedule[] {
        return this.rows(sql, parameters).map((row) => ({
            triggerId: String(row[0]),
            jobId: row[1] as string | null,
            kind: row[2] as Schedule['kind'],
            userId: String(row[3]),
            className: String(row[4]),
            state: String(row[5]),
            expression: row[6] as string | null,
            timeZone: String(row[7]),
            scope: row[8] === null ? null : Number(row[8]),
            nextFire: Number(row[9])
        }));
    }
}
