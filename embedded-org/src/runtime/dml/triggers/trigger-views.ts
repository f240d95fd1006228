import { apexType } from '../../values/type.ts';
import { ApexList } from '../../values/list.ts';
import { ApexMap } from '../../values/map.ts';
import type { ApexSObject } from '../../values/sobject.ts';
import type { TriggerFrame } from './trigger-frame.ts';

/** Trigger.new or Trigger.old as Apex sees it: one list per firing, so that its changes are seen by the next trigger. */
export function triggerList(frame: TriggerFrame, which: 'new' | 'old'): ApexList | null {
    const records = which === 'new' ? frame.newRecords : frame.oldRecords;
    if (records === null) return null;
    return (frame.lists[which] ??= new ApexList(apexType(frame.objectName), [...records]));
}

/** Trigger.newMap or Trigger.oldMap; null where the records have no Ids yet. Source: Apex Developer Guide, Trigger Context Variables. */
export function triggerMap(frame: TriggerFrame, which: 'new' | 'old'): ApexMap | null {
    const records = which === 'new' ? frame.newRecords : frame.oldRecords;
    if (records === null || (which === 'new' && frame.event === 'before insert')) return null;
    return (frame.maps[which] ??= mapById(frame.objectName, records));
}

function mapById(objectName: string, records: readonly ApexSObject[]): ApexMap {
    const map = new ApexMap(apexType('Id'), apexType(objectName));
    for (const record of records) map.put(record.$values['Id'], record);
    return map;
}
