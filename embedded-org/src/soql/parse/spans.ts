import type { ApexParserRuleContext } from '@apexdevtools/apex-parser';
import type { SourceSpan } from '../../diagnostics/diagnostic.ts';

/** The part of an ANTLR token that positions need. */
interface PositionedToken {
    readonly line: number;
    readonly column: number;
    readonly text: string;
    readonly start: number;
    readonly stop: number;
    getInputStream(): { getText(start: number, stop: number): string } | null;
}

/** Where a parse tree node stands. ANTLR counts columns from 0. */
export function spanOf(context: ApexParserRuleContext, file: string): SourceSpan {
    const start = context.start as PositionedToken;
    const stop = (context.stop ?? context.start) as PositionedToken;
    return {
        file,
        line: start.line,
        column: start.column + 1,
        endLine: stop.line,
        endColumn: stop.column + 1 + stop.text.length
    };
}

/** The text of a parse tree node as it was written, with white space as single spaces. */
export function writtenText(context: ApexParserRuleContext): string {
    const start = context.start as PositionedToken;
    const stop = (context.stop ?? context.start) as PositionedToken;
    const text = start.getInputStream()?.getText(start.start, stop.stop) ?? '';
    return text.split(/\s+/).join(' ');
}
