import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { Cursor } from '../../tokens/cursor.ts';
import { isName, Kind } from '../../tokens/kinds.ts';
import { tokenize } from '../../tokens/lexer.ts';
import { SyntaxFault } from '../../tokens/syntax-fault.ts';
import { ParseContext } from './parse-context.ts';
import { DYNAMIC, syntaxFault } from './syntax-fault.ts';

/**
 * What orgs answer to any other bind. Source: https://janbasktraining.com/community/salesforce/
 * how-can-i-troubleshoot-and-resolve-the-issue-of-only-variable-references-are-allowed-in-dynamic-soqlsosl
 */
const ONLY_VARIABLES = 'Only variable references are allowed in dynamic SOQL/SOSL.';

/** What would make an expression of a variable. */
const GOES_ON: ReadonlySet<number> = new Set([Kind.leftParenthesis, Kind.leftBracket, Kind.safeDot]);

/**
 * Parses the text of a dynamic query or search to its end. Its binds are names of variables, perhaps with dots.
 * @returns the node, or the first fault: a syntax error or a part of the language that is not supported
 */
export function parseDynamic<T>(text: string, parseNode: (parse: ParseContext) => T): T | Diagnostic {
    const cursor = new Cursor(tokenize(text, true));
    const parse = new ParseContext(cursor, DYNAMIC, () => {
        const start = cursor.index;
        if (isName(cursor.kind)) cursor.next();
        while (cursor.index > start && cursor.take(Kind.dot)) cursor.word();
        if (cursor.index === start || GOES_ON.has(cursor.kind)) {
            const span = parse.since(start);
            parse.diagnostics.push({ code: 'soql-bind', severity: 'error', message: ONLY_VARIABLES, span });
            cursor.unexpected();
        }
    });
    try {
        const node = parseNode(parse);
        if (cursor.kind !== Kind.end) cursor.unexpected();
        return parse.diagnostics.length > 0 ? parse.diagnostics[0] : node;
    } catch (error) {
        if (!(error instanceof SyntaxFault)) throw error;
        return parse.diagnostics.length > 0 ? parse.diagnostics[0] : syntaxFault(text, error);
    }
}
