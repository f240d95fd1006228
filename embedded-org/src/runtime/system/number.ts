import { throwApex } from '../exceptions/platform.ts';
import { invalidInteger } from '../exceptions/messages.ts';
import { ApexDecimal, type RoundingName } from '../values/decimal.ts';
import { ApexDouble, parseDouble } from '../values/double.ts';
import { ApexEnum } from '../values/enum.ts';
import { doubleToInteger, doubleToLong, longToInteger, notNull, parseInteger, parseLong } from '../values/integer.ts';
import { isNumeric, toDecimal, toDouble, toNumber, type Numeric } from '../values/numbers.ts';
import { displayTypeName, runtimeTypeName } from '../values/runtime-type.ts';
import { stringOf } from '../values/to-string.ts';
import { argument } from './arguments.ts';
import { definePlatformType } from './define.ts';
import { formatNumber } from './number/format.ts';

function integerOf(value: unknown): number {
    if (typeof value === 'string') return parseInteger(value);
    if (typeof value === 'number') return value;
    if (typeof value === 'bigint') return longToInteger(value);
    if (isNumeric(value)) return toDecimal(value).toInteger();
    return throwApex('System.TypeException', invalidInteger(stringOf(value)));
}

const doubleOf = (value: unknown): ApexDouble =>
    typeof value === 'string' ? parseDouble(value) : toDouble(value as Numeric);

/** System.Integer. Integer.valueOf(Object) takes any number and cuts its fraction off. Source: Apex Reference, Integer Class. */
export const integerType = definePlatformType('System.Integer', {
    static: {
        valueOf: (value: unknown) => integerOf(argument(value)),
        valueOfObject: (value: unknown): unknown => (value === null ? null : integerOf(value))
    },
    instance: { format: (self: number) => formatNumber(String(notNull(self))) }
});

/** System.Long. Source: Apex Reference, Long Class. */
export const longType = definePlatformType('System.Long', {
    static: {
        valueOf: (value: unknown) =>
            typeof value === 'string' ? parseLong(value) : toDecimal(argument(value) as Numeric).toLong()
    },
    instance: {
        format: (self: bigint) => formatNumber(notNull(self).toString()),
        intValue: (self: bigint) => longToInteger(notNull(self))
    }
});

/** System.Double. Source: Apex Reference, Double Class. */
export const doubleType = definePlatformType('System.Double', {
    static: {
        valueOf: (value: unknown) => doubleOf(argument(value)),
        valueOfObject: (value: unknown): unknown => (value === null ? null : doubleOf(value))
    },
    instance: {
        format: (self: ApexDouble | ApexDecimal) => formatNumber(toDecimal(notNull(self)).toPlainString()),
        intValue: (self: ApexDouble | ApexDecimal) => doubleToInteger(toNumber(notNull(self))),
        longValue: (self: ApexDouble | ApexDecimal) => doubleToLong(toNumber(notNull(self))),
        /** Half up, as Java's Math.round (assumed). */
        round: (self: ApexDouble | ApexDecimal) => doubleToLong(Math.floor(toNumber(notNull(self)) + 0.5))
    }
});

/** Name of a RoundingMode constant. */
function mode(value: unknown, otherwise: RoundingName = 'HALF_EVEN'): RoundingName {
    return value instanceof ApexEnum ? (value.name as RoundingName) : otherwise;
}

/** Receivers may be a Double: the two cannot be told apart behind an Object. */
const decimal = (self: Numeric): ApexDecimal => toDecimal(notNull(self));

/**
 * System.Decimal. Without a rounding mode setScale and round are half-even.
 * Source: Apex Reference, Decimal Class; the default of divide(divisor, scale) is assumed to be the same.
 */
export const decimalType = definePlatformType('System.Decimal', {
    static: {
        valueOf: (value: unknown) =>
            typeof value === 'string' ? ApexDecimal.parse(value) : toDecimal(argument(value) as Numeric),
        new: () => ApexDecimal.fromInteger(0)
    },
    instance: {
        abs: (self: ApexDecimal) => decimal(self).abs(),
        divide: (self: ApexDecimal, divisor: ApexDecimal, scale: number, rounding?: unknown) =>
            decimal(self).divideToScale(argument(divisor), argument(scale), mode(rounding)),
        doubleValue: (self: ApexDecimal) => decimal(self).toDouble(),
        format: (self: ApexDecimal) => formatNumber(decimal(self).toPlainString()),
        intValue: (self: ApexDecimal) => decimal(self).toInteger(),
        longValue: (self: ApexDecimal) => decimal(self).toLong(),
        pow: (self: ApexDecimal, exponent: number) => decimal(self).pow(argument(exponent)),
        precision: (self: ApexDecimal) => decimal(self).precision,
        round: (self: ApexDecimal, rounding?: unknown) => decimal(self).setScale(0, mode(rounding)).toLong(),
        scale: (self: ApexDecimal) => decimal(self).scale,
        setScale: (self: ApexDecimal, scale: number, rounding?: unknown) =>
            decimal(self).setScale(argument(scale), mode(rounding)),
        stripTrailingZeros: (self: ApexDecimal) => decimal(self).stripTrailingZeros(),
        toPlainString: (self: ApexDecimal) => decimal(self).toPlainString()
    }
});

/** System.Boolean. Any text but `true` (in any letter case) is false. Source: Apex Reference, Boolean Class. */
export const booleanType = definePlatformType('System.Boolean', {
    static: {
        valueOf: (value: unknown) => {
            if (typeof value === 'boolean') return value;
            if (typeof argument(value) === 'string') return (value as string).toLowerCase() === 'true';
            // Source: Apex Reference, Boolean.valueOf ("If the specified argument isn't a Boolean or String, an exception"); text assumed.
            const type = displayTypeName(runtimeTypeName(value));
            return throwApex('System.TypeException', `Invalid conversion from runtime type ${type} to Boolean`);
        }
    }
});
