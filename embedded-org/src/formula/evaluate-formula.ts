import { ApexDate } from '../runtime/values/date.ts';
import { ApexDatetime } from '../runtime/values/datetime.ts';
import { ApexDecimal } from '../runtime/values/decimal.ts';
import type { ApexSObject } from '../runtime/values/sobject.ts';
import type { FormulaContext, FormulaEnvironment } from './environment.ts';
import { DATE } from './functions/date.ts';
import type { Arguments, FunctionTable } from './functions/function.ts';
import { LOGIC } from './functions/logic.ts';
import { MATH } from './functions/math.ts';
import { TEXT } from './functions/text.ts';
import { FormulaError, type BinaryOperator, type FormulaNode } from './nodes.ts';
import { parseFormula } from './parser.ts';
import {
    asBoolean,
    asDays,
    asNumber,
    asText,
    compareValues,
    equalValues,
    isBlank,
    numberOf,
    textOf,
    toFormulaValue,
    type FormulaValue
} from './values.ts';

const FUNCTIONS: FunctionTable = { ...LOGIC, ...TEXT, ...MATH, ...DATE };
const MILLISECONDS_PER_DAY = 86_400_000;

const parsed = new Map<string, FormulaNode>();

/**
 * The value of a formula field: as {@link evaluateFormula}, a text without blanks at its end. Source: public test code that reads such
 * fields in orgs.
 */
export function formulaFieldValue(formula: string, record: ApexSObject, context: FormulaContext): FormulaValue {
    const value = evaluateFormula(formula, record, context);
    return typeof value === 'string' ? textOf(value.trimEnd()) : value;
}

/**
 * Computes a formula for a record.
 * @param formula text as in metadata: a validation rule's condition, a formula field, a default value.
 * @returns null (blank), a boolean, text, ApexDecimal, ApexDate, ApexDatetime or ApexTime.
 * @throws FormulaError when the text is no formula or calls a function that is not supported; {@link checkFormula} finds that beforehand.
 */
export function evaluateFormula(formula: string, record: ApexSObject, context: FormulaContext): FormulaValue {
    return evaluate(parse(formula), { ...bound(context), record, read: null });
}

/**
 * Computes a formula whose fields are no record's: `read` gives the Apex value of a path.
 * @throws FormulaError as {@link evaluateFormula} does, and for functions that ask about a record's changes.
 */
export function evaluateWith(
    formula: string,
    read: (path: readonly string[]) => unknown,
    context: FormulaContext
): FormulaValue {
    return evaluate(parse(formula), { ...bound(context), record: null, read });
}

const bound = (context: FormulaContext): FormulaContext => ({
    ...context,
    parent: context.parent.bind(context),
    global: context.global.bind(context)
});

/** The first fault of a formula (syntax, unknown function, number of arguments), or null when it can be computed. */
export function checkFormula(formula: string): FormulaError | null {
    try {
        checkCalls(parse(formula));
        return null;
    } catch (error) {
        if (error instanceof FormulaError) return error;
        throw error;
    }
}

function parse(formula: string): FormulaNode {
    let node = parsed.get(formula);
    if (node === undefined) {
        node = parseFormula(formula);
        parsed.set(formula, node);
    }
    return node;
}

function checkCalls(node: FormulaNode): void {
    if (node.kind === 'unary') checkCalls(node.operand);
    if (node.kind === 'binary') [node.left, node.right].forEach(checkCalls);
    if (node.kind !== 'call') return;
    functionOf(node);
    node.args.forEach(checkCalls);
}

function functionOf(node: FormulaNode & { kind: 'call' }): FunctionTable[string] {
    const found = Object.hasOwn(FUNCTIONS, node.name) ? FUNCTIONS[node.name] : undefined;
    if (found === undefined) throw new FormulaError(`Unknown function ${node.name}. Check spelling.`, node.at);
    const [least, most] = found.arity;
    if (node.args.length < least || node.args.length > most) {
        throw new FormulaError(
            `Incorrect number of parameters for function '${node.name}()'. Expected ${String(least)}, received ${String(node.args.length)}`,
            node.at
        );
    }
    return found;
}

function evaluate(node: FormulaNode, environment: FormulaEnvironment): FormulaValue {
    switch (node.kind) {
        case 'number':
            return ApexDecimal.parse(node.text);
        case 'text':
            return textOf(node.value);
        case 'constant':
            return node.value;
        case 'field':
            return fieldValue(node.path, environment);
        case 'unary': {
            const value = evaluate(node.operand, environment);
            if (node.operator === '!') return !asBoolean(value);
            return node.operator === '-' ? (asNumber(value)?.negate() ?? null) : asNumber(value);
        }
        case 'binary':
            return binary(node.operator, node.left, node.right, environment);
        case 'call':
            return functionOf(node).apply(argumentsOf(node.args, environment));
    }
}

