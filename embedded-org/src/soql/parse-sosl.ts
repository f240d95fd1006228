import {
    ApexParserFactory,
    type ExpressionContext,
    type SoslLiteralAltContext,
    type SoslLiteralContext
} from '@apexdevtools/apex-parser';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { BindNode, SearchNode } from './nodes/index.ts';
import { ParseContext } from './parse/parse-context.ts';
import { searchNode } from './parse/search.ts';
import { spanOf } from './parse/spans.ts';
import { DYNAMIC, FirstError, syntaxFault } from './parse/syntax-fault.ts';

/**
 * Nodes of an inline search.
 * @param file path for the spans.
 * @param bind makes the node of a bind expression; the caller gives it the index under which it hands over the value.
 */
export function searchFromTree(
    context: SoslLiteralContext | SoslLiteralAltContext,
    file: string,
    bind: (expression: ExpressionContext) => BindNode
): { readonly node: SearchNode; readonly diagnostics: readonly Diagnostic[] } {
    const parse = new ParseContext(file, bind);
    const node = searchNode(context, parse);
    return { node, diagnostics: parse.diagnostics };
}

/** A search's text as nodes, with its bind expressions in order. */
export interface ParsedSearch {
    readonly node: SearchNode;
    readonly binds: readonly BindNode[];
}

/**
 * Parses the text of Search.query: `FIND {words} IN ... RETURNING ...`.
 * @returns the node with its bind expressions, or the first fault.
 */
export function parseSosl(text: string): ParsedSearch | Diagnostic {
    const listener = new FirstError();
    // The grammar knows searches in Apex's brackets only. The bracket shifts columns of the first line by one.
    const { parser } = ApexParserFactory.createLexerAndParser(`[${text.trim()}]`, listener);
    const usesBraces = /^\s*find\s*\{/i.test(text);
    const tree = usesBraces ? parser.soslLiteralAlt() : parser.soslLiteral();
    if (listener.error !== null) {
        const { line, column } = listener.error;
        return syntaxFault(text.trim(), { line, column: line === 1 ? Math.max(0, column - 1) : column });
    }
    const binds: BindNode[] = [];
    const { node, diagnostics } = searchFromTree(tree, DYNAMIC, (expression) => {
        const bind: BindNode = {
            kind: 'bind',
            span: spanOf(expression, DYNAMIC),
            index: binds.length,
            text: expression.getText()
        };
        binds.push(bind);
        return bind;
    });
    return diagnostics[0] ?? { node, binds };
}
