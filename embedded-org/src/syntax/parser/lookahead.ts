import type { Cursor } from '../../tokens/cursor.ts';
import { isName, Kind } from '../../tokens/kinds.ts';
import { isLiteral } from './literals.ts';
import { scanType } from './types.ts';

/** True where `[SELECT ...]` or `[FIND ...]` stands, and no index: `select` and `find` may be names too. */
export function atQuery(kinds: readonly number[], index: number): boolean {
    if (kinds[index] !== Kind.leftBracket) return false;
    const first = kinds[index + 1];
    const second = kinds[index + 2];
    if (first === Kind.find) return second === Kind.string || second === Kind.colon;
    if (first !== Kind.select) return false;
    return isName(second) || (second === Kind.leftParenthesis && kinds[index + 3] === Kind.select);
}

/** Words that go on with a query behind a bind in parentheses, `:(ids) AND`, where elsewhere a cast's operand could stand. */
const QUERY_WORDS = /^(?:and|or|limit|offset|order|group|having|with|all|in|returning|using|asc|desc|nulls)$/i;

/**
 * True where a cast begins: a type in parentheses before what can only be its operand. `(a) + b` is a cast of `+b` for Salesforce's parser,
 * and so here; `(a)++` steps.
 */
export function atCast(cursor: Cursor): boolean {
    const { kinds } = cursor;
    const end = scanType(kinds, cursor.index + 1);
    if (end < 0 || kinds[end] !== Kind.rightParenthesis) return false;
    const next = kinds[end + 1];
    switch (next) {
        case Kind.plus:
        case Kind.minus:
        case Kind.bang:
        case Kind.tilde:
            return true;
        case Kind.increment:
        case Kind.decrement:
            return startsOperand(kinds[end + 2]);
        case Kind.leftBracket:
            return atQuery(kinds, end + 1);
        default:
            if (cursor.inBind && isName(next)) return !QUERY_WORDS.test(cursor.textAt(end + 1));
            return startsOperand(next);
    }
}

/** True for what an operand begins with, signs and queries left out. */
function startsOperand(kind: number): boolean {
    switch (kind) {
        case Kind.leftParenthesis:
        case Kind.this:
        case Kind.super:
        case Kind.new:
        case Kind.void:
        case Kind.list:
        case Kind.map:
            return true;
        default:
            return isName(kind) || isLiteral(kind);
    }
}

/** True where `Account.class`, `List<String>.class` or `String[].class` stands; `a.class()` is a call. */
export function atClassLiteral(cursor: Cursor): boolean {
    const next = cursor.peek(1);
    if (next !== Kind.dot && next !== Kind.less && next !== Kind.leftBracket) return false;
    const { kinds } = cursor;
    const end = scanType(kinds, cursor.index);
    return (
        end >= 0 && kinds[end] === Kind.dot && kinds[end + 1] === Kind.class && kinds[end + 2] !== Kind.leftParenthesis
    );
}
