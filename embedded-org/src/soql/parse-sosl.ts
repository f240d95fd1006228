import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { BindNode, SearchNode } from './nodes/index.ts';
import { parseDynamic } from './parse/dynamic.ts';
import { parseSearch } from './parse/search.ts';
import { unquote } from './parse/string-literal.ts';

/** A search's text as nodes, with its bind expressions in order. */
export interface ParsedSearch {
    readonly node: SearchNode;
    readonly binds: readonly BindNode[];
}

/**
 * The words of `FIND {words}` or `FIND 'words'`, in which anything may stand; reserved characters are escaped.
 * Source: SOQL and SOSL Reference, "FIND {SearchQuery}".
 */
const WORDS =
    /^(\s*find\s*)(?:\{((?:[^}\\]|\\[-+&|!(){}^"~*?:'\\[\]])*)\}|('(?:[^'\\]|\\[-+&|!(){}^"~*?:'\\[\]btnfru])*'))/i;

/**
 * Parses the text of Search.query: `FIND {words} IN ... RETURNING ...`.
 * @returns the node with its bind expressions, or the first fault.
 */
export function parseSosl(text: string): ParsedSearch | Diagnostic {
    const found = WORDS.exec(text);
    if (found === null) return parseDynamic(text, (parse) => ({ node: parseSearch(parse), binds: parse.binds }));
    const [whole, head, braced, quoted] = found as unknown as [string, string, string | undefined, string];
    const words = braced === undefined ? unquote(quoted) : braced.replace(/\\(.)/gs, '$1');
    const blanked = head + whole.slice(head.length).replace(/[^\n]/g, ' ') + text.slice(whole.length);
    return parseDynamic(blanked, (parse) => ({ node: parseSearch(parse, words), binds: parse.binds }));
}
