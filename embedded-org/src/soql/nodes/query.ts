import type { SourceSpan } from '../../diagnostics/diagnostic.ts';
import type { ConditionNode } from './condition.ts';
import type { ExpressionNode, FieldNode, FieldsNode } from './expression.ts';
import type { ValueNode } from './value.ts';

/*
 * A SOQL query as written: plain, frozen, serialisable data without any knowledge of a schema. Spans count lines and columns from 1
 * in the text or file that the query stands in.
 */

/** A query or, inside SELECT and semi-joins, a sub-query. */
export interface QueryNode {
    readonly kind: 'query';
    readonly span: SourceSpan;
    /** The query as written, for logs. */
    readonly text: string;
    readonly select: readonly SelectNode[];
    readonly from: FromNode;
    /** Further entries of FROM, which name parent paths: `FROM Contact c, c.Account a`. */
    readonly aliases: readonly FromNode[];
    /** USING SCOPE, e.g. `mine`. */
    readonly scope: string | null;
    readonly where: ConditionNode | null;
    readonly accessMode: 'USER_MODE' | 'SYSTEM_MODE' | 'SECURITY_ENFORCED' | null;
    readonly groupBy: GroupByNode | null;
    readonly having: ConditionNode | null;
    readonly orderBy: readonly OrderNode[];
    readonly limit: ValueNode | null;
    readonly offset: ValueNode | null;
    readonly allRows: boolean;
    readonly forUpdate: boolean;
    readonly forView: boolean;
    readonly forReference: boolean;
}

export type SelectNode = SelectExpressionNode | SubQueryNode | TypeOfNode | FieldsNode;

export interface SelectExpressionNode {
    readonly kind: 'expression';
    readonly span: SourceSpan;
    readonly expression: ExpressionNode;
    readonly alias: string | null;
}

/** `(SELECT ... FROM Contacts)`: the FROM name is a child relationship. */
export interface SubQueryNode {
    readonly kind: 'subQuery';
    readonly span: SourceSpan;
    readonly query: QueryNode;
}

export interface TypeOfNode {
    readonly kind: 'typeOf';
    readonly span: SourceSpan;
    readonly field: FieldNode;
    readonly when: readonly { readonly objectName: string; readonly fields: readonly FieldNode[] }[];
    readonly otherwise: readonly FieldNode[] | null;
}

export interface FromNode {
    readonly span: SourceSpan;
    /** `['Account']`, or the parts of a path. */
    readonly path: readonly string[];
    readonly alias: string | null;
}

export interface GroupByNode {
    readonly kind: 'groupBy';
    readonly span: SourceSpan;
    readonly grouping: 'plain' | 'rollup' | 'cube';
    readonly expressions: readonly ExpressionNode[];
}

export interface OrderNode {
    readonly kind: 'order';
    readonly span: SourceSpan;
    readonly expression: ExpressionNode;
    readonly descending: boolean;
    /** As written; null when the query leaves it open. */
    readonly nulls: 'first' | 'last' | null;
}
