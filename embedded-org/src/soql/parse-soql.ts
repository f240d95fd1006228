import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { QueryNode } from './nodes/index.ts';
import { parseDynamic } from './parse/dynamic.ts';
import { parseQuery } from './parse/query.ts';

/**
 * Parses the text of a dynamic query. Bind expressions are variable names, kept as their text and numbered in order.
 * @returns the node, or the first fault: a syntax error or a part of the language that is not supported.
 */
export function parseSoql(text: string): QueryNode | Diagnostic {
    return parseDynamic(text, parseQuery);
}

export const isDiagnostic = (value: QueryNode | Diagnostic): value is Diagnostic => 'severity' in value;
