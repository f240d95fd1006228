import { EventTriggerContext, eventTriggerContext } from '../events/trigger-context.ts';
import { isPlatformEvent } from '../events/is-platform-event.ts';
import { throwApex } from '../exceptions/index.ts';
import { currentApexTransaction } from '../transaction/apex-transaction.ts';
import { ApexList } from '../values/index.ts';
import type { ApexSObject } from '../values/sobject.ts';
import { argument } from './arguments.ts';
import { ApexDmlResult, toResults } from './database/results.ts';
import { definePlatformType, type PlatformType } from './define.ts';

/**
 * EventBus.publish in all its forms.
 * @throws System.UnexpectedException for records that are no events. Source: platform-rules B5.
 */
function publish(events: ApexSObject | ApexList, callback: object | null = null): ApexDmlResult | ApexList {
    const single = !(argument(events) instanceof ApexList);
    const records = single ? [events as ApexSObject] : ((events as ApexList).items as ApexSObject[]);
    for (const record of records) {
        if (!isPlatformEvent(argument(record).$object))
            throwApex('System.UnexpectedException', `${record.$object.name} is not a platform event.`);
    }
    return toResults('SaveResult', currentApexTransaction().org.async.publish(records, callback), single);
}

/** The event's uuid, as a successful result carries it. Source: Platform Events Developer Guide, "EventUuid". */
function operationId(result: ApexDmlResult): string | null {
    return argument(result).outcome.errors.find((error) => error.statusCode === 'OPERATION_ENQUEUED')?.message ?? null;
}

/** Source: Apex Reference, EventBus Class and EventBus Namespace. */
export const eventBusTypes: readonly PlatformType[] = [
    definePlatformType('System.EventBus', { static: { publish, getOperationId: operationId } }),
    definePlatformType('eventbus.TriggerContext', {
        // Outside an event trigger there is no context: null, so that what follows is a null dereference (assumed).
        static: {
            // Outside event triggers it is one that was never tried again. Source: public test code that passes in orgs.
            currentContext: () => eventTriggerContext(currentApexTransaction()) ?? new EventTriggerContext(0, null, [])
        },
        instance: {
            getResumeCheckpoint: (self: EventTriggerContext) => self.checkpoint,
            setResumeCheckpoint: (self: EventTriggerContext, replayId: string | null) => {
                self.setResumeCheckpoint(replayId);
            },
            'get:lastError': (self: EventTriggerContext) => self.lastError,
            'get:retries': (self: EventTriggerContext) => self.retries
        }
    }),
    definePlatformType('eventbus.TestBroker', {
        instance: {
            deliver: (self: { deliver(): void }) => {
                self.deliver();
            },
            fail: (self: { fail(): void }) => {
                self.fail();
            }
        }
    })
];
