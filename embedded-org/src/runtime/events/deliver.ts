import type { ClassInfo } from '../classes.ts';
import { ApexException } from '../exceptions/index.ts';
import type { JobEnvironment } from '../async/job-environment.ts';
import { enterJob } from '../async/job-context.ts';
import type { ApexTransaction } from '../transaction/apex-transaction.ts';
import { ApexDatetime } from '../values/datetime.ts';
import { ApexSObject } from '../values/sobject.ts';
import { automatedProcessUser } from './automated-process.ts';
import type { EventTable, StoredEvent, Subscription } from './event-table.ts';
import { enterEventTrigger, EventTriggerContext } from './trigger-context.ts';

/** Most events in one firing. Source: platform-rules B5. */
const BATCH_SIZE = 2_000;
/** Source: platform-rules B5: nine retries, then the trigger stops. */
const MOST_RETRIES = 9;

/**
 * Fires one event trigger for the events it has not seen, as the Automated Process user, in a transaction of its own. The new
 * position is committed with the trigger's work.
 * - EventBus.RetryableException: the batch comes again, up to nine times, then the trigger stops with an error.
 * - A resume checkpoint: the next batch begins behind it, also after an uncaught exception.
 * - Any other uncaught exception: the batch's work is undone and its events are not sent again.
 * Source: platform-rules B5; Platform Events Developer Guide, "Retry Event Triggers with EventBus.RetryableException".
 * Event triggers have synchronous limits (same guide, "Considerations for Platform Event Triggers").
 * @returns whether there was anything to deliver, and the error that the trigger did not catch.
 */
export function deliverBatch(
    environment: JobEnvironment,
    table: EventTable,
    trigger: ClassInfo,
    outer: ApexTransaction | null
): { delivered: boolean; error: Error | null } {
    const objectName = trigger.trigger?.objectName ?? '';
    const subscription = table.subscription(trigger.name, objectName);
    if (subscription.state === 'Error') return { delivered: false, error: null };
    const events = table.after(objectName, subscription.position, outer !== null, BATCH_SIZE);
    if (events.length === 0) return { delivered: false, error: null };
    const context = new EventTriggerContext(
        subscription.retries,
        subscription.lastError,
        events.map((event) => String(event.replayId))
    );
    const options = {
        userId: automatedProcessUser(environment.org),
        quiddity: 'UD',
        profile: 'synchronous' as const,
        entryPoint: `${trigger.name} on ${objectName}`
    };
    try {
        environment.transact(outer, options, (transaction) => {
            enterJob(transaction, { kind: 'eventTrigger' });
            enterEventTrigger(transaction, context);
            fire(environment, transaction, trigger, events);
            table.save(doneUpTo(subscription, context, events));
        });
        return { delivered: true, error: null };
    } catch (thrown) {
        const error = environment.failure(thrown);
        const retry = error instanceof ApexException && error.$typeName.toLowerCase() === 'eventbus.retryableexception';
        environment.keepBooks(outer, () => {
            table.save(retry ? tryAgain(subscription, error.message) : doneUpTo(subscription, context, events));
        });
        return { delivered: true, error: retry ? null : error };
    }
}

function doneUpTo(
    subscription: Subscription,
    context: EventTriggerContext,
    events: readonly StoredEvent[]
): Subscription {
    const position = context.checkpoint === null ? events[events.length - 1].replayId : Number(context.checkpoint);
    return { ...subscription, position, retries: 0, lastError: null };
}

function tryAgain(subscription: Subscription, message: string): Subscription {
    const retries = subscription.retries + 1;
    if (retries > MOST_RETRIES) return { ...subscription, state: 'Error', lastError: message };
    return { ...subscription, retries, lastError: message };
}

function fire(
    environment: JobEnvironment,
    transaction: ApexTransaction,
    trigger: ClassInfo,
    events: readonly StoredEvent[]
): void {
    const records = events.map((event) => thawEvent(environment, event));
    for (const record of records) record.$readOnly = true;
    const objectName = trigger.trigger?.objectName ?? '';
    transaction.triggerStack.push({
        objectName,
        event: 'after insert',
        newRecords: records,
        oldRecords: null,
        size: records.length,
        triggerName: trigger.name,
        lists: {},
        maps: {}
    });
    try {
        trigger.trigger?.run();
    } finally {
        transaction.triggerStack.pop();
    }
}

/** The record as subscribers get it, with the platform's own fields. */
export function thawEvent(environment: JobEnvironment, event: StoredEvent): ApexSObject {
    const record = environment.thaw(event.payload) as ApexSObject;
    const values = record.$values;
    const fill = (name: string, value: unknown): void => {
        if (record.$object.field(name) !== undefined) values[name] = value;
    };
    fill('ReplayId', String(event.replayId));
    fill('EventUuid', event.uuid);
    fill('CreatedById', event.userId);
    fill('CreatedDate', new ApexDatetime(event.publishedAt));
    return record;
}
