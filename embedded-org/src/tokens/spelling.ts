import { Kind, WORDS } from './kinds.ts';
import { OPERATORS } from './operators.ts';

const SPELLINGS: ReadonlyMap<number, string> = new Map(
    [...WORDS, ...Object.entries(OPERATORS)].map(([text, kind]) => [kind, `'${text}'`] as const)
);

/** What a token of a kind looks like, for messages. */
export function spelling(kind: number): string {
    return SPELLINGS.get(kind) ?? (kind === Kind.integer ? 'integer' : 'string');
}
