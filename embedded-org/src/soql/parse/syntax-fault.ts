import type { Diagnostic } from '../../diagnostics/diagnostic.ts';

/** File name in the spans of dynamic queries and searches. */
export const DYNAMIC = 'soql';

/**
 * The fault at a place of a text (line and column from 1), in the platform's words.
 * Source: texts that Database.query throws, e.g. https://developer.salesforce.com/forums "unexpected token: 'FROM'".
 */
export function syntaxFault(text: string, { line, column }: { line: number; column: number }): Diagnostic {
    const rest = (text.split('\n')[line - 1] ?? '').slice(column - 1);
    const at = /^\S+?(?=[\s,()]|$)|^[,()]/.exec(rest)?.[0] ?? '';
    const message = `unexpected token: '${at === '' ? '<EOF>' : at}'`;
    const span = { file: DYNAMIC, line, column, endLine: line, endColumn: column + at.length };
    return { code: 'soql-syntax', severity: 'error', message, span };
}
