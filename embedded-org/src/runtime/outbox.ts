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

    /** Addresses that Apex has mailed since a moment (epoch milliseconds), without mails to users, which cost an org nothing. */
    mailedSince(moment: number): number {
        const [[count]] = this.store.driver
            .prepare(
                `SELECT coalesce(sum(json_array_length("mail", '$.to') + json_array_length("mail", '$.cc') + json_array_length("mail", '$.bcc')), 0)
                FROM "_outbox" WHERE "kept_at" >= ? AND json_extract("mail", '$.kind') = 'Messaging.sendEmail'
                AND coalesce(json_extract("mail", '$.targetObjectId'), '') NOT LIKE '005%'`
            )
            .rows([moment]);
        return Number(count);
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
