import type { ApexSObject } from '../values/sobject.ts';
import type { Schema } from '../../schema/model.ts';

export type DmlOperation = 'insert' | 'update' | 'delete' | 'undelete';

/** One record on its way through a DML statement. */
export interface SaveRow {
    /** Place in the DML statement's list, from 0. */
    readonly index: number;
    /** The record as the caller and the before triggers left it; the pipeline writes its values. */
    readonly record: ApexSObject;
    /** The stored record before this statement with all its fields; null on insert. */
    readonly before: ApexSObject | null;
    /** Puts an error on the row: it will not be saved. `code` is a System.StatusCode name; message verbatim as the platform says it. */
    addError(code: string, message: string, fields?: readonly string[]): void;
    readonly failed: boolean;
    /** New value of the field if this statement sets it, otherwise the stored one (null when neither). */
    value(field: string): unknown;
    /** Whether this statement changes the field's stored value (on insert: whether it is set to something else than null). */
    changes(field: string): boolean;
}

/** What a platform rule may use: the store below triggers and access checks, in the same database transaction. */
export interface RuleContext {
    readonly operation: DmlOperation;
    readonly schema: Schema;
    /** Rows of a SOQL-free look-up on stored values: `find('Contact', 'Id', ids)`. Chunks by itself. Soft-deleted rows are left out. */
    find(objectName: string, field: string, values: readonly unknown[]): ApexSObject[];
    /** Number of stored rows whose fields equal the given values. */
    count(objectName: string, where: Readonly<Record<string, unknown>>): number;
    /** Inserts a row directly (Id and audit fields are filled); returns the Id. No triggers, rules or limits. */
    insert(objectName: string, values: Readonly<Record<string, unknown>>): string;
    /** Updates a row directly by Id. No triggers, rules or limits. */
    update(objectName: string, id: string, values: Readonly<Record<string, unknown>>): void;
    /** Deletes rows directly by Id (for good). */
    remove(objectName: string, ids: readonly string[]): void;
    /** Reads a position of a switch of the org's configuration (`platform` section), e.g. `psOnLicenseChange`. */
    readonly switches: Readonly<Record<string, string | boolean | number>>;
    /** Id of the running user, and the running user's permission by API name (`ModifyAllData`). */
    readonly userId: string;
    userHas(permission: string): boolean;
    /** Runs after the outermost transaction commits. */
    afterCommit(action: () => void): void;
    /** Access mode of the statement; absent = system mode. Only in user mode does the platform check the running user's rights over users. */
    readonly accessMode?: 'user' | 'system';
    /** DMLOptions.EmailHeader.triggerUserEmail of the statement; absent = false. */
    readonly triggerUserEmail?: boolean;
    /** The statement takes no heed of licence seats: the user that System.runAs inserts by itself. Absent = false. */
    readonly ignoresSeats?: boolean;
}

/** The platform's own behaviour of one object, called by the DML pipeline. Every method sees all rows of a chunk at once (<= 200). */
export interface ObjectRules {
    readonly objectName: string;
    /** Fills what the platform fills, before validation and before triggers. */
    defaults?(context: RuleContext, rows: readonly SaveRow[]): void;
    /** Rules on the final values, after before triggers and the generic checks (required, length, picklist, reference, unique). */
    validate?(context: RuleContext, rows: readonly SaveRow[]): void;
    /** Consequences in the same transaction after the rows are stored and before after triggers: roles, counters, derived rows. */
    afterSave?(context: RuleContext, rows: readonly SaveRow[]): void;
}
