import type { SourceSpan } from '../../diagnostics/diagnostic.ts';
import type { QueryNode } from './query.ts';
import type { BindNode, ValueNode } from './value.ts';

/** A SOSL search as written. */
export interface SearchNode {
    readonly kind: 'search';
    readonly span: SourceSpan;
    /** The words looked for, or the bind that gives them. */
    readonly text: string | BindNode;
    /** Which fields are looked into: IN ALL FIELDS and so on. */
    readonly group: 'ALL' | 'NAME' | 'EMAIL' | 'PHONE';
    /** What each object of RETURNING gives, as a query without the search. */
    readonly returning: readonly QueryNode[];
    readonly accessMode: QueryNode['accessMode'];
    readonly limit: ValueNode | null;
}
