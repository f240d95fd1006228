import { ApexErrorListener } from '@apexdevtools/apex-parser';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';

/** File name in the spans of dynamic queries and searches. */
export const DYNAMIC = 'soql';

/** Remembers the first fault that lexer or parser report. */
export class FirstError extends ApexErrorListener {
    error: { line: number; column: number } | null = null;

    apexSyntaxError(line: number, column: number): void {
        this.error ??= { line, column };
    }
}

/**
 * The fault at a place of a text, in the platform's words.
 * Source: texts that Database.query throws, e.g. https://developer.salesforce.com/forums "unexpected token: 'FROM'".
 */
export function syntaxFault(text: string, { line, column }: { line: number; column: number }): Diagnostic {
    const rest = (text.split('\n')[line - 1] ?? '').slice(column);
    const at = /^\S+?(?=[\s,()]|$)|^[,()]/.exec(rest)?.[0] ?? '';
    const message = `unexpected token: '${at === '' ? '<EOF>' : at}'`;
    const span = { file: DYNAMIC, line, column: column + 1, endLine: line, endColumn: column + 1 + at.length };
    return { code: 'soql-syntax', severity: 'error', message, span };
}
