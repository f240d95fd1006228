import { dynamicQuery, executeQuery } from '../runtime/query/index.ts';
import type { Org } from '../runtime/org.ts';
import { accessChecker } from '../runtime/access/query-access.ts';
import { runTransaction } from '../runtime/transaction/run-transaction.ts';
import { surroundings } from '../runtime/transaction/query-options.ts';
import { ApexList } from '../runtime/values/list.ts';
import { serialize } from '../runtime/system/json/serialize.ts';

/** Rows of a query as the user sees them, as plain data in the REST API's form. `SELECT COUNT()` gives one row `{ count }`. */
export function queryRows(org: Org, userId: string, soql: string): Record<string, unknown>[] {
    return runTransaction(org, { userId, quiddity: 'SYNCHRONOUS', entryPoint: 'query' }, (transaction) => {
        const checker = accessChecker(transaction);
        const result = executeQuery(dynamicQuery(soql, org.schema), [], {
            ...surroundings(transaction),
            checkRights: checker,
            restrictRows: checker
        });
        return result instanceof ApexList
            ? (JSON.parse(serialize(result, false, false)) as Record<string, unknown>[])
            : [{ count: result }];
    });
}
