import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { Cursor } from '../tokens/cursor.ts';
import { tokenize } from '../tokens/lexer.ts';
import { SyntaxFault } from '../tokens/syntax-fault.ts';
import type { AnonymousBlock, TriggerDeclaration, TypeDeclaration } from './ast/declarations.ts';
import { parseUnit } from './parser/declarations.ts';
import { parseAnonymousUnit, parseTriggerUnit } from './parser/units.ts';

/** The parsed file, or null together with the syntax error that prevented it. */
export interface ParseResult<T> {
    readonly unit: T | null;
    /** At most one: what follows the first syntax error is mostly its consequence. */
    readonly diagnostics: readonly Diagnostic[];
}

function parse<T>(text: string, file: string, unit: (cursor: Cursor) => T): ParseResult<T> {
    try {
        return { unit: unit(new Cursor(tokenize(text))), diagnostics: [] };
    } catch (error) {
        if (!(error instanceof SyntaxFault)) throw error;
        const { message, line, column } = error;
        const span = { file, line, column, endLine: line, endColumn: column + 1 };
        return { unit: null, diagnostics: [{ code: 'syntax-error', severity: 'error', message, span }] };
    }
}

/** Parses a class file: one class, interface or enum. */
export function parseClass(text: string, file: string): ParseResult<TypeDeclaration> {
    return parse(text, file, parseUnit);
}

/** Parses a trigger file. */
export function parseTrigger(text: string, file: string): ParseResult<TriggerDeclaration> {
    return parse(text, file, parseTriggerUnit);
}

/** Parses anonymous Apex. */
export function parseAnonymous(text: string, file: string): ParseResult<AnonymousBlock> {
    return parse(text, file, parseAnonymousUnit);
}
