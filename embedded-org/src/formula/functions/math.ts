import { ApexDecimal } from '../../runtime/values/decimal.ts';
import { asInteger, asNumber, numberOf, type FormulaValue } from '../values.ts';
import { fn, type Arguments, type FormulaFunction, type FunctionTable } from './function.ts';

const MANY = 1000;

/** A function of one number; blank stays blank. */
const ofNumber = (apply: (value: ApexDecimal, args: Arguments) => FormulaValue, most = 1): FormulaFunction =>
    fn(1, most, (args) => {
        const value = asNumber(args.value(0));
        return value === null ? null : apply(value, args);
    });

const viaDouble = (apply: (value: number) => number): FormulaFunction =>
    ofNumber((value) => {
        const result = apply(value.toNumber());
        return Number.isFinite(result) ? numberOf(result) : null;
    });

const extreme = (sign: number): FormulaFunction =>
    fn(1, MANY, (args) => {
        const numbers = args
            .all()
            .map(asNumber)
            .filter((value) => value !== null);
        return numbers.reduce<ApexDecimal | null>(
            (best, value) => (best === null || value.compareTo(best) * sign > 0 ? value : best),
            null
        );
    });

/** Math functions. Source: https://help.salesforce.com/s/articleView?id=sf.customize_functions.htm */
export const MATH: FunctionTable = {
    ABS: ofNumber((value) => value.abs()),
    CEILING: ofNumber((value) => value.setScale(0, 'UP')),
    FLOOR: ofNumber((value) => value.setScale(0, 'DOWN')),
    MCEILING: ofNumber((value) => value.setScale(0, 'CEILING')),
    MFLOOR: ofNumber((value) => value.setScale(0, 'FLOOR')),
    ROUND: ofNumber((value, args) => value.setScale(asInteger(args.value(1)), 'HALF_UP'), 2),
    TRUNC: ofNumber((value, args) => value.setScale(asInteger(args.value(1)), 'DOWN'), 2),
    MOD: ofNumber((value, args) => {
        const by = asNumber(args.value(1));
        if (by === null || by.signum === 0) return null;
        const quotient = value.divideToScale(by, 0, 'FLOOR');
        return value.subtract(quotient.multiply(by));
    }, 2),
    SQRT: viaDouble(Math.sqrt),
    EXP: viaDouble(Math.exp),
    LN: viaDouble(Math.log),
    LOG: viaDouble(Math.log10),
    SIN: viaDouble(Math.sin),
    COS: viaDouble(Math.cos),
    TAN: viaDouble(Math.tan),
    PI: fn(0, 0, () => numberOf(Math.PI)),
    MAX: extreme(1),
    MIN: extreme(-1)
};
