import { ApexParserFactory, type ExpressionContext, type QueryContext } from '@apexdevtools/apex-parser';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { BindNode, QueryNode } from './nodes/index.ts';
import { ParseContext } from './parse/parse-context.ts';
import { queryNode } from './parse/query.ts';
import { spanOf } from './parse/spans.ts';
import { DYNAMIC, FirstError, syntaxFault } from './parse/syntax-fault.ts';

/** A query with what was found wrong with it by its form alone. */
export interface ParsedQuery {
    readonly node: QueryNode;
    readonly diagnostics: readonly Diagnostic[];
}

/**
 * Nodes of an inline query.
 * @param file path for the spans.
 * @param bind makes the node of a bind expression; the caller gives it the index under which it hands over the value.
 */
export function queryFromTree(
    context: QueryContext,
    file: string,
    bind: (expression: ExpressionContext) => BindNode
): ParsedQuery {
    const parse = new ParseContext(file, bind);
    const node = queryNode(context, parse);
    return { node, diagnostics: parse.diagnostics };
}

/**
 * Parses the text of a dynamic query. Bind expressions are variable names, kept as their text and numbered in order.
 * @returns the node, or the first fault: a syntax error or a part of the language that is not supported.
 */
export function parseSoql(text: string): QueryNode | Diagnostic {
    const listener = new FirstError();
    const { parser } = ApexParserFactory.createLexerAndParser(withApexEscapes(text), listener);
    const tree = parser.query();
    const rest = parser.getCurrentToken() as { type: number; line: number; column: number; text: string };
    if (rest.type !== -1) listener.error ??= { line: rest.line, column: rest.column };
    if (listener.error !== null) return syntaxFault(text, listener.error);
    let binds = 0;
    const parsed = queryFromTree(tree, DYNAMIC, (expression) =>
        Object.freeze({ kind: 'bind', span: spanOf(expression, DYNAMIC), index: binds++, text: expression.getText() })
    );
    return parsed.diagnostics[0] ?? parsed.node;
}

/** The Apex lexer knows no `\\_` and `\\%`, which SOQL has for LIKE: inside strings they become an escaped backslash and the character. */
function withApexEscapes(text: string): string {
    if (!/\\[_%]/.test(text)) return text;
    return text.replace(/'(?:[^'\\]|\\.)*'/gs, (string) =>
        string.replace(/\\(.)/gs, (escape, character: string) =>
            character === '_' || character === '%' ? `\\\\${character}` : escape
        )
    );
}

export const isDiagnostic = (value: QueryNode | Diagnostic): value is Diagnostic => 'severity' in value;
