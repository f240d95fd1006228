import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Schema } from '../../schema/model.ts';
import { isDiagnostic, parseSoql } from '../../soql/parse-soql.ts';
import type { QueryNode } from '../../soql/nodes/index.ts';
import { resolveQuery } from '../../soql/resolve/query.ts';
import type { ResolvedQuery } from '../../soql/resolve/resolved.ts';
import { throwApex } from '../exceptions/index.ts';

/** Dynamic queries kept per schema; their texts are few and often the same. */
const KEPT = 500;
const dynamic = new WeakMap<Schema, Map<string, ResolvedQuery>>();
const inline = new WeakMap<Schema, WeakMap<QueryNode, ResolvedQuery>>();

/**
 * The query of a dynamic query's text; its `binds` say in order which variables it wants.
 * @throws System.QueryException as Database.query does.
 */
export function dynamicQuery(text: string, schema: Schema): ResolvedQuery {
    let kept = dynamic.get(schema);
    if (kept === undefined) dynamic.set(schema, (kept = new Map<string, ResolvedQuery>()));
    const known = kept.get(text);
    if (known !== undefined) return known;
    const node = parseSoql(text);
    if (isDiagnostic(node)) return throwApex('System.QueryException', node.message);
    const { query, diagnostics } = resolveQuery(node, schema);
    if (query === null) return throwApex('System.QueryException', located(text, diagnostics[0]));
    if (kept.size >= KEPT) kept.delete(kept.keys().next().value ?? '');
    kept.set(text, query);
    return query;
}

/**
 * The resolved form of an inline query; its nodes were checked when the class was compiled.
 * @throws System.QueryException when the schema has changed so that it no longer fits.
 */
export function inlineQuery(node: QueryNode, schema: Schema): ResolvedQuery {
    let kept = inline.get(schema);
    if (kept === undefined) inline.set(schema, (kept = new WeakMap<QueryNode, ResolvedQuery>()));
    let query = kept.get(node);
    if (query === undefined) {
        const resolved = resolveQuery(node, schema);
        query = resolved.query ?? throwApex('System.QueryException', resolved.diagnostics[0].message);
        kept.set(node, query);
    }
    return query;
}

/** The message as the query parser of the platform shows it: the line, a mark below the place, the position. Form as orgs print it (assumed). */
function located(text: string, diagnostic: Diagnostic): string {
    const { line, column } = diagnostic.span;
    const source = text.split('\n')[line - 1] ?? '';
    return `\n${source}\n${' '.repeat(column - 1)}^\nERROR at Row:${String(line)}:Column:${String(column)}\n${diagnostic.message}`;
}
