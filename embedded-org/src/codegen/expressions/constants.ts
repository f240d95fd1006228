import type { Constant } from '../../semantics/bound/expressions.ts';
import { typeName } from '../../semantics/types/type.ts';
import type { ModuleWriter } from '../module-writer.ts';

/** Literals; Decimals and Doubles are objects, so they are made once per module. */
export function emitConstant(writer: ModuleWriter, constant: Constant): string {
    const { value } = constant;
    if (value === null) return 'null';
    if (typeof value === 'boolean') return String(value);
    switch (typeName(constant.type)) {
        case 'Integer':
            return value.startsWith('-') ? `(${String(Number(value))})` : String(Number(value));
        case 'Long':
            return value.startsWith('-') ? `(${String(BigInt(value))}n)` : `${String(BigInt(value))}n`;
        case 'Decimal':
            return writer.constant('dec', `$rt.decimal(${JSON.stringify(value)})`);
        case 'Double':
            return writer.constant('dbl', `$rt.double(${String(Number(value))})`);
        default:
            return JSON.stringify(value);
    }
}
