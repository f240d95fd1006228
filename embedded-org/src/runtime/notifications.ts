import type { Store } from './database/store.ts';

/** A custom notification as Apex sends it. Ids are 18 characters. */
export interface CustomNotification {
    readonly typeId: string;
    readonly senderId: string;
    readonly title: string;
    readonly body: string;
    /** Record that the notification leads to; null when only `targetPageRef` does. */
    readonly targetId: string | null;
    /** JSON of a page reference, or null. */
    readonly targetPageRef: string | null;
}

/** One user's copy, with its number and the moment it came (epoch milliseconds). */
export interface KeptNotification extends CustomNotification {
    readonly number: number;
    readonly keptAt: number;
    readonly isRead: boolean;
}

/** What stands behind each user's bell: a private table, which Apex cannot see. */
export class Notifications {
    /** Called after notifications were kept. */
    onKept: () => void = () => undefined;
    private readonly store: Store;

    constructor(store: Store) {
        this.store = store;
        store.driver.exec(
            'CREATE TABLE IF NOT EXISTS "_notification" ("number" INTEGER PRIMARY KEY, "user_id" TEXT NOT NULL, "kept_at" INTEGER NOT NULL, "is_read" INTEGER NOT NULL, "notification" TEXT NOT NULL)'
        );
        store.driver.exec('CREATE INDEX IF NOT EXISTS "_notification_user" ON "_notification" ("user_id")');
    }

    keep(userIds: readonly string[], notification: CustomNotification, now: number): void {
        const statement = this.store.driver.prepare(
            'INSERT INTO "_notification" ("user_id", "kept_at", "is_read", "notification") VALUES (?, ?, 0, ?)'
        );
        for (const userId of userIds) statement.run(userId, now, JSON.stringify(notification));
        if (userIds.length > 0) this.onKept();
    }

    /** The user's latest notifications, newest first. */
    newest(userId: string, count: number): KeptNotification[] {
        const rows = this.store.driver
            .prepare(
                'SELECT "number", "kept_at", "is_read", "notification" FROM "_notification" WHERE "user_id" = ? ORDER BY "number" DESC LIMIT ?'
            )
            .rows([userId, count]) as [number, number, number, string][];
        return rows.map(([number, keptAt, isRead, notification]) => ({
            ...(JSON.parse(notification) as CustomNotification),
            number,
            keptAt,
            isRead: isRead === 1
        }));
    }

    /** Marks all of the user's notifications as read. */
    markRead(userId: string): void {
        this.store.driver.prepare('UPDATE "_notification" SET "is_read" = 1 WHERE "user_id" = ?').run(userId);
    }
}
