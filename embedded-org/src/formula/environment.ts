import type { ApexSObject } from '../runtime/values/sobject.ts';

/** What a formula needs beside its record. */
export interface FormulaContext {
    /** The related record (`Account` of a Contact), or null. */
    parent(record: ApexSObject, relationship: string): ApexSObject | null;
    /** Value of a global such as `$User.Id`, `$Permission.X`, `$Setup.S__c.F__c`, by its path; null when it has none. */
    global(path: readonly string[]): unknown;
    /** The stored record before this save; null on insert and outside saves. */
    readonly prior: ApexSObject | null;
    readonly isNew: boolean;
    /** Epoch milliseconds and Java time-zone name: what TODAY() and NOW() say. */
    readonly now: number;
    readonly timeZone: string;
}

/** What a formula's fields are read from: a record, or whatever `read` finds under a path (an Apex object). */
export interface FormulaEnvironment extends FormulaContext {
    readonly record: ApexSObject | null;
    readonly read: ((path: readonly string[]) => unknown) | null;
}
