import type { ClassInfo } from '../classes.ts';
import { defaultMode, enforcesSharing } from '../access/access-mode.ts';
import { accessChecker } from '../access/query-access.ts';
import { throwApex } from '../exceptions/index.ts';
import { executeSearch } from '../query/search.ts';
import type { QueryOptions } from '../query/options.ts';
import { currentApexTransaction } from '../transaction/apex-transaction.ts';
import { surroundings } from '../transaction/query-options.ts';
import { ApexList } from '../values/list.ts';
import type { ApexSObject } from '../values/sobject.ts';
import { apexType } from '../values/type.ts';
import type { SearchNode } from '../../soql/nodes/index.ts';
import { parseSosl } from '../../soql/parse-sosl.ts';
import { argument } from './arguments.ts';
import type { ApexAccessLevel } from './database/access-level.ts';
import { valuesInScope } from './database/bind-scope.ts';
import { definePlatformType, type PlatformType } from './define.ts';

/** Search.SearchResults: the records of one search by object. */
class SearchResults {
    readonly $typeName = 'Search.SearchResults';
    readonly lists: readonly ApexList[];

    constructor(lists: readonly ApexList[]) {
        this.lists = lists;
    }
}

/** Search.SearchResult: one record. */
class SearchResult {
    readonly $typeName = 'Search.SearchResult';
    readonly record: ApexSObject;

    constructor(record: ApexSObject) {
        this.record = record;
    }
}

/**
 * Runs `[FIND ...]` or a search's text for `caller`; counts it against the limits.
 * @returns a list of lists of records, one per object of RETURNING.
 */
export function runSearch(
    node: SearchNode,
    binds: readonly unknown[],
    caller: ClassInfo | null,
    level: ApexAccessLevel | null = null
): ApexList {
    const transaction = currentApexTransaction();
    transaction.limits.use('soslQueries');
    const stated =
        node.accessMode === 'USER_MODE' ? 'user' : node.accessMode === null ? (level?.mode ?? null) : 'system';
    const mode = stated ?? defaultMode(caller);
    const checker = accessChecker(transaction);
    const options: QueryOptions = {
        ...surroundings(transaction),
        checkRights: mode === 'user' ? checker : null,
        restrictRows: enforcesSharing(caller, mode) ? checker : null,
        onRows: (count) => {
            transaction.limits.use('queryRows', count);
        }
    };
    return executeSearch(node, binds, options, transaction.test === null ? null : transaction.test.fixedSearchResults);
}

function search(caller: ClassInfo, text: string, level: ApexAccessLevel | null): ApexList {
    const parsed = parseSosl(argument(text));
    if ('severity' in parsed) return throwApex('System.SearchException', parsed.message);
    return runSearch(parsed.node, valuesInScope(parsed.binds.map((bind) => bind.text)), caller, level);
}

/** Source: Apex Reference, Search Class, Search Namespace. */
export const searchTypes: readonly PlatformType[] = [
    definePlatformType('System.Search', {
        callerAware: true,
        static: {
            query(this: ClassInfo, text: string, level: ApexAccessLevel | null = null): ApexList {
                return search(this, text, level);
            },
            find(this: ClassInfo, text: string, level: ApexAccessLevel | null = null): SearchResults {
                return new SearchResults(search(this, text, level).items as ApexList[]);
            }
        }
    }),
    definePlatformType('Search.SearchResults', {
        instance: {
            get: (results: SearchResults, objectName: string): ApexList => {
                const list = results.lists.find(
                    (one) => one.elementType.name.toLowerCase() === argument(objectName).toLowerCase()
                );
                return new ApexList(
                    apexType('Search.SearchResult'),
                    (list?.items ?? []).map((record) => new SearchResult(record as ApexSObject))
                );
            }
        }
    }),
    definePlatformType('Search.SearchResult', { instance: { getSObject: ({ record }: SearchResult) => record } })
];
