import type { Cursor } from '../../tokens/cursor.ts';
import { isName, Kind } from '../../tokens/kinds.ts';
import type { Position } from '../ast/common.ts';
import type { AnonymousBlock, Member, TriggerDeclaration } from '../ast/declarations.ts';
import type { Statement } from '../ast/statements.ts';
import { startsTypeDeclaration } from './declarations.ts';
import { parseMember } from './members.ts';
import { atModifier, parseModifiers } from './modifiers.ts';
import { parseName } from './names.ts';
import { parseStatement } from './statements.ts';
import { scanType } from './types.ts';

const TIMES: ReadonlySet<number> = new Set([Kind.before, Kind.after]);
const OPERATIONS: ReadonlySet<number> = new Set([Kind.insert, Kind.update, Kind.delete, Kind.undelete]);

/** A whole trigger file. */
export function parseTriggerUnit(cursor: Cursor): TriggerDeclaration {
    const start = cursor.index;
    cursor.expect(Kind.trigger);
    const name = parseName(cursor);
    cursor.expect(Kind.on);
    const objectName = parseName(cursor);
    cursor.expect(Kind.leftParenthesis);
    const events: string[] = [];
    const eventPositions: Position[] = [];
    do {
        const eventStart = cursor.index;
        events.push(`${oneOf(cursor, TIMES)} ${oneOf(cursor, OPERATIONS)}`);
        eventPositions.push(cursor.since(eventStart));
    } while (cursor.take(Kind.comma));
    cursor.expect(Kind.rightParenthesis);
    cursor.expect(Kind.leftBrace);
    const { members, statements } = parseBody(cursor, Kind.rightBrace);
    cursor.next();
    const position = cursor.since(start);
    if (cursor.kind !== Kind.end) cursor.unexpected();
    return { kind: 'trigger', name, objectName, events, eventPositions, members, statements, position };
}

function oneOf(cursor: Cursor, kinds: ReadonlySet<number>): string {
    if (!kinds.has(cursor.kind)) cursor.unexpected();
    return cursor.word().toLowerCase();
}

/** Anonymous Apex. */
export function parseAnonymousUnit(cursor: Cursor): AnonymousBlock {
    const start = cursor.index;
    return { kind: 'anonymous', ...parseBody(cursor, Kind.end), position: cursor.since(start) };
}

/** Statements with methods, types and properties between them, up to the token that ends them. */
function parseBody(cursor: Cursor, end: number): { members: Member[]; statements: Statement[] } {
    const members: Member[] = [];
    const statements: Statement[] = [];
    while (cursor.kind !== end)
        if (atMember(cursor)) place(parseMember(cursor, parseModifiers(cursor)), members, statements);
        else statements.push(parseStatement(cursor));
    return { members, statements };
}

function atMember(cursor: Cursor): boolean {
    if (atModifier(cursor) || cursor.kind === Kind.void || startsTypeDeclaration(cursor.kind)) return true;
    const end = scanType(cursor.kinds, cursor.index);
    return end >= 0 && isName(cursor.kinds[end]);
}

/** Variables at the top look like fields; those that are not static are locals of the body. */
function place(member: Member, members: Member[], statements: Statement[]): void {
    if (member.kind !== 'field' || member.modifiers.keywords.has('static')) members.push(member);
    else
        statements.push({
            kind: 'local-variable',
            modifiers: member.modifiers,
            type: member.type,
            declarators: member.declarators,
            position: member.position
        });
}
