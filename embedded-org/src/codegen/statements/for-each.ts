import type { ForEach } from '../../semantics/bound/statements.ts';
import { emitConversion } from '../expressions/conversions.ts';
import { emit } from '../expressions/emit.ts';
import { queryArguments } from '../expressions/queries.ts';
import type { ModuleWriter } from '../module-writer.ts';
import { localName } from '../names.ts';
import { inner, type BodyKind } from './emit.ts';

/*
 * for (T x : list)     ->  for (let x$ of list) { ... }
 * for (T x : iterable) ->  for (let x$ of $rt.iterate(iterable)) { ... }
 * for (T x : [SELECT]) ->  for (let x$ of $rt.streamRows(query)) { ... }
 */
export function emitForEach(writer: ModuleWriter, statement: ForEach, body: BodyKind): void {
    const line = statement.position.line;
    writer.block(`for (let ${localName(statement.variable)} of ${sourceText(writer, statement)})`, line, () => {
        const variable = localName(statement.variable);
        if (statement.conversion !== 'none')
            writer.line(`${variable} = ${emitConversion(variable, statement.conversion)};`, line);
        if (statement.body !== null) inner(writer, statement.body, body);
    });
}

function sourceText(writer: ModuleWriter, statement: ForEach): string {
    const { iterable } = statement;
    switch (statement.source) {
        case 'list':
        case 'set':
            return emit(writer, iterable);
        case 'iterator':
            return `$rt.iterate(${emit(writer, iterable)})`;
        case 'query':
        case 'query-chunks':
            if (iterable.kind !== 'soql') throw new Error('A streamed loop needs a query.');
            return `$rt.${statement.source === 'query' ? 'streamRows' : 'streamChunks'}(${queryArguments(writer, iterable)})`;
    }
}
