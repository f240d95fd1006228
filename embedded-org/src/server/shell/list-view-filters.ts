/** Conditions of list views and record pickers as SOQL. */
import type { FieldDescribe } from '../host/apex-host.ts';
import { HttpError } from '../http/exchange.ts';
import type { ListViewFilter } from './list-views.ts';
import { identifier, likePattern, quoted } from './soql-text.ts';

const COMPARISONS: Readonly<Record<string, string>> = {
    equals: '=',
    notEqual: '!=',
    lessThan: '<',
    greaterThan: '>',
    lessOrEqual: '<=',
    greaterOrEqual: '>='
};

/**
 * One filter as a condition. Several values, separated by commas, mean any of them.
 * Source: https://developer.salesforce.com/docs/atlas.en-us.api_meta.meta/api_meta/meta_listview.htm (FilterOperation)
 * @param field the field at the end of the path, or undefined when only its name is known
 */
export function filterCondition(filter: ListViewFilter, field: FieldDescribe | undefined): string {
    const name = identifier(filter.field);
    const values = filter.value.split(',').map((value) => value.trim());
    const anyOf = (conditions: readonly string[]): string =>
        conditions.length === 1 ? conditions[0] : `(${conditions.join(' OR ')})`;
    switch (filter.operation) {
        case 'equals':
        case 'notEqual': {
            if (filter.value === '') return `${name} ${COMPARISONS[filter.operation]} null`;
            const literals = values.map((value) => literal(value, field));
            if (literals.length === 1) return `${name} ${COMPARISONS[filter.operation]} ${literals[0]}`;
            return `${name} ${filter.operation === 'equals' ? 'IN' : 'NOT IN'} (${literals.join(', ')})`;
        }
        case 'lessThan':
        case 'greaterThan':
        case 'lessOrEqual':
        case 'greaterOrEqual':
            return `${name} ${COMPARISONS[filter.operation]} ${literal(filter.value, field)}`;
        case 'contains':
            return anyOf(values.map((value) => `${name} LIKE ${likePattern('%', value, '%')}`));
        case 'notContain':
            return `(NOT ${anyOf(values.map((value) => `${name} LIKE ${likePattern('%', value, '%')}`))})`;
        case 'startsWith':
            return anyOf(values.map((value) => `${name} LIKE ${likePattern('', value, '%')}`));
        case 'includes':
        case 'excludes':
            return `${name} ${filter.operation.toUpperCase()} (${values.map(quoted).join(', ')})`;
        default:
            throw new HttpError(400, `List view operation "${filter.operation}" is not supported by the embedded org.`);
    }
}

/**
 * Conditions joined by `1 AND (2 OR 3)`, or all by AND.
 * @throws {HttpError} 400 when the logic is more than numbers, AND, OR, NOT and brackets, or names a condition that is not there
 */
export function joinConditions(conditions: readonly string[], logic: string | null): string {
    if (logic === null) return conditions.join(' AND ');
    const words = logic.match(/\d+|AND|OR|NOT|\(|\)/gi) ?? [];
    if (words.join('').toUpperCase() !== logic.replace(/\s/g, '').toUpperCase())
        throw new HttpError(400, `Filter logic "${logic}" is not valid.`);
    const parts = words.map((word) => {
        if (!/^\d+$/.test(word)) return word.toUpperCase();
        const condition = conditions[Number(word) - 1];
        if (condition === undefined)
            throw new HttpError(400, `Filter logic "${logic}" names filter ${word}, which does not exist.`);
        return condition;
    });
    return `(${parts.join(' ')})`;
}

/** List view files write dates as 2026-01-31 or as relative names (`TODAY`, `LAST_N_DAYS:30`), and booleans as 1 and 0. */
function literal(value: string, field: FieldDescribe | undefined): string {
    switch (field?.type) {
        case 'BOOLEAN':
            return /^(1|true)$/i.test(value) ? 'true' : 'false';
        case 'INTEGER':
        case 'LONG':
        case 'DOUBLE':
        case 'CURRENCY':
        case 'PERCENT':
            if (!/^-?\d+(\.\d+)?$/.test(value))
                throw new HttpError(400, `"${value}" is no number, as ${field.label} needs it.`);
            return value;
        case 'DATE':
        case 'DATETIME':
            if (!/^(\d{4}-\d\d-\d\d(T[\d:.]+(Z|[+-]\d\d:\d\d))?|[A-Z_]+(:\d+)?)$/.test(value))
                throw new HttpError(400, `"${value}" is no date, as ${field.label} needs it.`);
            return field.type === 'DATETIME' && /^\d{4}-\d\d-\d\d$/.test(value) ? `${value}T00:00:00Z` : value;
        default:
            return quoted(value);
    }
}
