/** Which password of a file belongs to which row of a run. Pure: nothing is kept. */
import type { PasswordEntry } from 'apex/PasswordEntry';
import type { RowView } from 'apex/RowView';
import type { PasswordColumnChoice } from 'c/passwordColumns';

/** Names under which files keep passwords, in lower case and without blanks. */
const PASSWORD_NAMES = /^(initial|old|legacy|new)?(password|passwd|pwd|motdepasse|passwort|kennwort|contraseña|senha)$/;

export interface PasswordMatch {
    /** One per row of the run; blank passwords where the file has none. */
    readonly entries: readonly PasswordEntry[];
    readonly matched: number;
    /** Rows without a line, or whose line has no password. */
    readonly missing: number;
    /** Lines that belong to no row, e.g. people whose user exists already. */
    readonly others: number;
    /** Keys that stand in the file with different passwords: none of them is taken. */
    readonly doubled: number;
}

export function isPasswordColumn(name: string): boolean {
    return PASSWORD_NAMES.test(name.toLowerCase().replace(/[\s_-]/g, ''));
}

/**
 * Finds each row's password by its source key, its username or its legacy username, whatever their case. A name that several rows
 * share finds none of them. Passwords are taken as they stand, blanks at the ends included.
 */
export function matchPasswords(
    lines: readonly (readonly string[])[],
    columns: PasswordColumnChoice,
    rows: readonly RowView[]
): PasswordMatch {
    const passwordByKey = new Map<string, string | null>();
    for (const line of lines) {
        const key = plain(line[columns.key]);
        const known = passwordByKey.get(key);
        if (key !== '')
            passwordByKey.set(
                key,
                known === undefined || known === line[columns.password] ? line[columns.password] : null
            );
    }
    const shared = sharedNames(rows);
    const used = new Set<string>();
    const entries = rows.map((row) => {
        const key = namesOf(row).find((name) => !shared.has(name) && passwordByKey.has(name));
        if (key !== undefined) used.add(key);
        return { rowId: row.id, password: (key === undefined ? null : passwordByKey.get(key)) ?? '' };
    });
    const matched = entries.filter(({ password }) => password.trim() !== '').length;
    return {
        entries,
        matched,
        missing: entries.length - matched,
        others: [...passwordByKey.keys()].filter((key) => !used.has(key)).length,
        doubled: [...passwordByKey.values()].filter((password) => password === null).length
    };
}

/** Names of a row, the surest first. */
function namesOf(row: RowView): string[] {
    return [row.sourceKey, row.username, row.input?.username].map(plain).filter((name) => name !== '');
}

function sharedNames(rows: readonly RowView[]): Set<string> {
    const seen = new Set<string>();
    const shared = new Set<string>();
    for (const row of rows) {
        for (const name of new Set(namesOf(row))) {
            if (seen.has(name)) shared.add(name);
            seen.add(name);
        }
    }
    return shared;
}

function plain(text: string | null | undefined): string {
    return (text ?? '').trim().toLowerCase();
}
