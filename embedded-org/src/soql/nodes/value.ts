import type { SourceSpan } from '../../diagnostics/diagnostic.ts';
import type { QueryNode } from './query.ts';

export type ValueNode = LiteralNode | DateLiteralNode | ListNode | SubQueryValueNode | BindNode;

/**
 * A constant. `type` is what the literal's form says:
 * string: the unescaped text; number: as written; date: `yyyy-MM-dd`; datetime: ISO 8601; time: `HH:mm:ss.SSSZ`; currency: `USD500`.
 */
export interface LiteralNode {
    readonly kind: 'literal';
    readonly span: SourceSpan;
    readonly type: 'null' | 'boolean' | 'string' | 'number' | 'date' | 'datetime' | 'time' | 'currency';
    readonly text: string;
}

/** `TODAY`, `LAST_N_DAYS:30`. */
export interface DateLiteralNode {
    readonly kind: 'dateLiteral';
    readonly span: SourceSpan;
    /** Upper case, without the colon: `LAST_N_DAYS`. */
    readonly name: string;
    readonly count: number | null;
}

export interface ListNode {
    readonly kind: 'list';
    readonly span: SourceSpan;
    readonly items: readonly ValueNode[];
}

/** The right side of a semi-join or anti-join. */
export interface SubQueryValueNode {
    readonly kind: 'subQueryValue';
    readonly span: SourceSpan;
    readonly query: QueryNode;
}

/** `:expression`. Values are handed over in the order of `index` when the query runs. */
export interface BindNode {
    readonly kind: 'bind';
    readonly span: SourceSpan;
    readonly index: number;
    /** Text of the expression, by which a dynamic query looks its variable up. */
    readonly text: string;
}
