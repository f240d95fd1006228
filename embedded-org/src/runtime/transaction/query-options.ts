import { defaultMode, enforcesSharing, type AccessMode } from '../access/access-mode.ts';
import { accessChecker } from '../access/query-access.ts';
import { formulaContext } from '../dml/formula-context.ts';
import type { ClassInfo } from '../classes.ts';
import type { QueryNode } from '../../soql/nodes/index.ts';
import type { QueryOptions } from '../query/index.ts';
import { currentApexTransaction, type ApexTransaction } from './apex-transaction.ts';

/**
 * How a query of `caller` runs in the current transaction: its mode from the query's WITH clause, else `mode`, else by the caller's API
 * version. SECURITY_ENFORCED checks rights but leaves record access to the class. Counts the query and its rows.
 * Source: platform-rules H1, G; SOQL and SOSL Reference, "WITH".
 */
export function countedQuery(node: QueryNode, caller: ClassInfo | null, mode: AccessMode | null): QueryOptions {
    const transaction = currentApexTransaction();
    transaction.limits.use('queries');
    const stated = node.accessMode === 'USER_MODE' ? 'user' : node.accessMode === null ? mode : 'system';
    const resolved = stated ?? defaultMode(caller);
    const checker = accessChecker(transaction);
    return {
        ...surroundings(transaction),
        checkRights: resolved === 'user' || node.accessMode === 'SECURITY_ENFORCED' ? checker : null,
        restrictRows: enforcesSharing(caller, resolved) ? checker : null,
        onRows: (count) => transaction.limits.use('queryRows', count)
    };
}

/** The parts of a query's options that every query of the transaction shares. */
export function surroundings(
    transaction: ApexTransaction
): Pick<QueryOptions, 'store' | 'timeZone' | 'locale' | 'now' | 'formulaGlobal'> {
    return {
        store: transaction.org.store,
        timeZone: transaction.user.timeZone,
        locale: transaction.user.locale,
        now: transaction.org.clock(),
        formulaGlobal: (path) => formulaContext(transaction, null, false).global(path)
    };
}
