import type { Soql, Sosl } from '../../semantics/bound/expressions.ts';
import type { ModuleWriter } from '../module-writer.ts';
import { emit } from './emit.ts';

const RUNNERS = { list: 'queryList', single: 'querySingle', count: 'queryCount' } as const;

/** `[SELECT ... :x]` -> `$rt.queryList($query_1, [x$], $info, 'user')`; the query's nodes stand once in the module. */
export function emitSoql(writer: ModuleWriter, expression: Soql): string {
    return `$rt.${RUNNERS[expression.result]}(${queryArguments(writer, expression)})`;
}

export function queryArguments(writer: ModuleWriter, expression: Soql): string {
    const query = writer.constant('query', `$rt.query(${JSON.stringify(expression.query)})`);
    const binds = expression.binds.map((bind) => emit(writer, bind)).join(', ');
    return `${query}, [${binds}], $info`;
}

/** `[FIND ...]` -> `$rt.runSearch($search, [x$], $info)`. */
export function emitSosl(writer: ModuleWriter, expression: Sosl): string {
    const search = writer.constant('search', JSON.stringify(expression.search));
    const binds = expression.binds.map((bind) => emit(writer, bind)).join(', ');
    return `$rt.runSearch(${search}, [${binds}], $info)`;
}
