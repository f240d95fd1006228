import type { Store } from '../../runtime/database/store.ts';
import type { OutgoingMail } from '../../runtime/org.ts';

/** A mail in the outbox. */
export interface KeptMail extends OutgoingMail {
    /** Number that grows with time. */
    readonly id: number;
    /** Epoch milliseconds. */
    readonly keptAt: number;
}

/** The org's outbox: a private table beside the records, which no query of Apex reaches. All threads of an org share it. */
export class MailTable {
    readonly #store: Store;
    readonly #clock: () => number;

    constructor(store: Store, clock: () => number = Date.now) {
        this.#store = store;
        this.#clock = clock;
        store.driver.exec(
            'CREATE TABLE IF NOT EXISTS "_mail" ("id" INTEGER PRIMARY KEY AUTOINCREMENT, "keptAt" INTEGER NOT NULL, "mail" TEXT NOT NULL)'
        );
    }

    keep(mail: OutgoingMail): void {
        this.#store
            .statement('INSERT INTO "_mail" ("keptAt", "mail") VALUES (?, ?)')
            .run(this.#clock(), JSON.stringify(mail));
    }

    /** The newest mails first. @param limit how many at most */
    newest(limit: number): KeptMail[] {
        const rows = this.#store
            .statement('SELECT "id", "keptAt", "mail" FROM "_mail" ORDER BY "id" DESC LIMIT ?')
            .rows([limit]);
        return rows.map(([id, keptAt, mail]) => ({
            ...(JSON.parse(String(mail)) as OutgoingMail),
            id: Number(id),
            keptAt: Number(keptAt)
        }));
    }

    count(): number {
        return Number(this.#store.statement('SELECT count(*) FROM "_mail"').rows([])[0]?.[0] ?? 0);
    }
}