function argumentsOf(nodes: readonly FormulaNode[], environment: FormulaEnvironment): Arguments {
    const value = (index: number): FormulaValue => (index < nodes.length ? evaluate(nodes[index], environment) : null);
    return {
        count: nodes.length,
        nodes,
        environment,
        value,
        all: () => nodes.map((node) => evaluate(node, environment))
    };
}

/** The value of a field path; a related record that is missing gives blank. */
function fieldValue(path: readonly string[], environment: FormulaEnvironment): FormulaValue {
    if (path[0].startsWith('$')) return toFormulaValue(environment.global(path));
    if (environment.read !== null) return toFormulaValue(environment.read(path));
    let { record } = environment;
    for (const relationship of path.slice(0, -1)) record = record && environment.parent(record, relationship);
    if (record === null) return null;
    const field = record.$object.field(path[path.length - 1]);
    if (field === undefined) return null;
    const value = record.$values[field.name];
    if (value === undefined && field.formula !== null)
        return evaluate(parse(field.formula), { ...environment, record });
    return toFormulaValue(value);
}

function binary(
    operator: BinaryOperator,
    leftNode: FormulaNode,
    rightNode: FormulaNode,
    environment: FormulaEnvironment
): FormulaValue {
    const left = evaluate(leftNode, environment);
    if (operator === '&&') return asBoolean(left) && asBoolean(evaluate(rightNode, environment));
    if (operator === '||') return asBoolean(left) || asBoolean(evaluate(rightNode, environment));
    const right = evaluate(rightNode, environment);
    switch (operator) {
        case '=':
            return equalValues(left, right);
        case '<>':
            return differ(left, right);
        case '<':
        case '<=':
        case '>':
        case '>=':
            return compares(operator, left, right);
        case '&':
            return textOf(asText(left) + asText(right));
        default:
            return arithmetic(operator, left, right);
    }
}

/**
 * `<>`: a blank number or date is not known to differ from anything, so that a rule `Total <> 42` lets a blank total pass (published packages with
 * such rules save blanks); blank text differs from text.
 */
function differ(left: FormulaValue, right: FormulaValue): boolean {
    const isUnknown = (value: FormulaValue, other: FormulaValue): boolean =>
        value === null && !isBlank(other) && typeof other !== 'string' && typeof other !== 'boolean';
    return !isUnknown(left, right) && !isUnknown(right, left) && !equalValues(left, right);
}

function compares(operator: '<' | '<=' | '>' | '>=', left: FormulaValue, right: FormulaValue): boolean {
    const order = isBlank(left) || isBlank(right) ? null : compareValues(left, right);
    if (order === null) return false;
    if (operator === '<') return order < 0;
    if (operator === '<=') return order <= 0;
    return operator === '>' ? order > 0 : order >= 0;
}

function arithmetic(operator: '+' | '-' | '*' | '/' | '^', left: FormulaValue, right: FormulaValue): FormulaValue {
    if (operator === '+' && (typeof left === 'string' || typeof right === 'string'))
        return textOf(asText(left) + asText(right));
    if (asDays(left) !== null || asDays(right) !== null) return dateArithmetic(operator, left, right);
    const a = asNumber(left);
    const b = asNumber(right);
    if (a === null || b === null) return null;
    switch (operator) {
        case '+':
            return a.add(b);
        case '-':
            return a.subtract(b);
        case '*':
            return a.multiply(b);
        case '/':
            return b.signum === 0 ? null : a.divide(b);
        case '^':
            return power(a, b);
    }
}

function power(base: ApexDecimal, exponent: ApexDecimal): FormulaValue {
    const result = Math.pow(base.toNumber(), exponent.toNumber());
    return Number.isFinite(result) ? numberOf(result) : null;
}

/** Days are added to and subtracted from dates; the difference of two dates is a number of days. */
function dateArithmetic(operator: string, left: FormulaValue, right: FormulaValue): FormulaValue {
    const leftDays = asDays(left);
    const rightDays = asDays(right);
    if (operator === '-' && leftDays !== null && rightDays !== null) return numberOf(leftDays - rightDays);
    const sign = operator === '-' ? -1 : 1;
    const base = leftDays !== null ? left : right;
    const amount = asNumber(leftDays !== null ? right : left);
    if ((operator !== '+' && operator !== '-') || amount === null) return null;
    if (base instanceof ApexDate) return base.addDays(sign * amount.setScale(0, 'FLOOR').toInteger());
    return base instanceof ApexDatetime
        ? new ApexDatetime(base.ms + sign * Math.round(amount.toNumber() * MILLISECONDS_PER_DAY))
        : null;
}
