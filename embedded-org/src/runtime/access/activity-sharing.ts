import type { ObjectInfo } from '../../schema/model.ts';
import { quoted } from '../database/tables.ts';
import type { SqlValue } from '../database/driver.ts';
import type { ApexTransaction } from '../transaction/apex-transaction.ts';
import type { SqlCondition } from './sharing.ts';

const RELATIONS = ['WhatId', 'WhoId'];

export const isActivity = (object: ObjectInfo): boolean => object.name === 'Task' || object.name === 'Event';

/**
 * Activities that the user reads through the record they belong to. `conditionOf` gives the rows of another object that the user reads.
 * Source: https://help.salesforce.com/s/articleView?id=sf.sharing_model_fields.htm (Activity, Private: "users with read access to the
 * record to which the activity is associated can view").
 */
export function throughRelatedRecords(
    transaction: ApexTransaction,
    object: ObjectInfo,
    alias: string,
    conditionOf: (related: ObjectInfo, alias: string) => SqlCondition | null
): SqlCondition {
    const parts: string[] = [];
    const parameters: SqlValue[] = [];
    const { store, schema } = transaction.org;
    for (const relation of RELATIONS) {
        const column = `${alias}.${quoted(relation)}`;
        const prefixes = store
            .statement(`SELECT DISTINCT substr(${quoted(relation)}, 1, 3) FROM ${quoted(object.name)}`)
            .rows([])
            .map(([prefix]) => prefix)
            .filter((prefix) => typeof prefix === 'string');
        for (const prefix of prefixes) {
            const related = schema.objectByPrefix(prefix);
            if (related === undefined) continue;
            store.tables.of(related);
            const inner = conditionOf(related, 'r');
            parts.push(
                inner === null
                    ? `${column} LIKE '${prefix}%'`
                    : `${column} IN (SELECT r."Id" FROM ${quoted(related.name)} r WHERE ${inner.sql})`
            );
            parameters.push(...(inner?.parameters ?? []));
        }
    }
    return { sql: parts.length === 0 ? '0' : `(${parts.join(' OR ')})`, parameters };
}
