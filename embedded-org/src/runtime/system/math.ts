import { throwApex } from '../exceptions/platform.ts';
import { ApexDecimal } from '../values/decimal.ts';
import { ApexDouble } from '../values/double.ts';
import { doubleToInteger, doubleToLong, moduloInteger, moduloLong } from '../values/integer.ts';
import { compareNumbers, toDecimal, toLong, toNumber, type Numeric } from '../values/numbers.ts';
import { argument } from './arguments.ts';
import { definePlatformType } from './define.ts';

/** A function of doubles; a Decimal argument gives a Decimal. */
function real(compute: (x: number) => number): (x: Numeric) => ApexDouble | ApexDecimal {
    return (x) => like(argument(x), compute(toNumber(x)));
}

/** The result in the type of the argument. NaN as a Decimal has no value. */
function like(model: Numeric, value: number): ApexDouble | ApexDecimal {
    if (!(model instanceof ApexDecimal)) return new ApexDouble(value);
    if (Number.isNaN(value)) throwApex('System.MathException', 'Invalid argument');
    return ApexDecimal.fromDouble(value);
}

/** Half-even for the Math methods that say so. */
function rint(x: number): number {
    const floor = Math.floor(x);
    const rest = x - floor;
    if (rest !== 0.5) return rest < 0.5 ? floor : floor + 1;
    return floor % 2 === 0 ? floor : floor + 1;
}

function pick(a: Numeric, b: Numeric, sign: number): Numeric {
    if (typeof a === 'number' && typeof b === 'number') return (a - b) * sign >= 0 ? a : b;
    return compareNumbers(argument(a), argument(b)) * sign >= 0 ? a : b;
}

/** Rounds a Decimal half-even; a Double half up as Java's Math.round. Source: Apex Reference, Math.round and Math.roundToLong. */
function rounded(x: Numeric): bigint {
    if (argument(x) instanceof ApexDecimal) return toDecimal(x).setScale(0, 'HALF_EVEN').toLong();
    return doubleToLong(Math.floor(toNumber(x) + 0.5));
}

/** System.Math. Source: Apex Reference, Math Class. */
export const mathType = definePlatformType('System.Math', {
    static: {
        'get:E': () => new ApexDouble(Math.E),
        'get:PI': () => new ApexDouble(Math.PI),
        abs: (x: Numeric) => {
            if (typeof argument(x) === 'number') return Math.abs(x as number) | 0;
            if (typeof x === 'bigint') return BigInt.asIntN(64, x < 0n ? -x : x);
            return x instanceof ApexDecimal ? x.abs() : new ApexDouble(Math.abs(toNumber(x)));
        },
        acos: real(Math.acos),
        asin: real(Math.asin),
        atan: real(Math.atan),
        atan2: (y: Numeric, x: Numeric) => like(argument(y), Math.atan2(toNumber(y), toNumber(argument(x)))),
        cbrt: real(Math.cbrt),
        ceil: (x: Numeric) =>
            argument(x) instanceof ApexDecimal
                ? toDecimal(x).setScale(0, 'CEILING')
                : new ApexDouble(Math.ceil(toNumber(x))),
        cos: real(Math.cos),
        cosh: real(Math.cosh),
        exp: real(Math.exp),
        floor: (x: Numeric) =>
            argument(x) instanceof ApexDecimal
                ? toDecimal(x).setScale(0, 'FLOOR')
                : new ApexDouble(Math.floor(toNumber(x))),
        log: real(Math.log),
        log10: real(Math.log10),
        max: (a: Numeric, b: Numeric) => pick(a, b, 1),
        min: (a: Numeric, b: Numeric) => pick(a, b, -1),
        mod: (a: number | bigint, b: number | bigint) =>
            typeof a === 'number' && typeof b === 'number'
                ? moduloInteger(a, b)
                : moduloLong(toLong(argument(a)), toLong(argument(b))),
        pow: (x: Numeric, exponent: Numeric) => new ApexDouble(toNumber(argument(x)) ** toNumber(argument(exponent))),
        random: () => new ApexDouble(Math.random()),
        rint: (x: Numeric) =>
            argument(x) instanceof ApexDecimal
                ? toDecimal(x).setScale(0, 'HALF_EVEN')
                : new ApexDouble(rint(toNumber(x))),
        round: (x: Numeric) =>
            typeof argument(x) === 'number'
                ? x
                : argument(x) instanceof ApexDecimal
                  ? Number(BigInt.asIntN(32, rounded(x)))
                  : doubleToInteger(Math.floor(toNumber(x) + 0.5)),
        roundToLong: (x: Numeric) => rounded(x),
        signum: real(Math.sign),
        sin: real(Math.sin),
        sinh: real(Math.sinh),
        sqrt: real(Math.sqrt),
        tan: real(Math.tan),
        tanh: real(Math.tanh)
    }
});
