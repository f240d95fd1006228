import type { ChildRelationship, FieldInfo, ObjectInfo } from '../../schema/model.ts';
import type {
    AggregateFunction,
    BindNode,
    ComparisonOperator,
    DateFunction,
    DateLiteralNode,
    LiteralNode,
    QueryNode
} from '../nodes/index.ts';

/** One step from a record to its parent. Several targets make it polymorphic. */
export interface ParentStep {
    readonly reference: FieldInfo;
    readonly from: ObjectInfo;
    readonly targets: readonly ObjectInfo[];
    /** Only the records of the one target count, where the reference has more (a choice of TYPEOF). */
    readonly isNarrowed?: true;
}

/** A field reached over parents. On a polymorphic parent `field` is the first target's; each target has its own or none. */
export interface ResolvedField {
    readonly kind: 'field';
    readonly parents: readonly ParentStep[];
    /** Object the field belongs to: the query's, or the last parent's (first target). */
    readonly object: ObjectInfo;
    readonly field: FieldInfo;
    /** `Owner.Type`: the API name of the object that a polymorphic reference points to. */
    readonly isTypeName: boolean;
}

export type ResolvedExpression =
    | ResolvedField
    | { readonly kind: 'aggregate'; readonly name: AggregateFunction; readonly argument: ResolvedExpression | null }
    | {
          readonly kind: 'dateFunction';
          readonly name: DateFunction;
          readonly argument: ResolvedField;
          readonly convertTimezone: boolean;
      }
    | { readonly kind: 'label' | 'format' | 'currency'; readonly argument: ResolvedExpression }
    | { readonly kind: 'grouping'; readonly argument: ResolvedField }
    | {
          readonly kind: 'distance';
          readonly latitude: ResolvedField;
          readonly longitude: ResolvedField;
          readonly to: readonly [number | BindNode, number | BindNode];
          readonly unit: 'mi' | 'km';
      };

export type ResolvedValue =
    | LiteralNode
    | DateLiteralNode
    | BindNode
    | { readonly kind: 'list'; readonly items: readonly (LiteralNode | DateLiteralNode | BindNode)[] }
    | { readonly kind: 'subQuery'; readonly query: ResolvedQuery };

export type ResolvedCondition =
    | { readonly kind: 'and' | 'or'; readonly operands: readonly ResolvedCondition[] }
    | { readonly kind: 'not'; readonly operand: ResolvedCondition }
    | {
          readonly kind: 'comparison';
          readonly expression: ResolvedExpression;
          readonly operator: ComparisonOperator;
          readonly value: ResolvedValue;
      };

export type ResolvedSelect =
    | { readonly kind: 'field'; readonly field: ResolvedField }
    /** A computed value under a name: an alias, `expr0`, or the field that `toLabel` shows, which may be one of a parent. */
    | {
          readonly kind: 'value';
          readonly name: string;
          readonly expression: ResolvedExpression;
          readonly parents?: readonly ParentStep[];
      }
    | {
          readonly kind: 'children';
          readonly relationship: ChildRelationship & { readonly name: string };
          readonly query: ResolvedQuery;
      }
    | {
          readonly kind: 'typeOf';
          readonly step: ParentStep;
          readonly when: readonly { readonly object: ObjectInfo; readonly fields: readonly ResolvedField[] }[];
          readonly otherwise: readonly ResolvedField[];
      };

/** A field that the query reads anywhere; user mode asks for the running user's right to each. */
export interface FieldUse {
    readonly object: ObjectInfo;
    readonly field: FieldInfo;
}

export interface ResolvedQuery {
    readonly node: QueryNode;
    readonly object: ObjectInfo;
    /** What running it gives: records, the number of `SELECT COUNT()`, or AggregateResult rows. */
    readonly kind: 'records' | 'count' | 'aggregate';
    readonly select: readonly ResolvedSelect[];
    readonly where: ResolvedCondition | null;
    readonly grouping: 'plain' | 'rollup' | 'cube';
    readonly groupBy: readonly ResolvedExpression[];
    readonly having: ResolvedCondition | null;
    readonly orderBy: readonly {
        readonly expression: ResolvedExpression;
        readonly descending: boolean;
        readonly nulls: 'first' | 'last';
    }[];
    readonly limit: LiteralNode | BindNode | null;
    readonly offset: LiteralNode | BindNode | null;
    /** All fields that the query and its sub-queries read. */
    readonly uses: readonly FieldUse[];
    /** All bind expressions, sub-queries included, by index. */
    readonly binds: readonly BindNode[];
}
