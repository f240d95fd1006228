import type { SourceSpan } from '../../diagnostics/diagnostic.ts';
import type { BindNode } from './value.ts';

export type ExpressionNode = FieldNode | FunctionNode | DistanceNode;

/** A field, possibly over parent relationships: `Account.Owner.Name`. */
export interface FieldNode {
    readonly kind: 'field';
    readonly span: SourceSpan;
    readonly path: readonly string[];
}

export const AGGREGATE_FUNCTIONS = ['AVG', 'COUNT', 'COUNT_DISTINCT', 'MIN', 'MAX', 'SUM'] as const;
export const DATE_FUNCTIONS = [
    'CALENDAR_MONTH',
    'CALENDAR_QUARTER',
    'CALENDAR_YEAR',
    'DAY_IN_MONTH',
    'DAY_IN_WEEK',
    'DAY_IN_YEAR',
    'DAY_ONLY',
    'FISCAL_MONTH',
    'FISCAL_QUARTER',
    'FISCAL_YEAR',
    'HOUR_IN_DAY',
    'WEEK_IN_MONTH',
    'WEEK_IN_YEAR'
] as const;

export type AggregateFunction = (typeof AGGREGATE_FUNCTIONS)[number];
export type DateFunction = (typeof DATE_FUNCTIONS)[number];
export type FunctionName = AggregateFunction | DateFunction | 'TOLABEL' | 'FORMAT' | 'CONVERTCURRENCY' | 'GROUPING';

export interface FunctionNode {
    readonly kind: 'function';
    readonly span: SourceSpan;
    readonly name: FunctionName;
    /** Null only for `COUNT()`. */
    readonly argument: FieldNode | FunctionNode | null;
    /** Date functions: the argument stands in `convertTimezone(...)`. */
    readonly convertTimezone: boolean;
}

/** `DISTANCE(Location__c, GEOLOCATION(37.7, -122.4), 'mi')`. */
export interface DistanceNode {
    readonly kind: 'distance';
    readonly span: SourceSpan;
    readonly field: FieldNode;
    readonly latitude: number | BindNode;
    readonly longitude: number | BindNode;
    readonly unit: 'mi' | 'km';
}

/** `FIELDS(ALL)`. */
export interface FieldsNode {
    readonly kind: 'fields';
    readonly span: SourceSpan;
    readonly group: 'ALL' | 'STANDARD' | 'CUSTOM';
}
