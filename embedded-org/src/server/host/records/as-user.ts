import { accessChecker } from '../../../runtime/access/query-access.ts';
import { ApexException, InternalError, toApexException } from '../../../runtime/exceptions/index.ts';
import type { Org } from '../../../runtime/org.ts';
import type { QueryOptions } from '../../../runtime/query/index.ts';
import type { ApexTransaction } from '../../../runtime/transaction/apex-transaction.ts';
import { surroundings } from '../../../runtime/transaction/query-options.ts';
import { runTransaction } from '../../../runtime/transaction/run-transaction.ts';
import { HostError } from '../apex-host.ts';
import { withLockOnDemand } from '../lock-on-demand.ts';

/** Runs a record operation of a client as one transaction of the user. @throws HostError for what the platform refuses. */
export function asUser<T>(org: Org, userId: string, entryPoint: string, body: (transaction: ApexTransaction) => T): T {
    try {
        return withLockOnDemand((lock) => runTransaction(org, { userId, quiddity: 'REST', entryPoint, lock }, body));
    } catch (error) {
        throw asHostError(error);
    }
}

/** Options of a query that enforces the running user's rights on objects, fields and records. */
export function userQueryOptions(transaction: ApexTransaction): QueryOptions {
    const checker = accessChecker(transaction);
    return { ...surroundings(transaction), checkRights: checker, restrictRows: checker };
}

/** Apex exceptions as a client of the API gets them: status code, message, fields. */
function asHostError(error: unknown): unknown {
    if (error instanceof HostError) return error;
    const exception = toApexException(error);
    if (exception instanceof InternalError || !(exception instanceof ApexException)) return error;
    const [detail] = exception.$dmlErrors ?? [];
    if (detail !== undefined) return new HostError(detail.code, detail.message, detail.fields);
    return new HostError(CODES[exception.$typeName] ?? 'APEX_ERROR', exception.message);
}

/** API status codes of exceptions that are no row errors. Source: REST API Developer Guide, "Status Codes and Error Responses". */
const CODES: Readonly<Record<string, string>> = {
    'System.QueryException': 'MALFORMED_QUERY',
    'System.StringException': 'MALFORMED_ID',
    'System.NoAccessException': 'INSUFFICIENT_ACCESS'
};
