import type { Cursor } from '../../tokens/cursor.ts';
import { Kind } from '../../tokens/kinds.ts';
import type { Identifier, TypeReference } from '../ast/common.ts';

/** A word that may be a name. */
export function parseName(cursor: Cursor): Identifier {
    const start = cursor.index;
    return { text: cursor.name(), position: cursor.since(start) };
}

/** Names with dots between them, as they were written but without blanks. */
export function parseQualifiedName(cursor: Cursor): Identifier {
    const start = cursor.index;
    let text = cursor.name();
    while (cursor.take(Kind.dot)) text += `.${cursor.name()}`;
    return { text, position: cursor.since(start) };
}

/** A type of which only names can be written, as in `catch`. */
export function parseTypeOfNames(cursor: Cursor): TypeReference {
    const { text, position } = parseQualifiedName(cursor);
    return { parts: text.split('.').map((name) => ({ name, typeArguments: [] })), arrayDimensions: 0, position };
}
