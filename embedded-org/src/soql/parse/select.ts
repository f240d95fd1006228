import { Kind, isName } from '../../tokens/kinds.ts';
import type { FieldNode, SelectNode, TypeOfNode } from '../nodes/index.ts';
import { atFunction, fieldOf, selectedFunctionOf } from './expression.ts';
import type { ParseContext } from './parse-context.ts';
import { parseSubQuery } from './query.ts';

/** What a query or sub-query selects. */
export function selectListOf(parse: ParseContext): SelectNode[] {
    const entries = [selectEntryOf(parse)];
    while (parse.cursor.take(Kind.comma)) entries.push(selectEntryOf(parse));
    return entries;
}

function selectEntryOf(parse: ParseContext): SelectNode {
    const { cursor } = parse;
    const start = cursor.index;
    if (cursor.take(Kind.leftParenthesis)) {
        const query = parseSubQuery(parse);
        cursor.expect(Kind.rightParenthesis);
        parse.alias();
        return Object.freeze({ kind: 'subQuery', span: parse.since(start), query });
    }
    if (atTypeOf(parse)) return typeOf(parse);
    const expression = atFunction(cursor) ? selectedFunctionOf(parse) : fieldOf(parse);
    const alias = parse.alias();
    if (expression.kind === 'fields') return expression;
    return Object.freeze({ kind: 'expression', span: parse.since(start), expression, alias });
}

/** `TYPEOF` before a field; alone it is a field's name. */
function atTypeOf({ cursor }: ParseContext): boolean {
    return cursor.isText('typeof') && isName(cursor.peek(1)) && !cursor.isText('from', 1);
}

/** `TYPEOF What WHEN Account THEN Name, Phone ELSE Name END`. */
function typeOf(parse: ParseContext): TypeOfNode {
    const { cursor } = parse;
    const start = cursor.index;
    cursor.next();
    const field = fieldOf(parse);
    const when: { objectName: string; fields: FieldNode[] }[] = [];
    if (cursor.kind !== Kind.when) cursor.unexpected();
    while (cursor.take(Kind.when)) {
        const objectName = parse.path().join('.');
        parse.word('then');
        when.push({ objectName, fields: fieldsOf(parse) });
    }
    const otherwise = cursor.take(Kind.else) ? fieldsOf(parse) : null;
    parse.word('end');
    return Object.freeze({ kind: 'typeOf', span: parse.since(start), field, when, otherwise });
}

function fieldsOf(parse: ParseContext): FieldNode[] {
    const fields = [fieldOf(parse)];
    while (parse.cursor.take(Kind.comma)) fields.push(fieldOf(parse));
    return fields;
}
