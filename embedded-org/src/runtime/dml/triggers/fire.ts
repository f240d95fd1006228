import type { ClassInfo, TriggerEvent } from '../../classes.ts';
import { toApexException } from '../../exceptions/index.ts';
import { ApexException } from '../../exceptions/index.ts';
import { TRIGGER_DEPTH } from '../../limits/rows.ts';
import type { ApexTransaction } from '../../transaction/apex-transaction.ts';
import type { ApexSObject } from '../../values/sobject.ts';
import type { DmlRow } from '../save-row.ts';
import type { TriggerFrame } from './trigger-frame.ts';
import { tracedUnit } from '../../trace/trace.ts';

const CANNOT_SAVE = 'CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY';

/** Whether any trigger listens to one of the events; an object without triggers takes shorter ways. */
export function hasTriggers(transaction: ApexTransaction, objectName: string): boolean {
    return transaction.org.classes.triggersOn(objectName).length > 0;
}

/** The triggers of an object for one event, by name (the platform promises no order; by name keeps runs repeatable). */
export function triggersFor(transaction: ApexTransaction, objectName: string, event: TriggerEvent): ClassInfo[] {
    return transaction.org.classes
        .triggersOn(objectName)
        .filter((info) => info.trigger?.events.includes(event) === true)
        .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * Fires the triggers of one event for rows that have not failed. Errors put on records with addError, and an uncaught exception,
 * become row errors. Source: Apex Developer Guide, Triggers and Order of Execution; Trigger Exceptions.
 */
export function fireTriggers(
    transaction: ApexTransaction,
    objectName: string,
    event: TriggerEvent,
    rows: readonly DmlRow[]
): void {
    if (rows.length === 0) return;
    const triggers = triggersFor(transaction, objectName, event);
    if (triggers.length === 0) return;
    if (transaction.triggerStack.length >= TRIGGER_DEPTH) {
        failAll(rows, tooDeep(transaction, triggers[0].name));
        return;
    }
    const frame = frameFor(objectName, event, rows);
    protect(rows, event, true);
    transaction.triggerStack.push(frame);
    try {
        for (const info of triggers) {
            frame.triggerName = info.name;
            tracedUnit(`${info.name} on ${objectName} trigger event ${eventWord(event)}`, () => info.trigger?.run());
        }
    } catch (error) {
        failAll(rows, messageOf(frame, error));
    } finally {
        transaction.triggerStack.pop();
        protect(rows, event, false);
        for (const row of rows) row.collectRecordErrors();
    }
}

/** `before insert` -> `BeforeInsert`, as the debug log names it. */
const eventWord = (event: TriggerEvent): string =>
    event.replace(/(?:^|\s)(\w)/g, (_, letter: string) => letter.toUpperCase());

function frameFor(objectName: string, event: TriggerEvent, rows: readonly DmlRow[]): TriggerFrame {
    const deleting = event.endsWith('delete') && !event.endsWith('undelete');
    const inserting = event.endsWith('insert') || event.endsWith('undelete');
    return {
        objectName,
        event,
        newRecords: deleting ? null : rows.map((row) => row.record),
        oldRecords: inserting ? null : rows.map((row) => row.before as ApexSObject),
        size: rows.length,
        triggerName: '',
        lists: {},
        maps: {}
    };
}

/**
 * Trigger.new may be changed in before triggers only, Trigger.old never.
 * Source: Apex Developer Guide, Trigger Context Variable Considerations; text of the exception: values/sobject.ts.
 */
function protect(rows: readonly DmlRow[], event: TriggerEvent, on: boolean): void {
    const newToo = !event.startsWith('before');
    for (const row of rows) {
        if (newToo) row.record.$readOnly = on;
        if (row.before !== null) row.before.$readOnly = on;
    }
}

/** `beforeInsert` as the platform prints it in messages: BeforeInsert. */
const eventName = (event: TriggerEvent): string =>
    event
        .split(' ')
        .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
        .join('');

/**
 * Text of an uncaught exception. Governor limits and faults of the embedded org are no row errors: they end the transaction.
 * Source: Apex Developer Guide, Trigger Exceptions; wording as debug logs print it ("execution of BeforeInsert\n\ncaused by: ...").
 */
function messageOf(frame: TriggerFrame, thrown: unknown): string {
    const error = toApexException(thrown);
    if (!(error instanceof ApexException) || !error.catchable) throw error;
    return `${frame.triggerName}: execution of ${eventName(frame.event)}\n\ncaused by: ${error.toString$0()}\n\n${error.getStackTraceString$0()}`;
}

/** Source: Apex Developer Guide, Execution Governors and Limits (stack depth 16); wording assumed from error reports ("maximum trigger depth exceeded"). */
function tooDeep(transaction: ApexTransaction, triggerName: string): string {
    const chain = transaction.triggerStack.map(
        (frame) => `${frame.triggerName} trigger event ${eventName(frame.event)}`
    );
    return `${triggerName}: maximum trigger depth exceeded\n${chain.join('\n')}`;
}

function failAll(rows: readonly DmlRow[], message: string): void {
    for (const row of rows) row.addError(CANNOT_SAVE, message);
}
