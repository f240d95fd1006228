import type { Cursor } from '../../tokens/cursor.ts';
import { Kind } from '../../tokens/kinds.ts';
import type { Identifier, Modifiers } from '../ast/common.ts';
import type {
    ClassDeclaration,
    EnumDeclaration,
    InterfaceDeclaration,
    Member,
    MethodDeclaration,
    TypeDeclaration
} from '../ast/declarations.ts';
import { parseParameters, parseClassMember, parseResultType } from './members.ts';
import { parseModifiers } from './modifiers.ts';
import { parseName } from './names.ts';
import { parseType, parseTypeList } from './types.ts';

export const startsTypeDeclaration = (kind: number): boolean =>
    kind === Kind.class || kind === Kind.interface || kind === Kind.enum;

/** A class, interface or enum behind its modifiers. */
export function parseTypeDeclaration(cursor: Cursor, modifiers: Modifiers): TypeDeclaration {
    cursor.descend();
    const declaration = parseKind(cursor, modifiers);
    cursor.ascend();
    return declaration;
}

function parseKind(cursor: Cursor, modifiers: Modifiers): TypeDeclaration {
    switch (cursor.kind) {
        case Kind.class:
            return parseClass(cursor, modifiers);
        case Kind.interface:
            return parseInterface(cursor, modifiers);
        case Kind.enum:
            return parseEnum(cursor, modifiers);
        default:
            return cursor.unexpected();
    }
}

function parseClass(cursor: Cursor, modifiers: Modifiers): ClassDeclaration {
    const start = cursor.index;
    cursor.next();
    const name = parseName(cursor);
    const extendsType = cursor.take(Kind.extends) ? parseType(cursor) : null;
    const implementsTypes = cursor.take(Kind.implements) ? parseTypeList(cursor) : [];
    cursor.expect(Kind.leftBrace);
    const members: Member[] = [];
    while (inBody(cursor)) members.push(parseClassMember(cursor));
    cursor.next();
    return {
        kind: 'class',
        name,
        modifiers,
        extendsType,
        implementsTypes,
        members,
        position: cursor.since(start)
    };
}

function parseInterface(cursor: Cursor, modifiers: Modifiers): InterfaceDeclaration {
    const start = cursor.index;
    cursor.next();
    const name = parseName(cursor);
    const extendsTypes = cursor.take(Kind.extends) ? [parseType(cursor)] : [];
    cursor.expect(Kind.leftBrace);
    const methods: MethodDeclaration[] = [];
    while (inBody(cursor)) methods.push(parseSignature(cursor));
    cursor.next();
    return { kind: 'interface', name, modifiers, extendsTypes, methods, position: cursor.since(start) };
}

/** False at the brace that ends a body. @throws SyntaxFault at the end of the text */
function inBody(cursor: Cursor): boolean {
    if (cursor.kind === Kind.end) cursor.expect(Kind.rightBrace);
    return cursor.kind !== Kind.rightBrace;
}

/** A method of an interface. */
function parseSignature(cursor: Cursor): MethodDeclaration {
    const start = cursor.index;
    const modifiers = parseModifiers(cursor);
    const returnType = parseResultType(cursor);
    const name = parseName(cursor);
    const parameters = parseParameters(cursor);
    cursor.expect(Kind.semicolon);
    return { kind: 'method', modifiers, returnType, name, parameters, body: null, position: cursor.since(start) };
}

function parseEnum(cursor: Cursor, modifiers: Modifiers): EnumDeclaration {
    const start = cursor.index;
    cursor.next();
    const name = parseName(cursor);
    cursor.expect(Kind.leftBrace);
    const constants: Identifier[] = [];
    if (!cursor.take(Kind.rightBrace)) {
        do constants.push(parseName(cursor));
        while (cursor.take(Kind.comma));
        cursor.expect(Kind.rightBrace);
    }
    return { kind: 'enum', name, modifiers, constants, position: cursor.since(start) };
}

/** A whole class file. */
export function parseUnit(cursor: Cursor): TypeDeclaration {
    const modifiers = parseModifiers(cursor);
    const unit = parseTypeDeclaration(cursor, modifiers);
    if (cursor.kind !== Kind.end) cursor.unexpected();
    return unit;
}
