import type { Store } from '../database/store.ts';
import type { AccessChecker } from './access-checker.ts';

/** Everything around a query that its text does not say. */
export interface QueryOptions {
    readonly store: Store;
    /** Java time-zone name of the running user, for date literals and convertTimezone. */
    readonly timeZone: string;
    /** Locale of the running user, for FORMAT. */
    readonly locale: string;
    /** Epoch milliseconds. */
    readonly now: number;
    /** Object and field rights are checked. WITH USER_MODE and its like are the caller's to turn into this. */
    readonly checkRights: AccessChecker | null;
    /** Rows are restricted to those that record access covers. */
    readonly restrictRows: AccessChecker | null;
    /** Deleted rows too, as ALL ROWS in the text says. */
    readonly allRows?: boolean;
    /** Called with the number of rows that count against the limit, before they are handed over. */
    readonly onRows?: (count: number) => void;
    /** Values of `$User.Id` and the like in formula fields. */
    readonly formulaGlobal?: (path: readonly string[]) => unknown;
}
