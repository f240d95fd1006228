import type { Conversion } from '../../semantics/types/conversions.ts';

/** Runtime function of each conversion; all of them give null for null. */
const FUNCTIONS: Readonly<Record<Exclude<Conversion, 'none'>, string>> = {
    'integer-to-long': 'integerToLong',
    'integer-to-double': 'integerToDouble',
    'integer-to-decimal': 'integerToDecimal',
    'long-to-double': 'longToDouble',
    'long-to-decimal': 'longToDecimal',
    'double-to-decimal': 'doubleToDecimal',
    'decimal-to-double': 'decimalToDouble',
    'string-to-id': 'stringToId',
    'date-to-datetime': 'dateToDatetime',
    'query-to-single': 'singleRow',
    'query-to-optional': 'optionalRow',
    'decimal-to-integer': 'decimalToInteger',
    'decimal-to-long': 'decimalToLong',
    'double-to-integer': 'doubleToInteger',
    'double-to-long': 'doubleToLong',
    'long-to-integer': 'longToInteger'
};

export function emitConversion(operand: string, conversion: Conversion): string {
    return conversion === 'none' ? operand : `$rt.${FUNCTIONS[conversion]}(${operand})`;
}
