import type { SqlValue } from '../database/driver.ts';
import type { Store } from '../database/store.ts';

/** What runs: each kind has its own phases, see the folders beside this file. A `callback` hears of published events and has no AsyncApexJob. */
export type WorkKind = 'queueable' | 'future' | 'batch' | 'callback';

/** Where a job stands. `holding` waits in the flex queue; the others are taken by the next free turn. */
export type WorkPhase = 'holding' | 'run' | 'finalizer' | 'start' | 'execute' | 'finish';

/** One job that has still something to do. Its row lives in the same database transaction as the work it describes. */
export interface Work {
    /** Id of the AsyncApexJob; unique text for callbacks. */
    readonly jobId: string;
    readonly kind: WorkKind;
    phase: WorkPhase;
    /** The user who submitted it: jobs run on that user's behalf. */
    readonly userId: string;
    /** The job object (or parameter list, or finalizer) as a frozen graph. */
    state: string;
    /** What only this kind knows, as JSON data. */
    details: unknown;
    /** Epoch milliseconds before which it must not run. */
    readonly runAfter: number;
    /** Jobs take turns: the smallest number runs next. */
    turn: number;
}

const COLUMNS = '"job_id", "kind", "phase", "user_id", "state", "details", "run_after", "turn"';

/**
 * Private tables of the job queue. Jobs that an Apex test queues are kept apart by `in_test`: they exist only inside the test's
 * database transaction, and only that test runs them.
 */
export class WorkTable {
    private readonly store: Store;

    constructor(store: Store) {
        this.store = store;
    }

    /** Makes the tables; needs no transaction. */
    create(): void {
        this.store.driver.exec(`
            CREATE TABLE IF NOT EXISTS "_job" (
                "job_id" TEXT PRIMARY KEY, "kind" TEXT NOT NULL, "phase" TEXT NOT NULL, "user_id" TEXT NOT NULL, "state" TEXT NOT NULL,
                "details" TEXT NOT NULL, "run_after" INTEGER NOT NULL, "turn" INTEGER NOT NULL, "in_test" INTEGER NOT NULL, "signature" TEXT
            ) WITHOUT ROWID;
            CREATE INDEX IF NOT EXISTS "_job_turn" ON "_job" ("in_test", "turn");
            CREATE INDEX IF NOT EXISTS "_job_signature" ON "_job" ("signature") WHERE "signature" IS NOT NULL;
            CREATE TABLE IF NOT EXISTS "_job_chunk" (
                "job_id" TEXT NOT NULL, "number" INTEGER NOT NULL, "items" TEXT NOT NULL, PRIMARY KEY ("job_id", "number")
            ) WITHOUT ROWID;`);
    }

