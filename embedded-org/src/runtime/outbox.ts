import type { Store } from './database/store.ts';
import type { OutgoingMail } from './org.ts';

/** A kept mail with its number and the moment it was kept (epoch milliseconds). */
export interface KeptMail extends OutgoingMail {
    readonly number: number;
    readonly keptAt: number;
}

/** Mails that an org would have sent. They stand in a private table, which Apex cannot see. */
export class Outbox {
    private readonly store: Store;

    constructor(store: Store) {
        this.store = store;
        store.driver.exec(
            'CREATE TABLE IF NOT EXISTS "_outbox" ("number" INTEGER PRIMARY KEY, "kept_at" INTEGER NOT NULL, "mail" TEXT NOT NULL)'
        );
    }

    keep(mail: OutgoingMail, now: number): void {
        this.store.driver
            .prepare('INSERT INTO "_outbox" ("kept_at", "mail") VALUES (?, ?)')
            .run(now, JSON.stringify(mail));
    }

    count(): number {
        return Number(this.store.driver.prepare('SELECT count(*) FROM "_outbox"').rows([])[0][0]);
    }

    /** The latest mails, newest first. */
    newest(count: number): KeptMail[] {
        const rows = this.store.driver
            .prepare('SELECT "number", "kept_at", "mail" FROM "_outbox" ORDER BY "number" DESC LIMIT ?')
            .rows([count]);
        return rows.map((row) => {
            const [number, keptAt, mail] = row as [number, number, string];
            return { ...(JSON.parse(mail) as OutgoingMail), number, keptAt };
        });
    }
}
