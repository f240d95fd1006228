import type { MessageCode } from '../../diagnostics/messages.ts';
import type { Position } from '../../syntax/ast/common.ts';
import type { Expression } from '../../syntax/ast/expressions.ts';
import type { ArithmeticOperator, BoundExpression } from '../bound/expressions.ts';
import { commonType, promoted } from '../types/common.ts';
import { implicitConversion } from '../types/conversions.ts';
import {
    BOOLEAN,
    DATE,
    DATETIME,
    DECIMAL,
    INTEGER,
    isNumeric,
    isPrimitive,
    listOf,
    LONG,
    STRING,
    typeName,
    type Type
} from '../types/type.ts';
import { bindValue } from './bind-expression.ts';
import type { BodyContext } from './body-context.ts';
import { asOptional, convert } from './convert.ts';
import { asSingle } from './members.ts';
import { goOn } from './safe-chain.ts';

type Of<K extends Expression['kind']> = Extract<Expression, { kind: K }>;

export function bindUnary(context: BodyContext, expression: Of<'unary'>): BoundExpression {
    const { operator, position } = expression;
    // The smallest Integer and Long have no positive counterpart, so their minus belongs to the literal.
    if (
        operator === '-' &&
        expression.operand.kind === 'literal' &&
        (expression.operand.type === 'Integer' || expression.operand.type === 'Long')
    ) {
        const type = expression.operand.type === 'Integer' ? INTEGER : LONG;
        const limit = expression.operand.type === 'Integer' ? 2147483648n : 9223372036854775808n;
        if (BigInt(expression.operand.text) > limit)
            return context.invalid(position, type === INTEGER ? 'integer-range' : 'long-range');
        return { kind: 'constant', value: `-${expression.operand.text}`, type, position };
    }
    const operand = bindValue(context, expression.operand);
    if (operand.type.kind === 'error') return operand;
    if (operator === '!')
        return {
            kind: 'unary',
            operator,
            operand: convert(context, operand, BOOLEAN, 'not-type'),
            type: BOOLEAN,
            position
        };
    // Published packages write `'a' + + 'b'`, and compile.
    if (operator === '+' && isPrimitive(operand.type, 'String')) return operand;
    const fits =
        operator === '~'
            ? isPrimitive(operand.type, 'Integer') || isPrimitive(operand.type, 'Long')
            : isNumeric(operand.type);
    if (!fits)
        return context.invalid(position, operator === '~' ? 'complement-type' : 'negation-type', {
            type: typeName(operand.type)
        });
    return { kind: 'unary', operator, operand, type: operand.type, position };
}

export function bindBinary(context: BodyContext, expression: Of<'binary'>): BoundExpression {
    const { operator, position } = expression;
    const left = bindValue(context, expression.left);
    const right = bindValue(context, expression.right);
    if (left.type.kind === 'error') return left;
    if (right.type.kind === 'error') return right;
    switch (operator) {
        case '&&':
        case '||':
            return {
                kind: 'logical',
                operator,
                left: toBoolean(context, left),
                right: toBoolean(context, right),
                type: BOOLEAN,
                position
            };
        case '??':
            return bindCoalesce(context, left, right, position);
        case '==':
        case '!=':
        case '===':
        case '!==':
        case '<':
        case '>':
        case '<=':
        case '>=':
            return bindComparison(context, operator, left, right, position);
        default: {
            const operation = arithmetic(left.type, right.type, operator);
            if (operation === null) return context.invalid(position, operandFault(operator), { operator });
            if (operation.operator === 'concat') return { kind: 'concat', left, right, type: STRING, position };
            return {
                kind: 'binary',
                operator: operation.operator,
                left: convert(context, left, operation.left),
                right: convert(context, right, operation.right),
                type: operation.result,
                position
            };
        }
    }
}

/** `left ?? right`. A query on the left is a list or one record, as the right side or the place that takes the result wants it. */
function bindCoalesce(
    context: BodyContext,
    left: BoundExpression,
    right: BoundExpression,
    position: Position
): BoundExpression {
    if (left.type.kind === 'query') {
        if (right.type.kind === 'null' || right.type.kind === 'query')
            return { kind: 'coalesce', left, right, type: left.type, position };
        if (right.type.kind === 'sobject')
            return bindCoalesce(context, asOptional(left, left.type.element), right, position);
    }
    const type = commonType(left.type, right.type);
    if (type === null)
        return context.invalid(position, 'incompatible-coalesce', {
            left: typeName(left.type),
            right: typeName(right.type)
        });
    return {
        kind: 'coalesce',
        left: convert(context, left, type),
        right: convert(context, right, type),
        type,
        position
    };
}

/** The message for operands that an operator does not take. */
export function operandFault(operator: string): MessageCode {
    if (operator === '<<' || operator === '>>' || operator === '>>>') return 'shift-types';
    return operator === '&' || operator === '|' || operator === '^' ? 'bitwise-types' : 'operator-types';
}

export interface Arithmetic {
    readonly operator: ArithmeticOperator | 'concat';
    readonly left: Type;
    readonly right: Type;
    readonly result: Type;
}

/**
 * How an arithmetic operator works on operands of these types, or null when it does not.
 * Source: Apex Developer Guide, "Expression Operators" (concatenation, Date and Datetime addition, promotion, bitwise operators).
 */
