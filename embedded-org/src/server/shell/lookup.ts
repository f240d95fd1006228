/** Search of record pickers. Source: https://developer.salesforce.com/docs/platform/lightning-component-reference/guide/lightning-record-picker.html */
import type { ApexHost, ObjectDescribe } from '../host/apex-host.ts';
import { HttpError } from '../http/exchange.ts';
import { fieldAtPath, nameFieldOf, plainText, valueAtPath } from './fields.ts';
import { filterCondition, joinConditions } from './list-view-filters.ts';
import { identifier, likePattern, quoted } from './soql-text.ts';

export interface LookupRequest {
    readonly text?: string;
    /** Instead of a search: the record with this Id. */
    readonly recordId?: string;
    readonly filter?: {
        readonly criteria?: readonly {
            readonly fieldPath: string;
            readonly operator: string;
            readonly value?: unknown;
        }[];
        readonly filterLogic?: string;
    };
    readonly displayInfo?: { readonly primaryField?: string; readonly additionalFields?: readonly string[] };
    readonly matchingInfo?: {
        readonly primaryField?: { readonly fieldPath: string };
        readonly additionalFields?: readonly { readonly fieldPath: string }[];
    };
}

export interface LookupMatch {
    readonly id: string;
    readonly title: string;
    readonly subtitle: string;
}

/** Names of the picker's operators as list view operations. */
const OPERATIONS: Readonly<Record<string, string>> = {
    eq: 'equals',
    ne: 'notEqual',
    lt: 'lessThan',
    gt: 'greaterThan',
    lte: 'lessOrEqual',
    gte: 'greaterOrEqual',
    in: 'equals',
    nin: 'notEqual',
    includes: 'includes',
    excludes: 'excludes'
};

/** Up to 20 records in name order. */
export async function lookup(
    host: ApexHost,
    userId: string,
    object: ObjectDescribe,
    request: LookupRequest
): Promise<LookupMatch[]> {
    const name = nameFieldOf(object);
    const title = identifier(request.displayInfo?.primaryField ?? name);
    const subtitle = request.displayInfo?.additionalFields?.[0];
    const where =
        request.recordId === undefined
            ? await searchConditions(host, userId, object, request, name)
            : [`Id = ${quoted(request.recordId)}`];
    const selected = [...new Set(['Id', title, ...(subtitle === undefined ? [] : [identifier(subtitle)])])];
    const soql = `SELECT ${selected.join(', ')} FROM ${object.apiName}${where.length === 0 ? '' : ` WHERE ${where.join(' AND ')}`} ORDER BY ${title} LIMIT 20`;
    const rows = await host.query(userId, soql);
    return rows.map((row) => ({
        id: String(row['Id']),
        title: plainText(valueAtPath(row, title)),
        subtitle: subtitle === undefined ? '' : plainText(valueAtPath(row, subtitle))
    }));
}

async function searchConditions(
    host: ApexHost,
    userId: string,
    object: ObjectDescribe,
    request: LookupRequest,
    name: string
): Promise<string[]> {
    const criteria = await Promise.all(
        (request.filter?.criteria ?? []).map(async ({ fieldPath, operator, value }) => {
            if (operator === 'like') return `${identifier(fieldPath)} LIKE ${quoted(plainText(value))}`;
            const operation = OPERATIONS[operator];
            if (operation === undefined)
                throw new HttpError(400, `Record picker filters have no operator "${operator}".`);
            const text = Array.isArray(value) ? value.map(plainText).join(',') : plainText(value);
            return filterCondition(
                { field: fieldPath, operation, value: text },
                (await fieldAtPath(host, userId, object, fieldPath))?.field
            );
        })
    );
    const conditions = criteria.length === 0 ? [] : [joinConditions(criteria, request.filter?.filterLogic ?? null)];
    const text = request.text?.trim() ?? '';
    if (text !== '') {
        const fields = [
            request.matchingInfo?.primaryField?.fieldPath ?? name,
            ...(request.matchingInfo?.additionalFields ?? []).map((field) => field.fieldPath)
        ];
        conditions.push(
            `(${fields.map((field) => `${identifier(field)} LIKE ${likePattern('%', text, '%')}`).join(' OR ')})`
        );
    }
    return conditions;
}
