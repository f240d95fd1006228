import type { BindNode, DateLiteralNode, LiteralNode } from '../../soql/nodes/index.ts';
import type { RowCondition } from '../../soql/sqlite/builder.ts';
import type { Parameter, Target } from '../../soql/sqlite/parameters.ts';
import { toColumn } from '../database/columns.ts';
import type { SqlValue } from '../database/driver.ts';
import { throwApex } from '../exceptions/index.ts';
import { ApexDate } from '../values/date.ts';
import { ApexDatetime } from '../values/datetime.ts';
import { ApexDecimal } from '../values/decimal.ts';
import { isIdForm } from '../values/id.ts';
import { ApexTime } from '../values/time.ts';
import { collectionOf, idOfRecord } from './bind-values.ts';
import { datePeriod, startOfDay } from './date-periods.ts';
import type { QueryOptions } from './options.ts';

/** One run of a compiled query. */
export interface ParameterSource {
    readonly binds: readonly unknown[];
    readonly options: QueryOptions;
    readonly conditions: readonly RowCondition[];
    readonly parentIds: readonly string[];
}

/** Source: SOQL and SOSL Reference, "OFFSET". */
const MAX_OFFSET = 2000;

/** What SQLite gets for a parameter in this run. */
export function parameterValue(parameter: Parameter, run: ParameterSource): SqlValue {
    switch (parameter.kind) {
        case 'constant':
            return parameter.value;
        case 'value':
            return single(parameter.value, parameter.target, run);
        case 'period':
            return periodEdge(parameter.literal, parameter.edge, parameter.target, run);
        case 'list':
            return JSON.stringify(parameter.values.flatMap((value) => listItems(value, parameter.target, run)));
        case 'selections':
            return JSON.stringify(
                parameter.values.flatMap((value) => texts(value, run)).map((text) => text.toLowerCase().split(';'))
            );
        case 'count':
            return count(parameter.value, parameter.fallback, run);
        case 'number':
            return numeric(run.binds[parameter.value.index]);
        case 'timeZone':
            return run.options.timeZone;
        case 'runningUser':
            return toColumn('id', run.options.formulaGlobal?.(['$User', 'Id']) ?? null);
        case 'parentIds':
            return JSON.stringify(run.parentIds);
        case 'condition':
            return run.conditions[parameter.slot].parameters[parameter.index] as SqlValue;
    }
}

function single(node: LiteralNode | BindNode, target: Target, run: ParameterSource): SqlValue {
    const value = node.kind === 'bind' ? idOfRecord(run.binds[node.index]) : literalValue(node, target);
    return columnValue(value, target);
}

/** The column value that stands for an Apex value in a comparison. */
function columnValue(value: unknown, target: Target): SqlValue {
    if (target.kind === 'id' && typeof value === 'string' && value !== '' && value.length !== 18 && !isIdForm(value))
        throwApex('System.QueryException', `invalid ID field: ${value}`);
    const stored = toColumn(target.kind, value);
    return target.folded && typeof stored === 'string' ? stored.toLowerCase() : stored;
}

function listItems(
    node: LiteralNode | BindNode | DateLiteralNode,
    target: Target,
    run: ParameterSource
): (string | number)[] {
    if (node.kind === 'dateLiteral') return [];
    const items =
        node.kind === 'bind'
            ? (collectionOf(run.binds[node.index]) ?? [idOfRecord(run.binds[node.index])])
            : [literalValue(node, target)];
    return items.flatMap((item) => {
        const value = columnValue(item, target);
        if (value === null || value instanceof Uint8Array) return [];
        return typeof value === 'bigint' ? Number(value) : value;
    });
}

function texts(node: LiteralNode | BindNode | DateLiteralNode, run: ParameterSource): string[] {
    if (node.kind === 'dateLiteral') return [];
    if (node.kind === 'literal') return [node.text];
    const items = collectionOf(run.binds[node.index]) ?? [run.binds[node.index]];
    return items.flatMap((item) => (typeof item === 'string' ? [item] : []));
}

/** Apex value of a literal, by its form. */
function literalValue(node: LiteralNode, target: Target): unknown {
    switch (node.type) {
        case 'null':
            return null;
        case 'boolean':
            return node.text === 'true';
        case 'number':
            return ApexDecimal.parse(node.text);
        case 'currency':
            return ApexDecimal.parse(node.text.slice(3));
        case 'date':
            return ApexDate.parseIso(node.text);
        case 'datetime':
            return ApexDatetime.parseIso(node.text);
        case 'time':
            return ApexTime.parseIso(node.text);
        case 'string':
            return target.kind === 'date' ? ApexDate.parseIso(node.text) : node.text;
    }
}

function periodEdge(literal: DateLiteralNode, edge: 'start' | 'end', target: Target, run: ParameterSource): SqlValue {
    const { timeZone, now } = run.options;
    const day = datePeriod(literal.name, literal.count, new ApexDatetime(now).dateIn(timeZone))[edge];
    return target.kind === 'datetime' ? startOfDay(day, timeZone) : day.days;
}

function count(node: LiteralNode | BindNode, fallback: number, run: ParameterSource): number {
    if (node.kind === 'literal') return Number(node.text);
    const value = run.binds[node.index];
    if (value === null || value === undefined) return fallback;
    const number = Number(numeric(value));
    if (number < 0)
        throwApex(
            'System.QueryException',
            `Invalid value for ${fallback === 0 ? 'OFFSET' : 'LIMIT'}: ${String(number)}`
        );
    if (fallback === 0 && number > MAX_OFFSET)
        throwApex('System.QueryException', `Maximum SOQL offset allowed is ${String(MAX_OFFSET)}`);
    return number;
}

const numeric = (value: unknown): SqlValue => toColumn('decimal', value);
