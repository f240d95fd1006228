import { Kind } from '../../tokens/kinds.ts';
import type { AssignExpression, BinaryOperator } from '../ast/expressions.ts';

/** How tightly operators bind, from loose to tight. Source: Apex Developer Guide, "Operator Precedence". */
export const Level = {
    assignment: 1,
    conditional: 2,
    coalesce: 3,
    or: 4,
    and: 5,
    bitOr: 6,
    exclusiveOr: 7,
    bitAnd: 8,
    equality: 9,
    instanceOf: 10,
    comparison: 11,
    shift: 12,
    sum: 13,
    product: 14,
    negation: 15,
    prefix: 16,
    postfix: 17,
    cast: 18
} as const;

interface Operator<T> {
    readonly level: number;
    readonly operator: T;
}

/** Operators of one token between two operands that group from the left. `<` and `>` are told apart by what follows them. */
export const BINARY: readonly (Operator<BinaryOperator> | undefined)[] = table<BinaryOperator>([
    [Kind.coalesce, '??', Level.coalesce],
    [Kind.or, '||', Level.or],
    [Kind.and, '&&', Level.and],
    [Kind.bitOr, '|', Level.bitOr],
    [Kind.caret, '^', Level.exclusiveOr],
    [Kind.bitAnd, '&', Level.bitAnd],
    [Kind.equal, '==', Level.equality],
    [Kind.exactlyEqual, '===', Level.equality],
    [Kind.notEqual, '!=', Level.equality],
    [Kind.lessOrGreater, '!=', Level.equality],
    [Kind.notExactlyEqual, '!==', Level.equality],
    [Kind.plus, '+', Level.sum],
    [Kind.minus, '-', Level.sum],
    [Kind.times, '*', Level.product],
    [Kind.divide, '/', Level.product]
]);

/** Assignments, with the operator before their `=`. */
export const ASSIGNMENT: readonly (Operator<AssignExpression['operator']> | undefined)[] = table<
    AssignExpression['operator']
>([
    [Kind.assign, '', Level.assignment],
    [Kind.plusAssign, '+', Level.assignment],
    [Kind.minusAssign, '-', Level.assignment],
    [Kind.timesAssign, '*', Level.assignment],
    [Kind.divideAssign, '/', Level.assignment],
    [Kind.andAssign, '&', Level.assignment],
    [Kind.orAssign, '|', Level.assignment],
    [Kind.xorAssign, '^', Level.assignment],
    [Kind.leftShiftAssign, '<<', Level.assignment],
    [Kind.rightShiftAssign, '>>', Level.assignment],
    [Kind.unsignedShiftAssign, '>>>', Level.assignment]
]);

function table<T>(rows: readonly (readonly [kind: number, operator: T, level: number])[]): (Operator<T> | undefined)[] {
    const operators = new Array<Operator<T> | undefined>(128).fill(undefined);
    for (const [kind, operator, level] of rows) operators[kind] = { operator, level };
    return operators;
}
