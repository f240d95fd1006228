import { evaluateWith } from '../../../formula/evaluate-formula.ts';
import { FormulaError } from '../../../formula/nodes.ts';
import { asText, textOf, type FormulaValue } from '../../../formula/values.ts';
import { formulaContext } from '../../dml/formula-context.ts';
import { throwApex } from '../../exceptions/index.ts';
import { currentApexTransaction } from '../../transaction/apex-transaction.ts';
import { ApexDate } from '../../values/date.ts';
import { ApexDatetime } from '../../values/datetime.ts';
import { ApexDecimal } from '../../values/decimal.ts';
import { isInstance } from '../../values/instance-of.ts';
import { toDouble } from '../../values/numbers.ts';
import { ApexSet } from '../../values/set.ts';
import { ApexTime } from '../../values/time.ts';
import { stringOf } from '../../values/to-string.ts';
import { STRING, type ApexType } from '../../values/type.ts';
import { argument } from '../arguments.ts';
import { readPath } from './reading.ts';

/** A formula that build() has checked. */
export interface CheckedFormula {
    /** A formula's text, or the pieces of a template: texts, and formulas between them. */
    readonly pieces: readonly { readonly kind: 'text' | 'formula'; readonly text: string }[];
    readonly isTemplate: boolean;
    readonly type: ApexType;
    readonly returnType: string;
    /** Paths, lower case, whose blank numbers count as 0. */
    readonly zeroes: ReadonlySet<string>;
    /** Field paths as the formula writes them. */
    readonly paths: readonly string[];
}

/** How a result becomes a value of the return type; undefined where it is of another kind. */
const RESULTS: Readonly<Record<string, (value: NonNullable<FormulaValue>) => unknown>> = {
    BOOLEAN: (value) => (typeof value === 'boolean' ? value : undefined),
    STRING: (value) => (typeof value === 'string' ? value : undefined),
    ID: (value) => (typeof value === 'string' ? value : undefined),
    DATE: (value) => (value instanceof ApexDate ? value : undefined),
    DATETIME: (value) => (value instanceof ApexDatetime ? value : undefined),
    TIME: (value) => (value instanceof ApexTime ? value : undefined),
    DECIMAL: (value) => (value instanceof ApexDecimal ? value : undefined),
    DOUBLE: (value) => (value instanceof ApexDecimal ? toDouble(value) : undefined),
    INTEGER: (value) => (value instanceof ApexDecimal ? value.toInteger() : undefined),
    LONG: (value) => (value instanceof ApexDecimal ? value.toLong() : undefined)
};

/** FormulaEval.FormulaInstance. Source: Apex Reference Guide, FormulaInstance Class. */
export class FormulaInstance {
    readonly $typeName = 'FormulaEval.FormulaInstance';
    readonly formula: CheckedFormula;

    constructor(formula: CheckedFormula) {
        this.formula = formula;
    }

    /**
     * The result for an object or record of the type that the formula was made for.
     * @throws System.FormulaEvaluationException when it is of another type, or the result is (texts assumed).
     */
    evaluate(context: object): unknown {
        const { isTemplate, pieces, returnType, type } = this.formula;
        if (!isInstance(argument(context), type))
            throwApex('System.FormulaEvaluationException', `The context is no ${type.name}`);
        const values = pieces.map(({ kind, text }) => (kind === 'text' ? text : this.value(text, context)));
        const value = isTemplate ? textOf(values.map(asText).join('')) : values[0];
        if (value === null || value === undefined) return null;
        const result = RESULTS[returnType](value);
        return result === undefined
            ? throwApex(
                  'System.FormulaEvaluationException',
                  `The formula's result ${stringOf(value)} is incompatible with the return type ${returnType}`
              )
            : result;
    }

    private value(text: string, context: object): FormulaValue {
        const formulas = formulaContext(currentApexTransaction(), null, false);
        const read = (path: readonly string[]): unknown =>
            readPath(context, path, formulas) ??
            (this.formula.zeroes.has(path.join('.').toLowerCase()) ? ApexDecimal.fromInteger(0) : null);
        try {
            return evaluateWith(text, read, formulas);
        } catch (error) {
            if (error instanceof FormulaError) return throwApex('System.FormulaEvaluationException', error.message);
            throw error;
        }
    }

    referenced(): ApexSet {
        return new ApexSet(STRING, this.formula.paths);
    }
}
