import type { Cursor } from '../../tokens/cursor.ts';
import { isName, Kind } from '../../tokens/kinds.ts';
import type { AccessMode, DmlStatement, Statement } from '../ast/statements.ts';
import { parseExpression } from './expressions.ts';
import { parseQualifiedName } from './names.ts';

/** `insert as user accounts;`, `upsert accounts Key__c;`. */
export function parseDml(cursor: Cursor, operation: DmlStatement['operation']): Statement {
    const start = cursor.index;
    cursor.next();
    const accessMode = parseAccessMode(cursor);
    const target = parseExpression(cursor);
    const externalIdField = operation === 'upsert' && isName(cursor.kind) ? parseQualifiedName(cursor).text : null;
    cursor.expect(Kind.semicolon);
    return { kind: 'dml', operation, target, accessMode, externalIdField, position: cursor.since(start) };
}

export function parseMerge(cursor: Cursor): Statement {
    const start = cursor.index;
    cursor.next();
    const accessMode = parseAccessMode(cursor);
    const master = parseExpression(cursor);
    const duplicates = parseExpression(cursor);
    cursor.expect(Kind.semicolon);
    return { kind: 'merge', master, duplicates, accessMode, position: cursor.since(start) };
}

function parseAccessMode(cursor: Cursor): AccessMode {
    const mode = cursor.peek(1);
    if (cursor.kind !== Kind.as || (mode !== Kind.user && mode !== Kind.system)) return null;
    cursor.goTo(cursor.index + 2);
    return mode === Kind.user ? 'user' : 'system';
}
