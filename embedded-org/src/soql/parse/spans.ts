import type { ApexParserRuleContext } from '@apexdevtools/apex-parser';
import type { SourceSpan } from '../../diagnostics/diagnostic.ts';

/** The part of an ANTLR token that positions need. */
interface PositionedToken {
    readonly line: number;
    readonly column: number;
    readonly text: string;
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
