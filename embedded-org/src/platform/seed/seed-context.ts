import type { ObjectInfo, Schema } from '../../schema/model.ts';
import type { Store } from '../../runtime/database/store.ts';
import type { DmlOperation, ObjectRules, RuleContext, SaveRow } from '../../runtime/dml/rules.ts';
import { ApexSObject } from '../../runtime/values/sobject.ts';
import { ConfigurationError } from '../organization/node.ts';
import type { Switches } from '../switches.ts';

/** Rows per call of the rules, as in the DML pipeline. */
const CHUNK = 200;

/** Fills an empty org: writes below triggers and validation, but makes users through the platform's own rules. */
export class Seeder {
    readonly store: Store;
    readonly schema: Schema;
    /** What the project's metadata grants but this org does not have; the rest is granted all the same. */
    readonly problems: string[] = [];
    readonly #written = new Set<string>();
    readonly #rules: ReadonlyMap<string, ObjectRules>;
    readonly #switches: Switches;

    constructor(store: Store, rules: readonly ObjectRules[], switches: Switches) {
        this.store = store;
        this.schema = store.schema;
        this.#rules = new Map(rules.map((each) => [each.objectName, each]));
        this.#switches = switches;
    }

    object(name: string): ObjectInfo {
        const object = this.schema.object(name);
        if (object === undefined) throw new Error(`The schema has no object ${name}.`);
        return object;
    }

    /** Inserts rows as they are; fields that the schema lacks are left out. Returns the Ids. */
    insert(objectName: string, rows: readonly Readonly<Record<string, unknown>>[]): string[] {
        this.#written.add(objectName);
        return this.store.insert(this.object(objectName), rows);
    }

    /** Names the user as the maker of everything that was made while there was no user yet. */
    sign(userId: string): void {
        for (const objectName of this.#written) this.store.sign(this.object(objectName), userId);
    }

    insertOne(objectName: string, values: Readonly<Record<string, unknown>>): string {
        return this.insert(objectName, [values])[0];
    }

    /** The context that rules of the object get. Mails are not sent: nobody is there yet to read them. */
    context(operation: DmlOperation): RuleContext {
        const { store } = this;
        return {
            operation,
            schema: this.schema,
            find: (objectName, field, values) => store.find(this.object(objectName), field, values),
            count: (objectName, where) => store.count(this.object(objectName), where),
            insert: (objectName, values) => this.insertOne(objectName, values),
            update: (objectName, id, values) => store.update(this.object(objectName), [{ Id: id, ...values }]),
            remove: (objectName, ids) => store.purge(this.object(objectName), ids),
            switches: this.#switches,
            userId: '',
            userHas: () => true,
            afterCommit: () => undefined
        };
    }

    /**
     * Inserts records through the object's rules.
     * @param describe what a record is called in complaints, e.g. its username
     * @returns the Ids in the order of the rows
     * @throws ConfigurationError when a rule refuses a record
     */
    save(
        objectName: string,
        rows: readonly Readonly<Record<string, unknown>>[],
        describe: (values: Readonly<Record<string, unknown>>) => string
    ): string[] {
        const object = this.object(objectName);
        const rules = this.#rules.get(objectName);
        const context = this.context('insert');
        const ids: string[] = [];
        for (let start = 0; start < rows.length; start += CHUNK) {
            const chunk = rows
                .slice(start, start + CHUNK)
                .map((values, index) => new SeedRow(index, new ApexSObject(object, { ...values })));
            rules?.defaults?.(context, chunk);
            rules?.validate?.(context, chunk);
            const refused = chunk.find((row) => row.failed);
            if (refused !== undefined) {
                throw new ConfigurationError(
                    `${objectName} ${describe(refused.record.$values)} cannot be made: ${refused.error ?? ''}`
                );
            }
            const made = this.store.insert(
                object,
                chunk.map((row) => row.record.$values)
            );
            chunk.forEach((row, index) => (row.record.$values.Id = made[index]));
            rules?.afterSave?.(context, chunk);
            ids.push(...made);
        }
        return ids;
    }
}

/** A new record on its way through the rules. */
class SeedRow implements SaveRow {
    readonly index: number;
    readonly record: ApexSObject;
    readonly before = null;
    error: string | null = null;

    constructor(index: number, record: ApexSObject) {
        this.index = index;
        this.record = record;
    }

    get failed(): boolean {
        return this.error !== null;
    }

    addError(code: string, message: string): void {
        this.error ??= `${code}, ${message}`;
    }

    value(field: string): unknown {
        return this.record.$values[field] ?? null;
    }

    changes(field: string): boolean {
        return this.value(field) !== null;
    }
}
