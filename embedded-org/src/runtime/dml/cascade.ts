import type { ObjectInfo } from '../../schema/model.ts';
import type { ApexTransaction } from '../transaction/apex-transaction.ts';
import { hasRows, rememberDeleted, takeDeleted } from './deleted-together.ts';
import { deleteRestricted } from './messages.ts';
import type { DmlRow } from './save-row.ts';

/** Reference fields of other objects that look at records of one object, with what deleting the parent does to them. */
interface Dependant {
    readonly object: ObjectInfo;
    readonly field: string;
    readonly effect: 'SetNull' | 'Restrict' | 'Cascade';
}

function dependantsOf(transaction: ApexTransaction, object: ObjectInfo): Dependant[] {
    return object.childRelationships.flatMap((relation): Dependant[] => {
        const child = transaction.org.schema.object(relation.childObject);
        const field = child?.field(relation.field);
        if (child === undefined || field === undefined) return [];
        // Several objects of the describe data were never used in this org: no table, no children.
        const effect =
            relation.cascadeDelete || field.cascadeDelete || field.isMasterDetail ? 'Cascade' : field.deleteConstraint;
        return [{ object: child, field: field.name, effect }];
    });
}

function childIds(
    transaction: ApexTransaction,
    dependant: Dependant,
    parentIds: readonly string[]
): Map<string, string[]> {
    const children = new Map<string, string[]>();
    if (parentIds.length === 0 || !hasRows(transaction.org.store, dependant.object)) return children;
    for (const row of transaction.org.store.find(dependant.object, dependant.field, parentIds)) {
        const parent = String(row.$values[dependant.field]);
        children.set(parent, [...(children.get(parent) ?? []), String(row.$values['Id'])]);
    }
    return children;
}

/** Rows whose record is looked at by a field that forbids its deletion fail. Source: https://help.salesforce.com/s/articleView?id=sf.fields_about_field_types.htm (lookup: "Don't allow deletion"). */
export function checkRestrictions(transaction: ApexTransaction, object: ObjectInfo, rows: readonly DmlRow[]): void {
    for (const dependant of dependantsOf(transaction, object)) {
        if (dependant.effect !== 'Restrict') continue;
        const children = childIds(
            transaction,
            dependant,
            rows.map((row) => row.id as string)
        );
        for (const row of rows)
            if (children.has(row.id as string)) row.fail(deleteRestricted(dependant.object.labelPlural));
    }
}

/**
 * Deletes what hangs on the records and empties look-ups to them; children of children too. No triggers fire for either.
 * Source: Apex Developer Guide, Operations That Don't Invoke Triggers.
 */
export function removeWithDependants(transaction: ApexTransaction, object: ObjectInfo, ids: readonly string[]): void {
    if (ids.length === 0) return;
    const { store } = transaction.org;
    for (const dependant of dependantsOf(transaction, object)) {
        if (dependant.effect === 'Restrict') continue;
        const byParent = childIds(transaction, dependant, ids);
        const children = [...byParent.values()].flat();
        if (children.length === 0) continue;
        if (dependant.effect === 'Cascade') {
            rememberDeleted(store, dependant.object, byParent);
            removeWithDependants(transaction, dependant.object, children);
        } else
            store.update(
                dependant.object,
                children.map((Id) => ({ Id, [dependant.field]: null }))
            );
    }
    store.remove(object, ids);
}

/**
 * Brings back the children that were deleted together with their parents. Emptied look-ups stay empty (assumed).
 * Source: Apex Developer Guide, "Restoring Deleted Records": undelete restores the record associations of lookups and details.
 */
export function restoreDependants(transaction: ApexTransaction, parentIds: readonly string[]): void {
    const { store, schema } = transaction.org;
    for (const [objectName, ids] of takeDeleted(store, parentIds)) {
        const object = schema.object(objectName);
        if (object?.field('IsDeleted') === undefined) continue;
        store.undelete(object, ids);
        restoreDependants(transaction, ids);
    }
}
