import type { ColumnKind } from '../../schema/storage.ts';
import type { BindNode, DateLiteralNode, LiteralNode } from '../nodes/index.ts';

/** What a value becomes before SQLite sees it. */
export interface Target {
    readonly kind: ColumnKind;
    /** Text is compared in folded form. */
    readonly folded: boolean;
}

/** A parameter of the statement; its value is computed each time the query runs. */
export type Parameter =
    | { readonly kind: 'constant'; readonly value: string | number | null }
    | { readonly kind: 'value'; readonly value: LiteralNode | BindNode; readonly target: Target }
    /** First or one-past-last instant (or day) of a date literal's period. */
    | {
          readonly kind: 'period';
          readonly literal: DateLiteralNode;
          readonly edge: 'start' | 'end';
          readonly target: Target;
      }
    /** JSON list without nulls. */
    | {
          readonly kind: 'list';
          readonly values: readonly (LiteralNode | BindNode | DateLiteralNode)[];
          readonly target: Target;
      }
    /** JSON list of lists: the selections of INCLUDES and EXCLUDES, `a;b` split. */
    | { readonly kind: 'selections'; readonly values: readonly (LiteralNode | BindNode | DateLiteralNode)[] }
    | { readonly kind: 'count'; readonly value: LiteralNode | BindNode; readonly fallback: number }
    | { readonly kind: 'number'; readonly value: BindNode }
    | { readonly kind: 'timeZone' }
    /** Id of the running user, for USING SCOPE mine. */
    | { readonly kind: 'runningUser' }
    /** JSON list of the parents whose children are read. */
    | { readonly kind: 'parentIds' }
    /** Parameter of a record-access condition that the caller gave. */
    | { readonly kind: 'condition'; readonly slot: number; readonly index: number };

/** What the caller will hand over for a bind: the SQL differs for nulls and collections. */
export type BindShape = 'value' | 'null' | 'collection' | 'collectionWithNull';
