import { throwApex } from '../exceptions/platform.ts';
import { DIVIDE_BY_ZERO, invalidDouble } from '../exceptions/messages.ts';

/** A 64-bit floating-point number, boxed so that an Object keeps its type. */
export class ApexDouble {
    readonly value: number;

    constructor(value: number) {
        this.value = value;
    }

    add(other: ApexDouble): ApexDouble {
        return new ApexDouble(this.value + other.value);
    }

    subtract(other: ApexDouble): ApexDouble {
        return new ApexDouble(this.value - other.value);
    }

    multiply(other: ApexDouble): ApexDouble {
        return new ApexDouble(this.value * other.value);
    }

    /** @throws System.MathException 'Divide by 0' (Apex raises it for doubles, too; assumed from Developer Guide's exception list). */
    divide(other: ApexDouble): ApexDouble {
        if (other.value === 0) throwApex('System.MathException', DIVIDE_BY_ZERO);
        return new ApexDouble(this.value / other.value);
    }

    negate(): ApexDouble {
        return new ApexDouble(-this.value);
    }

    toString(): string {
        return formatDouble(this.value);
    }
}

/**
 * Text of a double as Java's Double.toString: plain between 1E-3 and 1E7, otherwise computerised scientific notation.
 * Source: https://docs.oracle.com/en/java/javase/19/docs/api/java.base/java/lang/Double.html#toString(double)
 */
export function formatDouble(value: number): string {
    if (Number.isNaN(value)) return 'NaN';
    if (!Number.isFinite(value)) return value > 0 ? 'Infinity' : '-Infinity';
    if (value === 0) return Object.is(value, -0) ? '-0.0' : '0.0';
    const size = Math.abs(value);
    if (size >= 1e-3 && size < 1e7) {
        const text = String(value);
        return text.includes('.') ? text : `${text}.0`;
    }
    const [mantissa, exponent] = value.toExponential().split('e');
    return `${mantissa.includes('.') ? mantissa : `${mantissa}.0`}E${String(Number(exponent))}`;
}

/** Double.valueOf(String). @throws System.TypeException 'Invalid double: x'. */
export function parseDouble(text: string): ApexDouble {
    const trimmed = text.trim();
    if (!/^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?[dDfF]?$/.test(trimmed))
        throwApex('System.TypeException', invalidDouble(text));
    return new ApexDouble(Number.parseFloat(trimmed));
}
