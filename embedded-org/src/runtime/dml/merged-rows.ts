import type { ObjectInfo } from '../../schema/model.ts';
import type { Org } from '../org.ts';
import { hasRows } from './deleted-together.ts';
import type { DmlRow } from './save-row.ts';
import type { Statement } from './statement-context.ts';

/**
 * What a merge does between the before and the after delete triggers of the duplicates: their children go to the master, and they name it.
 * Source: Apex Developer Guide, "Triggers and Merge Statements" (MasterRecordId is set in Trigger.old of the after delete trigger).
 */
export function handOver({ org, object, settings }: Statement, rows: readonly DmlRow[]): void {
    const { merge } = settings;
    if (merge === undefined) return;
    const hasMaster = object.field('MasterRecordId') !== undefined;
    for (const row of rows) {
        merge.moved.push(...moveChildren(org, object, row.id as string, merge.masterId));
        if (!hasMaster) continue;
        org.store.update(object, [{ Id: row.id, MasterRecordId: merge.masterId }]);
        for (const record of [row.before, row.record])
            if (record !== null) record.$values['MasterRecordId'] = merge.masterId;
    }
}

/** Points every child of the duplicate to the master; returns the children's Ids. No triggers fire (assumed for re-parented children). */
function moveChildren({ store, schema }: Org, object: ObjectInfo, from: string, to: string): string[] {
    const moved: string[] = [];
    for (const relation of object.childRelationships) {
        const child = schema.object(relation.childObject);
        if (child === undefined || !hasRows(store, child)) continue;
        const ids = store.find(child, relation.field, [from]).map((row) => String(row.$values['Id']));
        store.update(
            child,
            ids.map((Id) => ({ Id, [relation.field]: to }))
        );
        moved.push(...ids);
    }
    return moved;
}
