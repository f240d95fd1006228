import type { TriggerFrame } from '../dml/triggers/trigger-frame.ts';
import { triggerList, triggerMap } from '../dml/triggers/trigger-views.ts';
import { currentApexTransaction } from '../transaction/apex-transaction.ts';
import { definePlatformType } from './define.ts';
import { platformEnumConstant } from './enums.ts';

/** The innermost running trigger, or null outside triggers, where every context variable is null or false. */
const frame = (): TriggerFrame | null => currentApexTransaction().triggerStack.at(-1) ?? null;

const timing = (word: string) => (): boolean => frame()?.event.startsWith(word) ?? false;
const operation = (word: string) => (): boolean => frame()?.event.split(' ')[1] === word;

/** Trigger context variables. Source: Apex Developer Guide, Trigger Context Variables. */
export const triggerType = definePlatformType('System.Trigger', {
    static: {
        'get:isExecuting': () => frame() !== null,
        'get:isBefore': timing('before'),
        'get:isAfter': timing('after'),
        'get:isInsert': operation('insert'),
        'get:isUpdate': operation('update'),
        'get:isDelete': operation('delete'),
        'get:isUndelete': operation('undelete'),
        'get:New': () => viewOf((current) => triggerList(current, 'new')),
        'get:old': () => viewOf((current) => triggerList(current, 'old')),
        'get:newMap': () => viewOf((current) => triggerMap(current, 'new')),
        'get:oldMap': () => viewOf((current) => triggerMap(current, 'old')),
        'get:size': () => frame()?.size ?? 0,
        'get:operationType': () =>
            viewOf((current) =>
                platformEnumConstant('System.TriggerOperation', current.event.toUpperCase().replace(' ', '_'))
            )
    }
});

function viewOf<T>(view: (current: TriggerFrame) => T): T | null {
    const current = frame();
    return current === null ? null : view(current);
}