export function arithmetic(left: Type, right: Type, operator: ArithmeticOperator): Arithmetic | null {
    const same = (type: Type): Arithmetic => ({ operator, left: type, right: type, result: type });
    if (operator === '+' && (isText(left) || isText(right)))
        return { operator: 'concat', left: STRING, right: STRING, result: STRING };
    if (operator === '+' || operator === '-') {
        if (isPrimitive(left, 'Date') && (isPrimitive(right, 'Integer') || isPrimitive(right, 'Long')))
            return { operator, left: DATE, right, result: DATE };
        if (isPrimitive(left, 'Datetime') && isNumeric(right))
            return { operator, left: DATETIME, right: DECIMAL, result: DATETIME };
        if (isPrimitive(left, 'Time') && isNumeric(right)) return { operator, left, right: LONG, result: left };
    }
    if (operator === '&' || operator === '|' || operator === '^') {
        if (isPrimitive(left, 'Boolean') && isPrimitive(right, 'Boolean')) return same(BOOLEAN);
        const whole = isWhole(left) && isWhole(right) ? promoted(left, right) : null;
        return whole === null ? null : same(whole);
    }
    if (operator === '<<' || operator === '>>' || operator === '>>>') {
        return isWhole(left) && isWhole(right) ? { operator, left, right, result: left } : null;
    }
    const type = promoted(left, right);
    return type === null ? null : same(type);
}

const isText = (type: Type): boolean => isPrimitive(type, 'String');
const isWhole = (type: Type): boolean => isPrimitive(type, 'Integer') || isPrimitive(type, 'Long');

export function toBoolean(context: BodyContext, expression: BoundExpression): BoundExpression {
    return convert(context, expression, BOOLEAN, 'logical-types');
}

function bindComparison(
    context: BodyContext,
    operator: Extract<BoundExpression, { kind: 'comparison' }>['operator'],
    left: BoundExpression,
    right: BoundExpression,
    position: Expression['position']
): BoundExpression {
    const fault = comparisonFault(operator, left.type, right.type);
    if (fault !== null) return context.invalid(position, fault, { type: typeName(left.type) });
    const type = promoted(left.type, right.type);
    if (type !== null)
        return {
            kind: 'comparison',
            operator,
            left: convert(context, left, type),
            right: convert(context, right, type),
            type: BOOLEAN,
            position
        };
    const singleLeft = right.type.kind === 'sobject' ? asSingle(left) : left;
    const singleRight = left.type.kind === 'sobject' ? asSingle(right) : right;
    if (!areComparable(singleLeft.type, singleRight.type, operator)) {
        return context.invalid(position, 'comparison-types', {
            left: typeName(left.type),
            right: typeName(right.type)
        });
    }
    return { kind: 'comparison', operator, left: singleLeft, right: singleRight, type: BOOLEAN, position };
}

/** `===` asks whether two objects are the same one, `<` needs an order. Source: Apex Developer Guide, "Expression Operators". */
function comparisonFault(operator: string, left: Type, right: Type): MessageCode | null {
    const isPlain = (type: Type): boolean => isNumeric(type) || isPrimitive(type, 'Boolean');
    if (operator === '===' || operator === '!==') return isPlain(left) && isPlain(right) ? 'exact-equality' : null;
    const isOrder = operator !== '==' && operator !== '!=';
    return isOrder && isPrimitive(left, 'Boolean') && isPrimitive(right, 'Boolean') ? 'inequality-type' : null;
}

function areComparable(left: Type, right: Type, operator: string): boolean {
    const related = implicitConversion(left, right) !== null || implicitConversion(right, left) !== null;
    if (operator === '<' || operator === '>' || operator === '<=' || operator === '>=')
        return related && left.kind !== 'class' && right.kind !== 'class';
    if (related) return true;
    // An interface can be implemented by a class that the other operand's type does not show.
    const isObject = (type: Type): boolean => type.kind === 'class' || type.kind === 'platform';
    return isObject(left) && isObject(right);
}

export function bindConditional(context: BodyContext, expression: Of<'conditional'>): BoundExpression {
    const condition = toBoolean(context, bindValue(context, expression.condition));
    const whenTrue = bindValue(context, expression.whenTrue);
    const whenFalse = bindValue(context, expression.whenFalse);
    const type = commonType(whenTrue.type, whenFalse.type);
    if (type === null) {
        return context.invalid(expression.position, 'incompatible-ternary', {
            left: typeName(whenTrue.type),
            right: typeName(whenFalse.type)
        });
    }
    return {
        kind: 'conditional',
        condition,
        whenTrue: convert(context, whenTrue, type),
        whenFalse: convert(context, whenFalse, type),
        type,
        position: expression.position
    };
}

export function bindIndex(context: BodyContext, expression: Of<'index'>): BoundExpression {
    const { position } = expression;
    const given = bindValue(context, expression.target);
    const at = bindValue(context, expression.index);
    if (given.type.kind === 'error') return given;
    return goOn(expression.target, given, (target) => {
        const type = target.type.kind === 'query' ? listOf(target.type.element) : target.type;
        if (type.kind !== 'list') return context.invalid(position, 'not-indexable', { type: typeName(type) });
        const index = convert(context, at, INTEGER, 'index-type');
        return { kind: 'index', target, index, type: type.element, position };
    });
}
