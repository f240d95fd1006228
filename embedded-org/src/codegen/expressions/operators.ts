import type { Binary, BoundExpression, Comparison, Concat, Logical, Unary } from '../../semantics/bound/expressions.ts';
import { typeName, type Type } from '../../semantics/types/type.ts';
import type { ModuleWriter } from '../module-writer.ts';
import { neverNull } from '../never-null.ts';
import { emit } from './emit.ts';

/** The operand of an arithmetic operator: null there is the dereference of null that Apex reports. */
export function operand(writer: ModuleWriter, expression: BoundExpression): string {
    const text = emit(writer, expression);
    return neverNull(expression) ? text : `$rt.nn(${text})`;
}

/** A condition: a null Boolean is a dereference of null. */
export function truth(writer: ModuleWriter, expression: BoundExpression): string {
    return operand(writer, expression);
}

export function emitUnary(writer: ModuleWriter, expression: Unary): string {
    const value = operand(writer, expression.operand);
    switch (expression.operator) {
        case '!':
            return `(!${value})`;
        case '~':
            return typeName(expression.type) === 'Long' ? `BigInt.asIntN(64, ~${value})` : `(~${value})`;
        case '+':
            return value;
        case '-':
            switch (typeName(expression.type)) {
                case 'Integer':
                    return `(-${value} | 0)`;
                case 'Long':
                    return `BigInt.asIntN(64, -${value})`;
                default:
                    return `${value}.negate()`;
            }
    }
}

export function emitBinary(writer: ModuleWriter, expression: Binary): string {
    return arithmeticText(
        expression.operator,
        expression.type,
        operand(writer, expression.left),
        operand(writer, expression.right),
        typeName(expression.right.type)
    );
}

const OBJECT_METHODS: Readonly<Record<string, string>> = {
    '+': 'add',
    '-': 'subtract',
    '*': 'multiply',
    '/': 'divide'
};

/** Arithmetic on operands that are already known not to be null. */
export function arithmeticText(
    operator: Binary['operator'],
    type: Type,
    left: string,
    right: string,
    rightTypeName: string
): string {
    switch (typeName(type)) {
        case 'Integer':
            return integerText(operator, left, rightTypeName === 'Long' ? `Number(${right})` : right);
        case 'Long':
            return longText(operator, left, right, rightTypeName);
        case 'Boolean':
            return operator === '&'
                ? `((${left} & ${right}) === 1)`
                : operator === '|'
                  ? `((${left} | ${right}) === 1)`
                  : `((${left} ^ ${right}) === 1)`;
        case 'Date':
            return `$rt.addToDate(${left}, ${operator === '-' ? '-' : ''}${rightTypeName === 'Long' ? `Number(${right})` : right})`;
        case 'Datetime':
            return `$rt.addToDatetime(${left}, ${right}, ${operator === '-' ? '-1' : '1'})`;
        case 'Time':
            return `$rt.addToTime(${left}, ${right}, ${operator === '-' ? '-1' : '1'})`;
        default:
            return `${left}.${OBJECT_METHODS[operator]}(${right})`;
    }
}

function integerText(operator: Binary['operator'], left: string, right: string): string {
    switch (operator) {
        case '+':
        case '-':
            return `((${left} ${operator} ${right}) | 0)`;
        case '*':
            return `Math.imul(${left}, ${right})`;
        case '/':
            return `$rt.divideInteger(${left}, ${right})`;
        case '>>>':
            return `((${left} >>> ${right}) | 0)`;
        default:
            return `(${left} ${operator} ${right})`;
    }
}

function longText(operator: Binary['operator'], left: string, right: string, rightTypeName: string): string {
    const count = rightTypeName === 'Integer' ? `BigInt(${right})` : right;
    switch (operator) {
        case '/':
            return `$rt.divideLong(${left}, ${right})`;
        case '<<':
            return `BigInt.asIntN(64, ${left} << (${count} & 63n))`;
        case '>>':
            return `(${left} >> (${count} & 63n))`;
        case '>>>':
            return `BigInt.asIntN(64, BigInt.asUintN(64, ${left}) >> (${count} & 63n))`;
        case '&':
        case '|':
        case '^':
            return `(${left} ${operator} ${right})`;
        default:
            return `BigInt.asIntN(64, ${left} ${operator} ${right})`;
    }
}

/** Types whose values JavaScript's + turns into the text that Apex does (null included). */
const NATIVE_TEXT = new Set(['String', 'Id', 'Integer', 'Long', 'Boolean', 'null']);

export function emitConcat(writer: ModuleWriter, expression: Concat): string {
    return `(${concatPart(writer, expression.left, true)} + ${concatPart(writer, expression.right, false)})`;
}

/** One side of a concatenation; the first must be a JavaScript string so that + concatenates. */
export function concatPart(writer: ModuleWriter, part: BoundExpression, first: boolean): string {
    const text = emit(writer, part);
    if (!NATIVE_TEXT.has(typeName(part.type))) return `$rt.text(${text})`;
    const isString =
        part.kind === 'concat' ||
        (part.kind === 'constant' && typeof part.value === 'string' && typeName(part.type) === 'String');
    return first && !isString ? `"" + ${text}` : text;
}

export function emitLogical(writer: ModuleWriter, expression: Logical): string {
    return `(${truth(writer, expression.left)} ${expression.operator} ${truth(writer, expression.right)})`;
}

const isNull = (expression: BoundExpression): boolean => expression.kind === 'constant' && expression.value === null;
const isText = (type: Type): boolean => typeName(type) === 'String' || typeName(type) === 'Id';
const isEnum = (type: Type): boolean =>
    (type.kind === 'class' && type.symbol.kind === 'enum') || (type.kind === 'platform' && type.data.isEnum);
/** Values of these types are equal exactly when JavaScript's === says so. */
const isIdentical = (type: Type): boolean => ['Integer', 'Long', 'Boolean'].includes(typeName(type)) || isEnum(type);

export function emitComparison(writer: ModuleWriter, expression: Comparison): string {
    const { operator, left, right } = expression;
    const a = emit(writer, left);
    const b = emit(writer, right);
    switch (operator) {
        case '==':
        case '!=': {
            const not = operator === '!=' ? '!' : '';
            if (isNull(left) || isNull(right) || (isIdentical(left.type) && isIdentical(right.type)))
                return `(${a} ${not === '' ? '===' : '!=='} ${b})`;
            if (isText(left.type) && isText(right.type)) return `${not}$rt.sameText(${a}, ${b})`;
            return `${not}$rt.equal(${a}, ${b})`;
        }
        case '===':
        case '!==':
            return `${operator === '!==' ? '!' : ''}$rt.identical(${a}, ${b})`;
        default: {
            const isPlain = typeName(left.type) === 'Integer' || typeName(left.type) === 'Long';
            if (isPlain && neverNull(left) && neverNull(right)) return `(${a} ${operator} ${b})`;
            const name = { '<': 'less', '>': 'greater', '<=': 'lessOrEqual', '>=': 'greaterOrEqual' }[operator];
            return `$rt.${name}${isPlain ? 'Number' : ''}(${a}, ${b})`;
        }
    }
}
