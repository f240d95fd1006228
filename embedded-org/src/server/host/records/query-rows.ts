import type { Org } from '../../../runtime/org.ts';
import { dynamicQuery, executeQuery } from '../../../runtime/query/index.ts';
import type { ApexSObject } from '../../../runtime/values/sobject.ts';
import type { QueryRow } from '../apex-host.ts';
import { asUser, userQueryOptions } from './as-user.ts';
import { restRecord } from './rest-json.ts';

/** API version in the URLs of records. */
const API_VERSION = '67.0';

/**
 * Runs a query as the user, with rights on objects, fields and records enforced. `SELECT COUNT()` gives one row with `expr0`.
 * @throws HostError MALFORMED_QUERY
 */
export function queryRows(org: Org, userId: string, soql: string): QueryRow[] {
    return asUser(org, userId, 'query', (transaction) => {
        const result = executeQuery(dynamicQuery(soql, org.schema), [], userQueryOptions(transaction));
        if (typeof result === 'number') return [{ attributes: { type: 'AggregateResult' }, expr0: result }];
        return result.items.map((record) => restRecord(record as ApexSObject, API_VERSION));
    });
}
