import type { FormulaContext } from '../../formula/environment.ts';
import { formulaFieldValue } from '../../formula/evaluate-formula.ts';
import { hasCustomPermission } from '../access/custom-permissions.ts';
import { hierarchySetting } from '../settings/custom-settings.ts';
import type { ApexTransaction } from '../transaction/apex-transaction.ts';
import type { ApexSObject } from '../values/sobject.ts';

/** Related records that formulas of one statement have read, by Id. */
export type RelatedRecords = Map<string, ApexSObject | null>;

/** Formula context of the current transaction; `prior` is the stored record before a save, `isNew` whether the record is being inserted. */
export function formulaContext(
    transaction: ApexTransaction,
    prior: ApexSObject | null,
    isNew: boolean,
    related: RelatedRecords = new Map()
): FormulaContext {
    const load = (objectName: string, id: unknown): ApexSObject | null => {
        if (typeof id !== 'string') return null;
        if (!related.has(id)) {
            const object = transaction.org.schema.object(objectName);
            related.set(id, object === undefined ? null : (transaction.org.store.byIds(object, [id])[0] ?? null));
        }
        return related.get(id) ?? null;
    };
    return {
        prior,
        isNew,
        now: transaction.org.clock(),
        timeZone: transaction.user.timeZone,
        parent(record, relationship) {
            const field = record.$object.relationship(relationship);
            if (field === undefined) return null;
            const id = record.$values[field.name];
            const target = typeof id === 'string' ? transaction.org.schema.objectByPrefix(id.slice(0, 3)) : undefined;
            return target === undefined ? null : load(target.name, id);
        },
        global: (path) => globalValue(transaction, path, load)
    };
}

type Load = (objectName: string, id: unknown) => ApexSObject | null;

/** Source: https://help.salesforce.com/s/articleView?id=sf.dev_understanding_global_variables.htm; a global that is not known here is blank. */
function globalValue(transaction: ApexTransaction, path: readonly string[], load: Load): unknown {
    const user = transaction.user;
    const field = (record: ApexSObject | null, name: string | undefined): unknown =>
        record === null || name === undefined
            ? null
            : (record.$values[record.$object.field(name)?.name ?? name] ?? null);
    switch (path[0].toLowerCase()) {
        case '$user':
            return field(load('User', user.id), path[1]);
        case '$profile':
            return field(load('Profile', user.profileId), path[1]);
        case '$userrole':
            return field(load('UserRole', user.roleId), path[1]);
        case '$organization':
            return field(load('Organization', transaction.org.organization.id), path[1]);
        case '$permission':
            return hasCustomPermission(transaction, path[1] ?? '');
        case '$setup':
            return field(hierarchySetting(transaction, path[1] ?? ''), path[2]);
        default:
            return null;
    }
}

/** Puts the values of an object's formula fields into a record that stands outside queries (Trigger.new and Trigger.old). */
export function fillFormulaFields(
    transaction: ApexTransaction,
    record: ApexSObject,
    prior: ApexSObject | null,
    isNew: boolean,
    related: RelatedRecords = new Map()
): void {
    const formulas = record.$object.fields.filter((field) => field.formula !== null);
    if (formulas.length === 0) return;
    const context = formulaContext(transaction, prior, isNew, related);
    for (const field of formulas) record.$values[field.name] = formulaFieldValue(field.formula ?? '', record, context);
}
