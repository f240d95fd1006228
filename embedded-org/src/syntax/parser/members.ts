import type { Cursor } from '../../tokens/cursor.ts';
import { isName, Kind } from '../../tokens/kinds.ts';
import type { Modifiers, TypeReference } from '../ast/common.ts';
import type { Accessor, Member, Parameter, PropertyDeclaration } from '../ast/declarations.ts';
import { parseTypeDeclaration, startsTypeDeclaration } from './declarations.ts';
import { parseModifiers } from './modifiers.ts';
import { parseName, parseQualifiedName } from './names.ts';
import { parseBlock, parseDeclarators } from './statements.ts';
import { parseType } from './types.ts';

/** A member of a class, or one of its initialisers. */
export function parseClassMember(cursor: Cursor): Member {
    const start = cursor.index;
    const isStatic = cursor.kind === Kind.static && cursor.peek(1) === Kind.leftBrace;
    if (isStatic) cursor.next();
    if (cursor.kind === Kind.leftBrace)
        return { kind: 'initializer', isStatic, body: parseBlock(cursor), position: cursor.since(start) };
    const modifiers = parseModifiers(cursor);
    return atConstructor(cursor) ? parseConstructor(cursor, modifiers) : parseMember(cursor, modifiers);
}

/** A name, perhaps with dots, before a parenthesis: a method would have its result before its name. */
function atConstructor(cursor: Cursor): boolean {
    let distance = 0;
    while (isName(cursor.peek(distance)) && cursor.peek(distance + 1) === Kind.dot) distance += 2;
    return isName(cursor.peek(distance)) && cursor.peek(distance + 1) === Kind.leftParenthesis;
}

function parseConstructor(cursor: Cursor, modifiers: Modifiers): Member {
    const start = cursor.index;
    const name = parseQualifiedName(cursor);
    const parameters = parseParameters(cursor);
    const body = parseBlock(cursor);
    return { kind: 'constructor', modifiers, name, parameters, body, position: cursor.since(start) };
}

/** A method, property, field or inner type behind its modifiers. */
export function parseMember(cursor: Cursor, modifiers: Modifiers): Member {
    if (startsTypeDeclaration(cursor.kind)) return parseTypeDeclaration(cursor, modifiers);
    const start = cursor.index;
    const type = parseResultType(cursor);
    const nameIndex = cursor.index;
    const name = parseName(cursor);
    if (type === null || cursor.kind === Kind.leftParenthesis) {
        const parameters = parseParameters(cursor);
        const body = cursor.take(Kind.semicolon) ? null : parseBlock(cursor);
        return { kind: 'method', modifiers, returnType: type, name, parameters, body, position: cursor.since(start) };
    }
    if (cursor.kind === Kind.leftBrace) {
        const { getter, setter } = parseAccessors(cursor);
        return { kind: 'property', modifiers, type, name, getter, setter, position: cursor.since(start) };
    }
    cursor.goTo(nameIndex);
    const declarators = parseDeclarators(cursor);
    cursor.expect(Kind.semicolon);
    return { kind: 'field', modifiers, type, declarators, position: cursor.since(start) };
}

/** The type of a method's result, null for `void`. */
export function parseResultType(cursor: Cursor): TypeReference | null {
    return cursor.take(Kind.void) ? null : parseType(cursor);
}

/** `(final Integer a, String b)`. */
export function parseParameters(cursor: Cursor): Parameter[] {
    cursor.expect(Kind.leftParenthesis);
    const parameters: Parameter[] = [];
    if (cursor.take(Kind.rightParenthesis)) return parameters;
    do {
        const start = cursor.index;
        const modifiers = parseModifiers(cursor);
        const type = parseType(cursor);
        const name = parseName(cursor);
        parameters.push({ type, name, modifiers, position: cursor.since(start) });
    } while (cursor.take(Kind.comma));
    cursor.expect(Kind.rightParenthesis);
    return parameters;
}

/** `{ get; private set { ... } }`: one of them or both, in any order. */
function parseAccessors(cursor: Cursor): Pick<PropertyDeclaration, 'getter' | 'setter'> {
    cursor.expect(Kind.leftBrace);
    let getter: Accessor | null = null;
    let setter: Accessor | null = null;
    do {
        const start = cursor.index;
        const modifiers = parseModifiers(cursor);
        const isGetter = cursor.kind === Kind.get;
        if (isGetter ? getter !== null : cursor.kind !== Kind.set || setter !== null) cursor.unexpected();
        cursor.next();
        const body = cursor.take(Kind.semicolon) ? null : parseBlock(cursor);
        const accessor: Accessor = { modifiers, body, position: cursor.since(start) };
        if (isGetter) getter = accessor;
        else setter = accessor;
    } while (!cursor.take(Kind.rightBrace));
    return { getter, setter };
}
