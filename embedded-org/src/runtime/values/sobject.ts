import type { ObjectInfo } from '../../schema/model.ts';
import { throwApex } from '../exceptions/index.ts';
import { ApexList } from './list.ts';
import { apexType } from './type.ts';

/** An error put on a record with addError, or by the DML pipeline. */
export interface SObjectError {
    readonly message: string;
    /** API names of the fields it stands at; empty for an error of the whole record. */
    readonly fields: readonly string[];
    /** System.StatusCode name. */
    readonly statusCode: string;
}

/**
 * A record in memory. Field values stand under their canonical API names in `$values`; related records and child lists are kept
 * apart from them. A field that was neither set nor queried has no key at all.
 */
export class ApexSObject {
    readonly $object: ObjectInfo;
    readonly $values: Record<string, unknown>;
    /** Related records by relationship name (`Owner`, `Run__r`); null until one is set or queried. */
    $parents: Record<string, ApexSObject | null> | null = null;
    /** Child records by child relationship name; null until queried. */
    $children: Record<string, ApexList> | null = null;
    /** The row comes from a query: fields that were not selected cannot be read. */
    $queried = false;
    /** References that a query gave with a parent, unselected, and that nobody has set since. */
    $implied: readonly string[] | null = null;
    /** Fields set to null since the row was queried: they count as populated although a queried null does not. */
    $nulled: Set<string> | null = null;
    /** Set while the record stands in a trigger context that forbids changes. */
    $readOnly = false;
    $errors: SObjectError[] | null = null;

    constructor(object: ObjectInfo, values: Record<string, unknown> = {}) {
        this.$object = object;
        this.$values = values;
    }

    /** @throws System.SObjectException when the row came from a query that did not select the field. */
    get$(field: string): unknown {
        const value = this.$values[field];
        if (value !== undefined) return value;
        if (!this.$queried || field === 'Id' || this.#isOfEmptyParent(field)) return null;
        return this.#notQueried(field);
    }

    /**
     * A checkbox read with dot notation: true only when the field holds true, false for null and for a field that was never set.
     * Source: what Salesforce answered in https://salesforce.stackexchange.com/q/127548; `get('Field')` still gives null.
     */
    getBoolean$(field: string): unknown {
        return this.get$(field) ?? false;
    }

    /** @throws System.FinalException when the record is read-only. Source: Apex Developer Guide, Trigger Context Variable Considerations. */
    set$(field: string, value: unknown): void {
        this.open$(value, field)[field] = value;
    }

    /** The values, into which this value is about to be put; generated code does so itself. Throws as {@link set$}. */
    open$(value: unknown, field: string): Record<string, unknown> {
        if (this.$readOnly) throwApex('System.FinalException', 'Record is read-only');
        if (this.$implied?.includes(field) === true) this.$implied = this.$implied.filter((name) => name !== field);
        if (value === null && this.$queried) (this.$nulled ??= new Set()).add(field);
        return this.$values;
    }

    /**
     * The related record, or null when there is none.
     * @throws System.SObjectException when the row came from a query that selected nothing of the relationship.
     */
    parent$(relationship: string): ApexSObject | null {
        const parent = this.$parents?.[relationship];
        if (parent !== undefined) return parent;
        if (this.$queried) this.#notQueried(relationship);
        return null;
    }

    /**
     * A field reached over parent relationships. A null parent gives null instead of an exception.
     * Source: assumed, as reported for relationship fields of queried records (https://salesforce.stackexchange.com/q/21026).
     */
    path$(relationships: readonly string[], field: string): unknown {
        if (relationships.length === 0) return this.get$(field);
        return this.parent$(relationships[0])?.path$(relationships.slice(1), field) ?? null;
    }

    setParent$(relationship: string, parent: ApexSObject | null): void {
        if (this.$readOnly) throwApex('System.FinalException', 'Record is read-only');
        (this.$parents ??= {})[relationship] = parent;
    }

    /** The child records; an empty list where no query gave any, also none that names them (public test code reads those of other sub-queries). */
    children$(relationship: string): ApexList {
        const children = this.$children?.[relationship];
        if (children !== undefined) return children;
        const childObject = this.$object.children(relationship)?.childObject ?? 'SObject';
        const list = new ApexList(apexType(childObject), []);
        (this.$children ??= {})[relationship] = list;
        return list;
    }

    addError$(message: string, fields: readonly string[] = [], statusCode = 'FIELD_CUSTOM_VALIDATION_EXCEPTION'): void {
        (this.$errors ??= []).push({ message, fields, statusCode });
    }

    /** Whether the field was assigned or selected. Source: Apex Reference, SObject.isSet ("by inclusion in a SOQL query"). */
    isSet$(field: string): boolean {
        return this.$values[field] !== undefined;
    }

    /** Whether the field holds a value, or a null that was set (not one that was queried). */
    isPopulated$(field: string): boolean {
        const value = this.$values[field];
        return value !== undefined && (value !== null || !this.$queried || this.$nulled?.has(field) === true);
    }

    /** API names of the populated fields in the order they were set or selected. */
    populatedFields$(): string[] {
        return Object.keys(this.$values).filter((field) => this.isPopulated$(field));
    }

    #isOfEmptyParent(field: string): boolean {
        const relationship = this.$object.field(field)?.relationshipName;
        return typeof relationship === 'string' && this.$parents?.[relationship] === null;
    }

    #notQueried(name: string): never {
        throwApex(
            'System.SObjectException',
            `SObject row was retrieved via SOQL without querying the requested field: ${this.$object.name}.${name}`
        );
    }
}
