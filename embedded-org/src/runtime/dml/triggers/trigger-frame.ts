import type { ApexList } from '../../values/list.ts';
import type { ApexMap } from '../../values/map.ts';
import type { ApexSObject } from '../../values/sobject.ts';
import type { TriggerEvent } from '../../classes.ts';

/** Trigger context variables of one firing. Source: Apex Developer Guide, Trigger Context Variables. */
export interface TriggerFrame {
    readonly objectName: string;
    readonly event: TriggerEvent;
    /** Trigger.new; null in delete triggers. */
    readonly newRecords: readonly ApexSObject[] | null;
    /** Trigger.old; null in insert and undelete triggers. */
    readonly oldRecords: readonly ApexSObject[] | null;
    readonly size: number;
    /** Name of the trigger that runs; several triggers on one event share the records. */
    triggerName: string;
    /** The Apex collections handed out for this firing, made on first use: triggers on one event share them. */
    lists: { new?: ApexList; old?: ApexList };
    maps: { new?: ApexMap; old?: ApexMap };
}
