import type { Cursor } from '../../tokens/cursor.ts';
import { isName, Kind } from '../../tokens/kinds.ts';
import {
    AGGREGATE_FUNCTIONS,
    DATE_FUNCTIONS,
    type ExpressionNode,
    type FieldNode,
    type FieldsNode,
    type FunctionName,
    type FunctionNode
} from '../nodes/index.ts';
import { distanceOf } from './distance.ts';
import type { ParseContext } from './parse-context.ts';

const OF_FIELD: ReadonlySet<string> = new Set([...AGGREGATE_FUNCTIONS, 'TOLABEL', 'CONVERTCURRENCY', 'GROUPING']);
const OF_DATE: ReadonlySet<string> = new Set(DATE_FUNCTIONS);
const GROUPS = /^(?:ALL|CUSTOM|STANDARD)$/;

export const atFunction = (cursor: Cursor): boolean => isName(cursor.kind) && cursor.peek(1) === Kind.leftParenthesis;

/** A field, possibly over parent relationships. */
export function fieldOf(parse: ParseContext): FieldNode {
    const start = parse.cursor.index;
    const path = parse.path();
    return Object.freeze({ kind: 'field', span: parse.since(start), path });
}

/** A field or function. */
export function expressionOf(parse: ParseContext): ExpressionNode {
    return atFunction(parse.cursor) ? functionOf(parse) : fieldOf(parse);
}

/** A function of SELECT, where `FIELDS(...)` may stand too. */
export function selectedFunctionOf(parse: ParseContext): ExpressionNode | FieldsNode {
    const { cursor } = parse;
    if (!cursor.isText('fields')) return functionOf(parse);
    const start = cursor.index;
    cursor.goTo(start + 2);
    const group = cursor.textAt(cursor.index).toUpperCase();
    if (!GROUPS.test(group)) cursor.unexpected();
    cursor.next();
    cursor.expect(Kind.rightParenthesis);
    return Object.freeze({ kind: 'fields', span: parse.since(start), group: group as FieldsNode['group'] });
}

/** A function's name with its argument. Source: SOQL and SOSL Reference, "SOQL SELECT Functions" and "Date Functions". */
function functionOf(parse: ParseContext): ExpressionNode {
    const { cursor } = parse;
    const start = cursor.index;
    const name = cursor.textAt(start).toUpperCase();
    const argumentOf = ARGUMENTS[formOf(name)] ?? cursor.unexpected();
    cursor.goTo(start + 2);
    if (name === 'DISTANCE') return distanceOf(parse, start);
    const { argument, convertTimezone } = argumentOf(parse, name);
    cursor.expect(Kind.rightParenthesis);
    return Object.freeze({
        kind: 'function',
        span: parse.since(start),
        name: name as FunctionName,
        argument,
        convertTimezone
    });
}

type Argument = Pick<FunctionNode, 'argument' | 'convertTimezone'>;
type Form = 'field' | 'date' | 'format' | 'places' | 'none';

function formOf(name: string): Form {
    if (OF_FIELD.has(name)) return 'field';
    if (OF_DATE.has(name)) return 'date';
    if (name === 'FORMAT') return 'format';
    return name === 'DISTANCE' ? 'places' : 'none';
}

const plain = (argument: Argument['argument']): Argument => ({ argument, convertTimezone: false });

/** How each form of argument is read. */
const ARGUMENTS: Readonly<Record<Form, ((parse: ParseContext, name: string) => Argument) | null>> = {
    field: (parse, name) =>
        plain(name === 'COUNT' && parse.cursor.kind === Kind.rightParenthesis ? null : fieldOf(parse)),
    date: dateOf,
    format: (parse) => {
        const argument = expressionOf(parse);
        return plain(argument.kind === 'distance' ? null : argument);
    },
    places: () => plain(null),
    none: null
};

/** A date, as it is or with `convertTimezone(...)` around it. */
function dateOf(parse: ParseContext): Argument {
    const { cursor } = parse;
    if (!cursor.isText('converttimezone') || cursor.peek(1) !== Kind.leftParenthesis) return plain(fieldOf(parse));
    cursor.goTo(cursor.index + 2);
    const argument = fieldOf(parse);
    cursor.expect(Kind.rightParenthesis);
    return { argument, convertTimezone: true };
}
