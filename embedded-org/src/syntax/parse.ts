import { ApexErrorListener, ApexLexer, ApexParserFactory, type ApexParser } from '@apexdevtools/apex-parser';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { AnonymousBlock, TriggerDeclaration, TypeDeclaration } from './ast/declarations.ts';
import { anonymousOf, triggerOf, unitOf } from './tree/declarations.ts';

/** The parsed file, or null together with the syntax errors that prevented it. */
export interface ParseResult<T> {
    readonly unit: T | null;
    readonly diagnostics: readonly Diagnostic[];
}

class SyntaxErrors extends ApexErrorListener {
    readonly diagnostics: Diagnostic[] = [];
    private readonly file: string;

    constructor(file: string) {
        super();
        this.file = file;
    }

    apexSyntaxError(line: number, column: number, message: string): void {
        const span = { file: this.file, line, column: column + 1, endLine: line, endColumn: column + 2 };
        // What follows the first error is mostly its consequence.
        if (this.diagnostics.length === 0)
            this.diagnostics.push({ code: 'syntax-error', severity: 'error', message: inShort(message), span });
    }
}

/** The grammar's message without the list of all that could have stood there, in the words of Salesforce's message catalogue. */
function inShort(message: string): string {
    const unexpected = /^(?:mismatched|extraneous) input ('.*?') expecting/s.exec(message)?.[1];
    if (unexpected !== undefined) return `Unexpected token ${unexpected}.`;
    const missing = /^missing (\S+) at (.*)$/s.exec(message);
    if (missing !== null) return `Missing ${missing[1]} at ${missing[2]}`;
    const text = /^no viable alternative at input '(.*)'$/s.exec(message)?.[1];
    return text === undefined ? message : `Unexpected token '${text.trim().split(/\s+/).pop() ?? ''}'.`;
}

function parse<T>(text: string, file: string, rule: (parser: ApexParser) => T): ParseResult<T> {
    const errors = new SyntaxErrors(file);
    const { parser } = ApexParserFactory.createLexerAndParser(text, errors);
    const tree = rule(parser);
    reportLineBreaks(parser, errors);
    return { unit: errors.diagnostics.length > 0 ? null : tree, diagnostics: errors.diagnostics };
}

/** Only `'''` literals have line breaks. Text: Salesforce's message catalogue. */
function reportLineBreaks(parser: ApexParser, errors: SyntaxErrors): void {
    const tokens = parser.getTokenStream();
    for (let i = 0; i < tokens.size; i++) {
        const { type, text, line, column } = tokens.get(i);
        if (type === ApexLexer.StringLiteral && text.includes('\n'))
            errors.apexSyntaxError(line, column, 'Line breaks are not allowed in string literals');
    }
}

function build<C, T>(
    text: string,
    file: string,
    rule: (parser: ApexParser) => C,
    make: (context: C) => T
): ParseResult<T> {
    const { unit, diagnostics } = parse(text, file, rule);
    return { unit: unit === null ? null : make(unit), diagnostics };
}

/** Parses a class file: one class, interface or enum. */
export function parseClass(text: string, file: string): ParseResult<TypeDeclaration> {
    return build(text, file, (parser) => parser.compilationUnit(), unitOf);
}

/** Parses a trigger file. */
export function parseTrigger(text: string, file: string): ParseResult<TriggerDeclaration> {
    return build(text, file, (parser) => parser.triggerUnit(), triggerOf);
}

/** Parses anonymous Apex. */
export function parseAnonymous(text: string, file: string): ParseResult<AnonymousBlock> {
    return build(text, file, (parser) => parser.anonymousUnit(), anonymousOf);
}
