import { isName, Kind } from '../../tokens/kinds.ts';
import { DEEPEST, type Cursor } from '../../tokens/cursor.ts';
import type { TypeReference } from '../ast/common.ts';

type Part = TypeReference['parts'][number];

const NONE: readonly TypeReference[] = [];

/** `Map<Id, List<Account>>`, `Outer.Inner`, `String[]`. */
export function parseType(cursor: Cursor): TypeReference {
    const start = cursor.index;
    cursor.descend();
    const parts: Part[] = [parsePart(cursor)];
    // Of `Account.class` the type ends before the dot, and only the last part may have arguments.
    while (cursor.kind === Kind.dot && startsType(cursor.peek(1)) && parts[parts.length - 1].typeArguments === NONE) {
        cursor.next();
        parts.push(parsePart(cursor));
    }
    const arrayDimensions = parseSubscripts(cursor);
    cursor.ascend();
    return { parts, arrayDimensions, position: cursor.since(start) };
}

/** Counts the `[]` that follow and goes past them. */
export function parseSubscripts(cursor: Cursor): number {
    let count = 0;
    while (cursor.kind === Kind.leftBracket && cursor.peek(1) === Kind.rightBracket) {
        cursor.next();
        cursor.next();
        count++;
    }
    return count;
}

function parsePart(cursor: Cursor): Part {
    return { name: typeWord(cursor), typeArguments: parseTypeArguments(cursor) };
}

/** `<A, B>`, if it stands there. */
export function parseTypeArguments(cursor: Cursor): readonly TypeReference[] {
    return cursor.take(Kind.less) ? closed(parseTypeList(cursor), cursor) : NONE;
}

function closed(list: readonly TypeReference[], cursor: Cursor): readonly TypeReference[] {
    cursor.expect(Kind.greater);
    return list;
}

export function parseTypeList(cursor: Cursor): TypeReference[] {
    const types = [parseType(cursor)];
    while (cursor.take(Kind.comma)) types.push(parseType(cursor));
    return types;
}

/** Collections are given in one spelling. */
function typeWord(cursor: Cursor): string {
    const collection = COLLECTIONS[cursor.kind];
    if (collection === undefined) return cursor.name();
    cursor.next();
    return collection;
}

const COLLECTIONS: Readonly<Partial<Record<number, string>>> = {
    [Kind.list]: 'List',
    [Kind.set]: 'Set',
    [Kind.map]: 'Map'
};

export const startsType = (kind: number): boolean => isName(kind) || kind === Kind.list || kind === Kind.map;

/**
 * Looks whether a type stands at an index, without making it.
 * @param depth levels of type arguments around it
 * @returns the index behind it, or -1
 */
export function scanType(kinds: readonly number[], index: number, depth = 0): number {
    if (depth > DEEPEST) return -1;
    let at = index;
    for (;;) {
        if (!startsType(kinds[at])) return -1;
        at++;
        if (kinds[at] === Kind.less) {
            at = scanTypeArguments(kinds, at, depth);
            if (at < 0) return -1;
            break;
        }
        if (kinds[at] !== Kind.dot || !startsType(kinds[at + 1])) break;
        at++;
    }
    while (kinds[at] === Kind.leftBracket && kinds[at + 1] === Kind.rightBracket) at += 2;
    return at;
}

function scanTypeArguments(kinds: readonly number[], index: number, depth: number): number {
    let at = index;
    do {
        at = scanType(kinds, at + 1, depth + 1);
        if (at < 0) return -1;
    } while (kinds[at] === Kind.comma);
    return kinds[at] === Kind.greater ? at + 1 : -1;
}
