import type { Cursor } from '../../tokens/cursor.ts';
import { Kind } from '../../tokens/kinds.ts';
import type { RunAsStatement } from '../ast/statements.ts';
import { parseArguments } from './expressions.ts';
import { parseBlock } from './statements.ts';

/** `System.runAs` is a statement of its own and no call; Salesforce's parser takes it only without blanks around the dot. */
export function atRunAs(cursor: Cursor): boolean {
    if (cursor.kind !== Kind.system || cursor.peek(1) !== Kind.dot || !cursor.isText('runas', 2)) return false;
    const { starts, ends } = cursor.tokens;
    return ends[cursor.index] === starts[cursor.index + 1] && ends[cursor.index + 1] === starts[cursor.index + 2];
}

/** `System.runAs(user) { ... }`. */
export function parseRunAs(cursor: Cursor): RunAsStatement {
    const start = cursor.index;
    cursor.goTo(start + 3);
    const argumentList = parseArguments(cursor);
    const body = parseBlock(cursor);
    return { kind: 'run-as', arguments: argumentList, body, position: cursor.since(start) };
}
