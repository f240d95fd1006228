import type { ApexParserRuleContext, BoundExpressionContext, ExpressionContext } from '@apexdevtools/apex-parser';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { BindNode } from '../nodes/index.ts';
import { spanOf } from './spans.ts';

/** What every conversion from parse tree to nodes needs. */
export class ParseContext {
    readonly file: string;
    readonly diagnostics: Diagnostic[] = [];
    private readonly makeBind: (expression: ExpressionContext) => BindNode;

    constructor(file: string, makeBind: (expression: ExpressionContext) => BindNode) {
        this.file = file;
        this.makeBind = makeBind;
    }

    bind(context: BoundExpressionContext): BindNode {
        return this.makeBind(context.expression());
    }

    /** Reports a part of the language that the embedded org does not run. */
    unsupported(context: ApexParserRuleContext, what: string, language = 'SOQL'): void {
        this.diagnostics.push({
            code: 'soql-unsupported',
            severity: 'error',
            message: `The embedded org does not support ${what} in ${language}.`,
            span: spanOf(context, this.file)
        });
    }

    syntaxError(context: ApexParserRuleContext, message: string): void {
        this.diagnostics.push({ code: 'soql-syntax', severity: 'error', message, span: spanOf(context, this.file) });
    }
}
