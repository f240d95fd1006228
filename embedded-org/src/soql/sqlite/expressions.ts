import type { DateFunction } from '../nodes/index.ts';
import type { FieldInfo } from '../../schema/model.ts';
import { fieldOf } from '../resolve/expressions.ts';
import type { ResolvedExpression, ResolvedField } from '../resolve/resolved.ts';
import { targetOf, type Source } from './builder.ts';
import type { Target } from './parameters.ts';

/** Type of a computed column as the result shows it. */
export type OutputType = {
    readonly kind: Target['kind'] | 'double';
    readonly scale: number;
    readonly show: 'value' | 'label' | 'format';
    readonly field: FieldInfo | null;
};

/** SQL of an expression. `exact` asks for decimals without loss, for results. */
export function expressionSql(expression: ResolvedExpression, source: Source, exact = false): string {
    switch (expression.kind) {
        case 'field':
            return source.raw(expression, exact);
        case 'label':
        case 'format':
        case 'currency':
            return expressionSql(expression.argument, source, exact);
        case 'aggregate':
            return aggregateSql(expression.name, expression.argument, source);
        case 'dateFunction':
            return dateFunctionSql(expression.name, expression.argument, expression.convertTimezone, source);
        case 'grouping':
            // Outside ROLLUP and CUBE no row is a subtotal; those replace this by constants.
            return '0';
        case 'distance': {
            const [latitude, longitude] = expression.to.map((value) =>
                source.builder.parameter(
                    typeof value === 'number' ? { kind: 'constant', value } : { kind: 'number', value }
                )
            );
            return `distance(${source.raw(expression.latitude)}, ${source.raw(expression.longitude)}, ${latitude}, ${longitude}, '${expression.unit}')`;
        }
    }
}

/** SQL of an expression for comparing and sorting. */
export function comparableSql(expression: ResolvedExpression, source: Source): string {
    if (expression.kind === 'field') return source.comparable(expression);
    if (expression.kind === 'label' || expression.kind === 'format' || expression.kind === 'currency')
        return comparableSql(expression.argument, source);
    const field = fieldOf(expression);
    const sql = expressionSql(expression, source);
    return field !== null && targetOf(field).folded ? `fold(${sql})` : sql;
}

/** How values are prepared that the expression is compared with. */
export function comparisonTarget(expression: ResolvedExpression): Target {
    const field = fieldOf(expression);
    if (field !== null) return targetOf(field);
    if (expression.kind === 'dateFunction' && expression.name === 'DAY_ONLY') return { kind: 'date', folded: false };
    return { kind: 'decimal', folded: false };
}

/** Type of the expression's value in the result. AVG gives a Double, counts and parts of dates Integers (assumed from Apex examples of AggregateResult). */
export function outputType(expression: ResolvedExpression): OutputType {
    switch (expression.kind) {
        case 'label':
        case 'format':
            return { ...outputType(expression.argument), show: expression.kind };
        case 'currency':
            return outputType(expression.argument);
        case 'distance':
            return { kind: 'double', scale: 0, show: 'value', field: null };
        case 'aggregate':
            if (expression.name === 'AVG') return { kind: 'double', scale: 0, show: 'value', field: null };
            break;
        case 'dateFunction':
            if (expression.name === 'DAY_ONLY') return { kind: 'date', scale: 0, show: 'value', field: null };
            break;
        default:
            break;
    }
    const field = fieldOf(expression);
    return field === null
        ? { kind: 'integer', scale: 0, show: 'value', field }
        : { kind: targetOf(field).kind, scale: field.scale, show: 'value', field };
}

function aggregateSql(name: string, argument: ResolvedExpression | null, source: Source): string {
    if (argument === null) return 'count(*)';
    const value = expressionSql(argument, source);
    if (name === 'COUNT_DISTINCT') return `count(DISTINCT ${comparableSql(argument, source)})`;
    return `${name.toLowerCase()}(${value})`;
}

/** Parts of a date by SQLite's strftime. Source: SOQL and SOSL Reference, "Date Functions"; fiscal years begin in January here (assumed). */
function dateFunctionSql(
    name: DateFunction,
    argument: ResolvedField,
    convertTimezone: boolean,
    source: Source
): string {
    const raw = source.raw(argument);
    const isDate = argument.field.type === 'DATE';
    const ms = convertTimezone && !isDate ? `local_ms(${raw}, ${source.builder.parameter({ kind: 'timeZone' })})` : raw;
    const seconds = isDate ? `(${raw} * 86400)` : `(${ms} / 1000)`;
    const part = (format: string): string => `CAST(strftime('${format}', ${seconds}, 'unixepoch') AS INTEGER)`;
    switch (name) {
        case 'CALENDAR_YEAR':
        case 'FISCAL_YEAR':
            return part('%Y');
        case 'CALENDAR_MONTH':
        case 'FISCAL_MONTH':
            return part('%m');
        case 'CALENDAR_QUARTER':
        case 'FISCAL_QUARTER':
            return `((${part('%m')} + 2) / 3)`;
        case 'DAY_IN_MONTH':
            return part('%d');
        case 'DAY_IN_WEEK':
            return `(${part('%w')} + 1)`;
        case 'DAY_IN_YEAR':
            return part('%j');
        case 'DAY_ONLY':
            return isDate ? raw : `CAST(floor(${ms} / 86400000.0) AS INTEGER)`;
        case 'HOUR_IN_DAY':
            return part('%H');
        case 'WEEK_IN_MONTH':
            return `((${part('%d')} - 1) / 7 + 1)`;
        case 'WEEK_IN_YEAR':
            return `((${part('%j')} - 1) / 7 + 1)`;
    }
}
