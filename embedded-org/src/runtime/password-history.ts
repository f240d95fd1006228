import { randomBytes, scryptSync, timingSafeEqual } from 'node:crypto';
import type { Store } from './database/store.ts';

/**
 * Passwords that an org remembers per user by default: a new one must differ from the last three.
 * Source: https://help.salesforce.com/s/articleView?id=xcloud.admin_password.htm
 */
const REMEMBERED = 3;
/** Work per hash: a chunk of many users stays a matter of milliseconds. No real person's access hangs on these hashes. */
const COST = { N: 512, r: 8, p: 1 } as const;
const HASH_LENGTH = 32;

/** The last passwords of each user as salted hashes, in a private table that Apex cannot see; the passwords themselves are kept nowhere. */
export class PasswordHistory {
    private readonly store: Store;

    constructor(store: Store) {
        this.store = store;
        store.driver.exec(
            'CREATE TABLE IF NOT EXISTS "_password" ("number" INTEGER PRIMARY KEY, "user_id" TEXT NOT NULL, "salt" BLOB NOT NULL, "hash" BLOB NOT NULL)'
        );
        store.driver.exec('CREATE INDEX IF NOT EXISTS "_password_user" ON "_password" ("user_id")');
    }

    /** Whether this is one of the user's remembered passwords. */
    remembers(userId: string, password: string): boolean {
        const rows = this.store.driver
            .prepare('SELECT "salt", "hash" FROM "_password" WHERE "user_id" = ? ORDER BY "number" DESC LIMIT ?')
            .rows([userId, REMEMBERED]) as [Uint8Array, Uint8Array][];
        return rows.some(([salt, hash]) => timingSafeEqual(hashOf(password, salt), hash));
    }

    /** Takes the password as the user's newest one; the transaction that it is set in keeps or drops it. */
    keep(userId: string, password: string): void {
        const salt = randomBytes(16);
        this.store.driver
            .prepare('INSERT INTO "_password" ("user_id", "salt", "hash") VALUES (?, ?, ?)')
            .run(userId, salt, hashOf(password, salt));
        this.store.driver
            .prepare(
                'DELETE FROM "_password" WHERE "user_id" = ? AND "number" NOT IN (SELECT "number" FROM "_password" WHERE "user_id" = ? ORDER BY "number" DESC LIMIT ?)'
            )
            .run(userId, userId, REMEMBERED);
    }
}

function hashOf(password: string, salt: Uint8Array): Buffer {
    return scryptSync(password, salt, HASH_LENGTH, COST);
}
