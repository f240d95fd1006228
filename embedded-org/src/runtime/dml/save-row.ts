import { ApexSObject } from '../values/sobject.ts';
import type { DmlError } from './outcome.ts';
import { dmlError } from './outcome.ts';
import type { SaveRow } from './rules.ts';
import { isSameValue } from './same-value.ts';

/**
 * One record on its way through a DML statement. The pipeline, the triggers and the rules work on `record`, a copy: what they set
 * does not appear in the caller's variable. Source: Apex Developer Guide, Triggers (Trigger.new holds the versions of the records).
 */
export class DmlRow implements SaveRow {
    readonly index: number;
    /** The caller's own instance, which gets the Id after a successful insert. */
    readonly given: ApexSObject;
    /** What the statement works from: `given`, or for an upsert by external id the same values with the Id that was found. */
    input: ApexSObject;
    /** The row is being inserted. */
    created = false;
    record: ApexSObject;
    before: ApexSObject | null = null;
    errors: DmlError[] = [];
    /** The row was written to the database in the current attempt. */
    stored = false;

    constructor(index: number, given: ApexSObject) {
        this.index = index;
        this.given = given;
        this.input = given;
        this.record = given;
    }

    addError(code: string, message: string, fields: readonly string[] = []): void {
        this.fail(dmlError(code, message, fields));
    }

    fail(error: DmlError): void {
        this.errors.push(error);
    }

    get failed(): boolean {
        return this.errors.length > 0;
    }

    get id(): string | null {
        return (this.record.$values['Id'] as string | null | undefined) ?? null;
    }

    value(field: string): unknown {
        return this.record.$values[this.canonical(field)] ?? null;
    }

    changes(field: string): boolean {
        const name = this.canonical(field);
        return !isSameValue(this.record.$values[name] ?? null, this.before?.$values[name] ?? null);
    }

    /** API names of the fields whose stored value this row changes. */
    changedFields(): string[] {
        return Object.keys(this.record.$values).filter((field) => field !== 'Id' && this.changes(field));
    }

    /** Moves errors that addError put on the record (or on the old record, in a delete) into the row. */
    collectRecordErrors(): void {
        for (const holder of [this.record, this.before]) {
            for (const error of holder?.$errors ?? [])
                this.fail(dmlError(error.statusCode, error.message, error.fields));
            if (holder !== null) holder.$errors = null;
        }
    }

    private canonical(field: string): string {
        if (field in this.record.$values) return field;
        return this.record.$object.field(field)?.name ?? field;
    }
}
