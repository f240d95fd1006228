import type { ApexHost, ObjectDescribe } from '../host/apex-host.ts';
import { HttpError } from '../http/exchange.ts';
import { fieldAtPath, nameFieldOf, type FieldAtPath } from './fields.ts';
import { filterCondition, joinConditions } from './list-view-filters.ts';
import type { ListView } from './list-views.ts';
import { likePattern, quoted } from './soql-text.ts';
import { selectedPaths, tableColumns, tableRows, type TableColumn, type TableRow } from './table.ts';

export interface ListRequest {
    readonly offset: number;
    readonly limit: number;
    /** Field path, or null for the list's own order. */
    readonly sortBy: string | null;
    readonly descending: boolean;
    /** Text that the record's name must contain; '' for all. */
    readonly search: string;
}

export interface ListPage {
    readonly columns: readonly TableColumn[];
    readonly rows: readonly TableRow[];
    readonly hasMore: boolean;
}

/** A list shows its first 2,000 records, as on the platform; SOQL's OFFSET ends there too. Source: https://help.salesforce.com/s/articleView?id=sf.basics_understanding_listviews_lex.htm */
const LAST_OFFSET = 2000;

/**
 * One page of a list view, as the user may see it. Columns that the user cannot read are left out.
 * @throws {HttpError} 400 for a filter on a field that is not there
 */
export async function listPage(
    host: ApexHost,
    userId: string,
    object: ObjectDescribe,
    view: ListView,
    request: ListRequest
): Promise<ListPage> {
    const found = await Promise.all(view.columns.map((column) => fieldAtPath(host, userId, object, column)));
    const fields = found.filter(
        (entry) => entry !== undefined && entry.field.type !== 'ADDRESS' && entry.field.type !== 'LOCATION'
    ) as FieldAtPath[];
    const where = await conditions(host, userId, object, view, request.search);
    const order = orderBy(object, fields, request);
    const soql = [
        `SELECT ${selectedPaths(fields).join(', ')} FROM ${object.apiName}`,
        where === '' ? '' : `WHERE ${where}`,
        order,
        `LIMIT ${request.limit + 1} OFFSET ${Math.min(request.offset, LAST_OFFSET)}`
    ];
    const rows = await host.query(userId, soql.filter((part) => part !== '').join(' '));
    const shown = rows.slice(0, request.limit);
    return {
        columns: tableColumns(fields),
        rows: tableRows(shown, fields),
        hasMore: rows.length > request.limit && request.offset + request.limit <= LAST_OFFSET
    };
}

async function conditions(
    host: ApexHost,
    userId: string,
    object: ObjectDescribe,
    view: ListView,
    search: string
): Promise<string> {
    const filters = await Promise.all(
        view.filters.map(async (filter) => {
            const entry = await fieldAtPath(host, userId, object, filter.field);
            if (entry === undefined)
                throw new HttpError(
                    400,
                    `List view ${view.label} filters by ${filter.field}, which ${object.label} does not have for you.`
                );
            return filterCondition({ ...filter, field: entry.path }, entry.field);
        })
    );
    const parts = filters.length === 0 ? [] : [joinConditions(filters, view.filterLogic)];
    if (view.mine) parts.push(`OwnerId = ${quoted(userId)}`);
    if (search !== '') parts.push(`${nameFieldOf(object)} LIKE ${likePattern('%', search, '%')}`);
    return parts.join(' AND ');
}

/** Names decide between equal values, and Ids between equal names, so that pages neither repeat nor skip a record. */
function orderBy(object: ObjectDescribe, fields: readonly FieldAtPath[], request: ListRequest): string {
    const chosen = fields.find((entry) => entry.path === request.sortBy);
    const name = nameFieldOf(object);
    const parts =
        chosen === undefined
            ? [name]
            : [
                  `${chosen.path} ${request.descending ? 'DESC' : 'ASC'} NULLS LAST`,
                  ...(chosen.path === name ? [] : [name])
              ];
    return `ORDER BY ${[...parts, ...(name === 'Id' || chosen?.path === 'Id' ? [] : ['Id'])].join(', ')}`;
}
