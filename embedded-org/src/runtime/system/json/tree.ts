import { JsonLexer, type JsonToken } from './lexer.ts';

/** A JSON value with its place in the text. Numbers keep their text, names their order and duplicates. */
export type JsonNode =
    | { readonly kind: 'object'; readonly at: number; readonly members: readonly (readonly [string, JsonNode])[] }
    | { readonly kind: 'array'; readonly at: number; readonly items: readonly JsonNode[] }
    | {
          readonly kind: 'string' | 'integer' | 'float' | 'boolean' | 'null';
          readonly at: number;
          readonly text: string;
      };

/** Parses a whole JSON text. @throws System.JSONException when it is malformed. */
export function parseJson(text: string): { root: JsonNode; lexer: JsonLexer } {
    const lexer = new JsonLexer(text);
    const root = readNode(lexer.next(), () => lexer.next());
    lexer.next();
    return { root, lexer };
}

/** The value that begins with this token; further tokens come from `next`. */
export function readNode(token: JsonToken | null, next: () => JsonToken | null): JsonNode {
    if (token === null) throw new Error('A JSON value ends before it begins.');
    switch (token.kind) {
        case 'START_OBJECT': {
            const members: [string, JsonNode][] = [];
            for (let name = next(); name !== null && name.kind !== 'END_OBJECT'; name = next())
                members.push([name.text, readNode(next(), next)]);
            return { kind: 'object', at: token.at, members };
        }
        case 'START_ARRAY': {
            const items: JsonNode[] = [];
            for (let item = next(); item !== null && item.kind !== 'END_ARRAY'; item = next())
                items.push(readNode(item, next));
            return { kind: 'array', at: token.at, items };
        }
        case 'VALUE_STRING':
            return { kind: 'string', at: token.at, text: token.text };
        case 'VALUE_NUMBER_INT':
            return { kind: 'integer', at: token.at, text: token.text };
        case 'VALUE_NUMBER_FLOAT':
            return { kind: 'float', at: token.at, text: token.text };
        case 'VALUE_TRUE':
        case 'VALUE_FALSE':
            return { kind: 'boolean', at: token.at, text: token.text };
        case 'VALUE_NULL':
            return { kind: 'null', at: token.at, text: token.text };
        case 'END_OBJECT':
        case 'END_ARRAY':
        case 'FIELD_NAME':
            throw new Error(`No JSON value begins with ${token.kind}.`);
    }
}
