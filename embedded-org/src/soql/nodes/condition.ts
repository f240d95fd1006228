import type { SourceSpan } from '../../diagnostics/diagnostic.ts';
import type { ExpressionNode } from './expression.ts';
import type { ValueNode } from './value.ts';

export type ConditionNode = LogicalNode | NotNode | ComparisonNode;

export interface LogicalNode {
    readonly kind: 'and' | 'or';
    readonly span: SourceSpan;
    readonly operands: readonly ConditionNode[];
}

export interface NotNode {
    readonly kind: 'not';
    readonly span: SourceSpan;
    readonly operand: ConditionNode;
}

export type ComparisonOperator =
    '=' | '!=' | '<' | '<=' | '>' | '>=' | 'LIKE' | 'IN' | 'NOT IN' | 'INCLUDES' | 'EXCLUDES';

export interface ComparisonNode {
    readonly kind: 'comparison';
    readonly span: SourceSpan;
    readonly expression: ExpressionNode;
    readonly operator: ComparisonOperator;
    readonly value: ValueNode;
}
