import { randomUUID } from 'node:crypto';
import type { FieldInfo, ObjectInfo } from '../../schema/model.ts';
import { requiredMissing, tooLong } from '../dml/messages.ts';
import { dmlError, type DmlError, type SaveOutcome } from '../dml/outcome.ts';
import type { ApexTransaction } from '../transaction/apex-transaction.ts';
import { ApexSObject } from '../values/sobject.ts';
import { freezeGraph } from '../values/object-graph.ts';
import type { StoredEvent } from './event-table.ts';

/** An event that passed its checks and waits to be put on the bus. */
export type PendingEvent = Omit<StoredEvent, 'replayId'>;

export interface Publication {
    readonly outcome: SaveOutcome;
    /** Null when the event was refused. */
    readonly event: PendingEvent | null;
    readonly immediately: boolean;
}

/** Fields that the platform fills; what Apex puts there is ignored. Source: Platform Events Developer Guide, "Standard Platform Event fields". */
const PLATFORM_FIELDS = new Set(['Id', 'ReplayId', 'EventUuid', 'CreatedById', 'CreatedDate']);

/**
 * Checks one event and prepares it. `EventBus.publish` throws for nothing but misuse: what is wrong with an event stands in its outcome.
 * Source: Platform Events Developer Guide, "Publish Event Messages with Apex" (a success carries OPERATION_ENQUEUED and the event's
 * UUID); platform-rules B5.
 */
export function prepareEvent(transaction: ApexTransaction, record: ApexSObject): Publication {
    const object = record.$object;
    const immediately = object.publishBehavior === 'PublishImmediately';
    const errors = errorsOf(record);
    if (errors.length > 0)
        return { outcome: { id: null, success: false, created: false, errors }, event: null, immediately };
    const given = record.$values.EventUuid;
    const uuid = typeof given === 'string' ? given : randomUUID();
    return {
        outcome: {
            id: enqueuedId(object),
            success: true,
            created: true,
            errors: [dmlError('OPERATION_ENQUEUED', uuid)]
        },
        event: {
            objectName: object.name,
            payload: freezeGraph(withDefaults(record)),
            uuid,
            userId: transaction.user.id,
            publishedAt: transaction.org.clock()
        },
        immediately
    };
}

function errorsOf(record: ApexSObject): DmlError[] {
    const missing = record.$object.fields.filter(
        (field) => isDemanded(field) && (record.$values[field.name] ?? null) === null
    );
    const errors = missing.length === 0 ? [] : [requiredMissing(missing.map((field) => field.name))];
    for (const field of record.$object.fields) {
        const value = record.$values[field.name];
        if (
            typeof value === 'string' &&
            field.length > 0 &&
            value.length > field.length &&
            !PLATFORM_FIELDS.has(field.name)
        ) {
            errors.push(tooLong(field.label, field.name, value, field.length));
        }
    }
    return errors;
}

const isDemanded = (field: FieldInfo): boolean =>
    !field.nillable &&
    field.createable &&
    !PLATFORM_FIELDS.has(field.name) &&
    field.defaultValue === null &&
    field.apexType !== 'Boolean';

/** Boolean fields are never empty; literal defaults of the metadata are filled in. */
function withDefaults(record: ApexSObject): ApexSObject {
    const values: Record<string, unknown> = {};
    for (const field of record.$object.fields) {
        if (PLATFORM_FIELDS.has(field.name)) continue;
        const value = record.$values[field.name];
        if (value !== undefined && value !== null) values[field.name] = value;
        else if (field.apexType === 'Boolean') values[field.name] = field.defaultValue === 'true';
        else if (field.defaultValue !== null && /^(['"]).*\1$/.test(field.defaultValue))
            values[field.name] = field.defaultValue.slice(1, -1);
    }
    return new ApexSObject(record.$object, values);
}

/** Event Ids say nothing ("system-assigned and indeterminate"): the key prefix and a constant, as orgs return them. */
function enqueuedId(object: ObjectInfo): string {
    return `${object.keyPrefix ?? 'e00'}xx0000000001AAA`;
}
