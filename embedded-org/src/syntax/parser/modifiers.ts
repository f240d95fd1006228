import type { Cursor } from '../../tokens/cursor.ts';
import { isWord, Kind } from '../../tokens/kinds.ts';
import type { Annotation, Identifier, Modifiers } from '../ast/common.ts';
import { isLiteral, parseLiteral } from './literals.ts';
import { parseName } from './names.ts';

const NONE: Modifiers = { keywords: new Set(), annotations: [], repeated: [] };

const KEYWORDS: ReadonlySet<number> = new Set([
    Kind.abstract,
    Kind.final,
    Kind.global,
    Kind.override,
    Kind.private,
    Kind.protected,
    Kind.public,
    Kind.static,
    Kind.testmethod,
    Kind.virtual,
    Kind.webservice
]);

const SHARING: ReadonlySet<number> = new Set([Kind.with, Kind.without, Kind.inherited]);

/** True when a modifier or annotation comes next. `transient` and `with` are modifiers only before what they can modify. */
export function atModifier(cursor: Cursor): boolean {
    const { kind } = cursor;
    if (kind === Kind.at || KEYWORDS.has(kind)) return true;
    if (kind === Kind.transient) return isWord(cursor.peek(1)) || cursor.peek(1) === Kind.at;
    return SHARING.has(kind) && cursor.peek(1) === Kind.sharing;
}

/** Modifiers and annotations in any order; there may be none. */
export function parseModifiers(cursor: Cursor): Modifiers {
    if (!atModifier(cursor)) return NONE;
    const keywords = new Set<string>();
    const annotations: Annotation[] = [];
    const repeated: Identifier[] = [];
    do {
        const start = cursor.index;
        if (cursor.kind === Kind.at) {
            const annotation = parseAnnotation(cursor);
            const name = annotation.name.toLowerCase();
            if (annotations.some((other) => other.name.toLowerCase() === name))
                repeated.push({ text: annotation.name, position: annotation.position });
            annotations.push(annotation);
            continue;
        }
        const isSharing = SHARING.has(cursor.kind);
        const word = cursor.word().toLowerCase();
        if (isSharing) cursor.next();
        const keyword = isSharing ? `${word} sharing` : word;
        if (keywords.has(keyword)) repeated.push({ text: keyword, position: cursor.since(start) });
        keywords.add(keyword);
    } while (atModifier(cursor));
    return { keywords, annotations, repeated };
}

/** `@Future`, `@Future(callout=true)`, `@SuppressWarnings('PMD')`; only blanks separate parameters. */
function parseAnnotation(cursor: Cursor): Annotation {
    const start = cursor.index;
    cursor.expect(Kind.at);
    const name = parseName(cursor).text;
    const parameters: Record<string, string> = {};
    if (cursor.take(Kind.leftParenthesis)) {
        if (isLiteral(cursor.kind)) parameters.value = parseValue(cursor);
        else if (cursor.kind !== Kind.rightParenthesis)
            do {
                const key = cursor.name().toLowerCase();
                cursor.expect(Kind.assign);
                parameters[key] = parseValue(cursor);
            } while (cursor.kind >= Kind.identifier);
        cursor.expect(Kind.rightParenthesis);
    }
    return { name, parameters, position: cursor.since(start) };
}

function parseValue(cursor: Cursor): string {
    const start = cursor.index;
    const literal = parseLiteral(cursor);
    return literal.type === 'String' ? literal.text : cursor.textAt(start);
}