    add(work: Omit<Work, 'turn'>, inTest: boolean, signature: string | null = null): void {
        const { jobId, kind, phase, userId, state, details, runAfter } = work;
        this.run(
            `INSERT INTO "_job" (${COLUMNS}, "in_test", "signature") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
            jobId,
            kind,
            phase,
            userId,
            state,
            JSON.stringify(details),
            runAfter,
            this.nextTurn(),
            inTest ? 1 : 0,
            signature
        );
    }

    /** The job, or null when it has ended or was aborted. */
    find(jobId: string): Work | null {
        return this.read(`SELECT ${COLUMNS} FROM "_job" WHERE "job_id" = ?`, [jobId])[0] ?? null;
    }

    /** Whose turn it is at `now` (epoch milliseconds). In tests, delays do not count. */
    next(now: number, inTest: boolean): Work | null {
        const due = inTest ? Number.MAX_SAFE_INTEGER : now;
        const sql = `SELECT ${COLUMNS} FROM "_job" WHERE "in_test" = ? AND "phase" <> 'holding' AND "run_after" <= ? ORDER BY "turn" LIMIT 1`;
        return this.read(sql, [inTest ? 1 : 0, due])[0] ?? null;
    }

    /** When the next delayed job becomes due; null when nothing waits. Epoch milliseconds. */
    nextDue(): number | null {
        const due = this.rows(
            `SELECT min("run_after") FROM "_job" WHERE "in_test" = 0 AND "phase" <> 'holding'`,
            []
        )[0]?.[0];
        return due === null || due === undefined ? null : Number(due);
    }

    /** Writes phase, state and details, and sends the job to the end of the line, so that jobs alternate. */
    update(work: Work): void {
        work.turn = this.nextTurn();
        this.run(
            `UPDATE "_job" SET "phase" = ?, "state" = ?, "details" = ?, "turn" = ? WHERE "job_id" = ?`,
            work.phase,
            work.state,
            JSON.stringify(work.details),
            work.turn,
            work.jobId
        );
    }

    /** Forgets the job with its chunks. Returns whether it was there. */
    remove(jobId: string): boolean {
        this.run(`DELETE FROM "_job_chunk" WHERE "job_id" = ?`, jobId);
        return this.run(`DELETE FROM "_job" WHERE "job_id" = ?`, jobId) > 0;
    }

    countByPhase(kind: WorkKind, holding: boolean, inTest: boolean): number {
        const sql = `SELECT count(*) FROM "_job" WHERE "kind" = ? AND ("phase" = 'holding') = ? AND "in_test" = ?`;
        return Number(this.rows(sql, [kind, holding ? 1 : 0, inTest ? 1 : 0])[0]?.[0] ?? 0);
    }

    /** Jobs in the flex queue, first to run first. */
    holding(inTest: boolean): Work[] {
        return this.read(`SELECT ${COLUMNS} FROM "_job" WHERE "phase" = 'holding' AND "in_test" = ? ORDER BY "turn"`, [
            inTest ? 1 : 0
        ]);
    }

    /** Gives jobs of the flex queue a new order: each takes the turn of the one whose place it has now. */
    reorder(jobs: readonly Work[]): void {
        const turns = jobs.map((job) => job.turn).sort((a, b) => a - b);
        jobs.forEach((job, place) =>
            this.run(`UPDATE "_job" SET "turn" = ? WHERE "job_id" = ?`, turns[place], job.jobId)
        );
    }

    /** All jobs of one kind, in the order of their turns. */
    ofKind(kind: WorkKind, inTest: boolean): Work[] {
        return this.read(`SELECT ${COLUMNS} FROM "_job" WHERE "kind" = ? AND "in_test" = ? ORDER BY "turn"`, [
            kind,
            inTest ? 1 : 0
        ]);
    }

    hasSignature(signature: string): boolean {
        return this.rows(`SELECT 1 FROM "_job" WHERE "signature" = ?`, [signature]).length > 0;
    }

    addChunk(jobId: string, number: number, items: string): void {
        this.run(`INSERT INTO "_job_chunk" VALUES (?, ?, ?)`, jobId, number, items);
    }

    /** The chunk's items, or null when there is no such chunk. */
    chunk(jobId: string, number: number): string | null {
        const items = this.rows(`SELECT "items" FROM "_job_chunk" WHERE "job_id" = ? AND "number" = ?`, [
            jobId,
            number
        ])[0]?.[0];
        return typeof items === 'string' ? items : null;
    }

    removeChunk(jobId: string, number: number): void {
        this.run(`DELETE FROM "_job_chunk" WHERE "job_id" = ? AND "number" = ?`, jobId, number);
    }

    private nextTurn(): number {
        return this.store.nextNumbers('_job', 1);
    }

    private run(sql: string, ...parameters: SqlValue[]): number {
        return this.store.statement(sql).run(...parameters).changes;
    }

    private rows(sql: string, parameters: SqlValue[]): SqlValue[][] {
        return this.store.statement(sql).rows(parameters);
    }

    private read(sql: string, parameters: SqlValue[]): Work[] {
        return this.rows(sql, parameters).map((row) => ({
            jobId: String(row[0]),
            kind: row[1] as WorkKind,
            phase: row[2] as WorkPhase,
            userId: String(row[3]),
            state: String(row[4]),
            details: JSON.parse(String(row[5])) as unknown,
            runAfter: Number(row[6]),
            turn: Number(row[7])
        }));
    }
}
