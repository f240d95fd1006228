import { hasFieldRight } from '../../../runtime/access/field-access.ts';
import type { Org } from '../../../runtime/org.ts';
import { dynamicQuery, executeQuery } from '../../../runtime/query/index.ts';
import type { ApexTransaction } from '../../../runtime/transaction/apex-transaction.ts';
import { ApexDate, ApexDatetime, ApexDecimal, ApexDouble } from '../../../runtime/values/index.ts';
import { ApexSObject } from '../../../runtime/values/sobject.ts';
import type { FieldInfo, ObjectInfo } from '../../../schema/model.ts';
import { HostError, type RecordData, type RecordFieldValue } from '../apex-host.ts';
import { asUser, userQueryOptions } from './as-user.ts';
import { objectOfId } from './record-id.ts';
import { restValue } from './rest-json.ts';

/**
 * Reads one record as the user, in the form of the User Interface API.
 * @param fields `Object.Field` or `Field`, parents by dots; unknown or unreadable ones are refused
 * @param optionalFields the same; unknown or unreadable ones are left out
 * @throws HostError INVALID_FIELD, NOT_FOUND
 * Source: User Interface API Developer Guide, "Get a Record" and Record response.
 */
export function getRecord(
    org: Org,
    userId: string,
    recordId: string,
    fields: readonly string[],
    optionalFields: readonly string[]
): RecordData {
    const { object, id } = objectOfId(org, recordId);
    return asUser(org, userId, 'getRecord', (transaction) => {
        const wanted = fields.map((field) => withoutObject(field, object));
        for (const path of wanted) {
            if (!isReadable(transaction, object, path.split('.')))
                throw new HostError(
                    'INVALID_FIELD',
                    `No such column '${path}' on entity '${object.name}', or it is not readable.`,
                    [path]
                );
        }
        const optional = optionalFields
            .map((field) => withoutObject(field, object))
            .filter((path) => isReadable(transaction, object, path.split('.')));
        const paths = new Map([...wanted, ...optional, 'Id'].map((path) => [path.toLowerCase(), path]));
        const soql = `SELECT ${[...paths.values()].join(', ')} FROM ${object.name} WHERE Id = '${id}'`;
        const found = executeQuery(dynamicQuery(soql, org.schema), [], userQueryOptions(transaction));
        const record = typeof found === 'number' ? undefined : (found.items[0] as ApexSObject | undefined);
        if (record === undefined) throw new HostError('NOT_FOUND', 'The requested resource does not exist');
        return recordData(record, transaction.user.locale, transaction.user.timeZone);
    });
}

function withoutObject(path: string, object: ObjectInfo): string {
    const [first, ...rest] = path.split('.');
    return rest.length > 0 && first.toLowerCase() === object.name.toLowerCase() ? rest.join('.') : path;
}

/** Whether every step of the path exists and the user may read it; polymorphic parents count by their first object. */
function isReadable(transaction: ApexTransaction, object: ObjectInfo, path: readonly string[]): boolean {
    const [first, ...rest] = path;
    const field = rest.length === 0 ? object.field(first) : object.relationship(first);
    if (field === undefined || !hasFieldRight(transaction, object, field, 'read')) return false;
    if (rest.length === 0) return true;
    const parent = transaction.org.schema.object(
        field.referenceTo.includes('User') ? 'User' : (field.referenceTo[0] ?? '')
    );
    return parent !== undefined && isReadable(transaction, parent, rest);
}

function recordData(record: ApexSObject, locale: string, timeZone: string): RecordData {
    const fields: Record<string, RecordFieldValue> = {};
    for (const [name, value] of Object.entries(record.$values)) {
        const field = record.$object.field(name);
        fields[name] = {
            value: restValue(value),
            displayValue: field === undefined ? null : displayValue(value, field, locale, timeZone)
        };
    }
    for (const [name, parent] of Object.entries(record.$parents ?? {})) {
        const label = parent?.$values['Name'];
        fields[name] = {
            value: parent === null ? null : recordData(parent, locale, timeZone),
            displayValue: typeof label === 'string' ? label : null
        };
    }
    return { id: record.$values['Id'] as string, apiName: record.$object.name, fields };
}

/** What a person reads: picklist labels, numbers and dates in the user's locale; null where value and text are the same. */
function displayValue(value: unknown, field: FieldInfo, locale: string, timeZone: string): string | null {
    const language = locale.replaceAll('_', '-');
    if (field.type === 'PICKLIST' || field.type === 'MULTIPICKLIST') {
        if (typeof value !== 'string') return null;
        return value
            .split(';')
            .map((one) => field.picklist.find((entry) => entry.value === one)?.label ?? one)
            .join(';');
    }
    if (value instanceof ApexDecimal)
        return new Intl.NumberFormat(language, {
            minimumFractionDigits: field.scale,
            maximumFractionDigits: field.scale
        }).format(Number(value.toString()));
    if (typeof value === 'number' || value instanceof ApexDouble)
        return new Intl.NumberFormat(language).format(typeof value === 'number' ? value : value.value);
    if (value instanceof ApexDate)
        return new Intl.DateTimeFormat(language, { timeZone: 'UTC' }).format(new Date(value.days * 86_400_000));
    if (value instanceof ApexDatetime)
        return new Intl.DateTimeFormat(language, { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(
            new Date(value.ms)
        );
    return null;
}
