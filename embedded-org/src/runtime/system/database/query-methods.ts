import type { ClassInfo } from '../../classes.ts';
import { throwApex } from '../../exceptions/index.ts';
import { dynamicQuery, executeQuery } from '../../query/index.ts';
import { currentApexTransaction } from '../../transaction/apex-transaction.ts';
import { countedQuery } from '../../transaction/query-options.ts';
import { ApexList } from '../../values/list.ts';
import type { ApexMap } from '../../values/map.ts';
import { argument } from '../arguments.ts';
import { ApexAccessLevel } from './access-level.ts';
import { valuesFromMap, valuesInScope } from './bind-scope.ts';
import { ApexCursor, ApexPaginationCursor } from './cursor.ts';
import { ApexQueryLocator } from './query-locator.ts';

type Level = ApexAccessLevel | null;

/** Runs the text of a dynamic query; `map` holds its binds, otherwise the variables in scope do. */
function run(caller: ClassInfo, text: string, map: ApexMap | null, level: Level): number | ApexList {
    const query = dynamicQuery(argument(text), currentApexTransaction().org.schema);
    const names = query.binds.map((bind) => bind.text);
    const binds = map === null ? valuesInScope(names) : valuesFromMap(names, map);
    return executeQuery(query, binds, countedQuery(query.node, caller, level?.mode ?? null));
}

function list(result: number | ApexList): ApexList {
    return result instanceof ApexList
        ? result
        : throwApex('System.QueryException', 'Count query must be executed with Database.countQuery');
}

function count(result: number | ApexList): number {
    return typeof result === 'number'
        ? result
        : throwApex('System.QueryException', 'Database.countQuery needs a query of the form SELECT COUNT() FROM ...');
}

function locator(caller: ClassInfo, text: string, map: ApexMap | null, level: Level): ApexQueryLocator {
    const query = dynamicQuery(argument(text), currentApexTransaction().org.schema);
    const names = query.binds.map((bind) => bind.text);
    const binds = map === null ? valuesInScope(names) : valuesFromMap(names, map);
    return new ApexQueryLocator(query.node, text, binds, caller, level?.mode ?? null);
}

function cursor(caller: ClassInfo, text: string, map: ApexMap | null, level: Level): ApexCursor {
    return new ApexCursor(locator(caller, text, map, level));
}

function paginationCursor(caller: ClassInfo, text: string, map: ApexMap | null, level: Level): ApexPaginationCursor {
    return new ApexPaginationCursor(locator(caller, text, map, level));
}

/**
 * Query methods of System.Database; called with `this` = the calling class.
 * Source: Apex Reference, Database Class; texts of the two misuse errors assumed.
 */
export const queryMethods = {
    query(this: ClassInfo, text: string, level: Level = null): ApexList {
        return list(run(this, text, null, level));
    },
    queryWithBinds(this: ClassInfo, text: string, binds: ApexMap, level: Level): ApexList {
        return list(run(this, text, argument(binds), level));
    },
    countQuery(this: ClassInfo, text: string, level: Level = null): number {
        return count(run(this, text, null, level));
    },
    countQueryWithBinds(this: ClassInfo, text: string, binds: ApexMap, level: Level): number {
        return count(run(this, text, argument(binds), level));
    },
    /** Given a list, its query has been run already: the list itself is what a batch iterates over. */
    getQueryLocator(this: ClassInfo, source: string | ApexList, level: Level = null): ApexQueryLocator | ApexList {
        return source instanceof ApexList ? source : locator(this, source, null, level);
    },
    getQueryLocatorWithBinds(this: ClassInfo, text: string, binds: ApexMap, level: Level): ApexQueryLocator {
        return locator(this, text, argument(binds), level);
    },
    getCursor(this: ClassInfo, text: string, level: Level = null): ApexCursor {
        return cursor(this, text, null, level);
    },
    getCursorWithBinds(this: ClassInfo, text: string, binds: ApexMap, level: Level): ApexCursor {
        return cursor(this, text, argument(binds), level);
    },
    getPaginationCursor(this: ClassInfo, text: string, level: Level = null): ApexPaginationCursor {
        return paginationCursor(this, text, null, level);
    },
    getPaginationCursorWithBinds(this: ClassInfo, text: string, binds: ApexMap, level: Level): ApexPaginationCursor {
        return paginationCursor(this, text, argument(binds), level);
    }
};
