import type { QueryNode } from '../../soql/nodes/index.ts';
import type { ClassInfo } from '../classes.ts';
import { executeQuery, fewRecords, inlineQuery, queryByIds, queryIds, singleRow as oneRow } from '../query/index.ts';
import { countedQuery } from '../transaction/query-options.ts';
import { currentApexTransaction } from '../transaction/apex-transaction.ts';
import { ApexList } from '../values/list.ts';
import { ApexSObject } from '../values/sobject.ts';
import { apexType } from '../values/type.ts';

/** Records per round of a SOQL for loop. Source: Apex Developer Guide, "SOQL For Loops". */
const CHUNK = 200;

/** The nodes of an inline query: made once per module, so that what was resolved and compiled from them is found again. */
export const query = (node: QueryNode): QueryNode => node;

function run(node: QueryNode, binds: readonly unknown[], caller: ClassInfo): number | ApexList {
    const options = countedQuery(node, caller, null);
    return executeQuery(inlineQuery(node, currentApexTransaction().org.schema), binds, options);
}

/** `[SELECT ...]` as a list. */
export const queryList = (node: QueryNode, binds: readonly unknown[], caller: ClassInfo): ApexList =>
    run(node, binds, caller) as ApexList;

/** `[SELECT ...]` as one record. @throws System.QueryException unless there is exactly one row. */
export const querySingle = (node: QueryNode, binds: readonly unknown[], caller: ClassInfo): ApexSObject =>
    oneRow(queryList(node, binds, caller));

/** `[SELECT COUNT() ...]`. */
export const queryCount = (node: QueryNode, binds: readonly unknown[], caller: ClassInfo): number =>
    run(node, binds, caller) as number;

/** A dynamic query's list taken as one record. */
export const singleRow = (list: ApexList | null): ApexSObject | null => (list === null ? null : oneRow(list));

/**
 * A query's list as the left side of `??` or `?.`, where one record is wanted: null when there is no row.
 * Source: Apex Developer Guide, "Null Coalescing Operator", "Safe Navigation Operator" (SOQL queries).
 */
export const optionalRow = (list: ApexList): ApexSObject | null => (list.items.length === 0 ? null : oneRow(list));

/** `for (Account a : [SELECT ...])`: reads on as the loop goes on, so that no more than one chunk is in memory. */
export function* streamRows(node: QueryNode, binds: readonly unknown[], caller: ClassInfo): Generator<ApexSObject> {
    for (const chunk of streamChunks(node, binds, caller))
        for (const record of chunk.items) yield record as ApexSObject;
}

/** `for (List<Account> chunk : [SELECT ...])`. */
export function* streamChunks(node: QueryNode, binds: readonly unknown[], caller: ClassInfo): Generator<ApexList> {
    const resolved = inlineQuery(node, currentApexTransaction().org.schema);
    const options = countedQuery(node, caller, null);
    if (resolved.kind !== 'records') {
        const rows = executeQuery(resolved, binds, options) as ApexList;
        for (let at = 0; at < rows.items.length; at += CHUNK)
            yield new ApexList(rows.elementType, rows.items.slice(at, at + CHUNK));
        return;
    }
    const few = fewRecords(resolved, CHUNK, binds, options);
    if (few !== null) {
        if (few.items.length > 0) yield few;
        return;
    }
    const ids = queryIds(resolved, binds, options);
    const uncounted = { ...options, onRows: undefined };
    const type = apexType(resolved.object.name);
    for (let at = 0; at < ids.length; at += CHUNK) {
        yield new ApexList(type, queryByIds(resolved, ids.slice(at, at + CHUNK), binds, uncounted).items);
    }
}
