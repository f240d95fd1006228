import type { Store } from '../database/store.ts';

/** An event on the bus. */
export interface StoredEvent {
    /** Grows with every event of the org; the order of delivery. */
    readonly replayId: number;
    readonly objectName: string;
    /** The event record as a frozen graph, ReplayId and the other platform fields left out. */
    readonly payload: string;
    readonly uuid: string;
    readonly userId: string;
    /** Epoch milliseconds. */
    readonly publishedAt: number;
}

/** How far one trigger has come. */
export interface Subscription {
    readonly triggerName: string;
    readonly objectName: string;
    /** ReplayId of the last event that the trigger is done with. */
    readonly position: number;
    /** How often the batch at hand was tried again. */
    readonly retries: number;
    readonly lastError: string | null;
    /** `Error` after too many retries: the trigger gets no more events until it is started anew. */
    readonly state: 'Running' | 'Error';
}

const EVENT = '"replay_id", "object", "payload", "uuid", "user_id", "published_at"';
const SUBSCRIPTION = '"trigger", "object", "position", "retries", "last_error", "state"';

/** Private tables of the event bus. Events of an Apex test (`in_test`) live and die in its database transaction. */
export class EventTable {
    private readonly store: Store;

    constructor(store: Store) {
        this.store = store;
    }

    create(): void {
        this.store.driver.exec(`
            CREATE TABLE IF NOT EXISTS "_event" (
                "replay_id" INTEGER PRIMARY KEY, "object" TEXT NOT NULL, "payload" TEXT NOT NULL, "uuid" TEXT NOT NULL,
                "user_id" TEXT NOT NULL, "published_at" INTEGER NOT NULL, "in_test" INTEGER NOT NULL
            );
            CREATE INDEX IF NOT EXISTS "_event_object" ON "_event" ("object", "in_test", "replay_id");
            CREATE TABLE IF NOT EXISTS "_event_subscription" (
                "trigger" TEXT PRIMARY KEY, "object" TEXT NOT NULL, "position" INTEGER NOT NULL, "retries" INTEGER NOT NULL,
                "last_error" TEXT, "state" TEXT NOT NULL
            ) WITHOUT ROWID;`);
    }

    /** Puts events on the bus and returns them with their replay ids. */
    add(events: readonly Omit<StoredEvent, 'replayId'>[], inTest: boolean): StoredEvent[] {
        if (events.length === 0) return [];
        const first = this.store.nextNumbers('_event', events.length);
        const insert = this.store.statement(`INSERT INTO "_event" (${EVENT}, "in_test") VALUES (?, ?, ?, ?, ?, ?, ?)`);
        return events.map((event, i) => {
            const replayId = first + i;
            insert.run(
                replayId,
                event.objectName,
                event.payload,
                event.uuid,
                event.userId,
                event.publishedAt,
                inTest ? 1 : 0
            );
            return { ...event, replayId };
        });
    }

    /** Events behind `position`, in the order they were published. */
    after(objectName: string, position: number, inTest: boolean, limit: number): StoredEvent[] {
        const sql = `SELECT ${EVENT} FROM "_event" WHERE "object" = ? AND "in_test" = ? AND "replay_id" > ? ORDER BY "replay_id" LIMIT ?`;
        return this.store
            .statement(sql)
            .rows([objectName, inTest ? 1 : 0, position, limit])
            .map((row) => ({
                replayId: Number(row[0]),
                objectName: String(row[1]),
                payload: String(row[2]),
                uuid: String(row[3]),
                userId: String(row[4]),
                publishedAt: Number(row[5])
            }));
    }

    /** Forgets what a test published. */
    removeInTest(): void {
        this.store.statement('DELETE FROM "_event" WHERE "in_test" = 1').run();
    }

    /** Forgets events published before `time` (epoch milliseconds). */
    removeBefore(time: number): void {
        this.store.statement('DELETE FROM "_event" WHERE "published_at" < ?').run(time);
    }

    /** The trigger's place; a trigger that is new hears of events published from now on. */
    subscription(triggerName: string, objectName: string): Subscription {
        const row = this.store
            .statement(`SELECT ${SUBSCRIPTION} FROM "_event_subscription" WHERE "trigger" = ?`)
            .rows([triggerName])[0];
        if (row === undefined)
            return { triggerName, objectName, position: 0, retries: 0, lastError: null, state: 'Running' };
        return {
            triggerName: String(row[0]),
            objectName: String(row[1]),
            position: Number(row[2]),
            retries: Number(row[3]),
            lastError: row[4] as string | null,
            state: row[5] as Subscription['state']
        };
    }

    save(subscription: Subscription): void {
        const { triggerName, objectName, position, retries, lastError, state } = subscription;
        const sql = `INSERT OR REPLACE INTO "_event_subscription" (${SUBSCRIPTION}) VALUES (?, ?, ?, ?, ?, ?)`;
        this.store.statement(sql).run(triggerName, objectName, position, retries, lastError, state);
    }

    /** Replay id of the latest event, 0 when there is none. */
    latest(): number {
        return Number(this.store.statement('SELECT max("replay_id") FROM "_event"').rows([])[0]?.[0] ?? 0);
    }

    isKnown(triggerName: string): boolean {
        return (
            this.store.statement('SELECT 1 FROM "_event_subscription" WHERE "trigger" = ?').rows([triggerName]).length >
            0
        );
    }
}
