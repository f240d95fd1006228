export { ApexBlob } from './blob.ts';
export {
    compareForSort,
    compareText,
    compareValues,
    greaterOrEqual,
    greaterThan,
    lessOrEqual,
    lessThan
} from './compare.ts';
export { castTo, convertNumber, dateToDatetime } from './conversions.ts';
export { now, setClock } from './clock.ts';
export { ApexDate } from './date.ts';
export { ApexDatetime } from './datetime.ts';
export { ApexDecimal, DECIMAL_ZERO } from './decimal.ts';
export { ApexDouble } from './double.ts';
export { ApexEnum } from './enum.ts';
export { apexEquals, identical, sameText, valuesEqual } from './equality.ts';
export { hashString, hashValue } from './hash.ts';
export { isIdForm, restoreId, toId, toId15, toIdOrNull } from './id.ts';
export { forgetAncestors, isAssignable, isInstance } from './instance-of.ts';
export {
    divideInteger,
    divideLong,
    longToInteger,
    moduloInteger,
    moduloLong,
    multiplyInteger,
    notNull,
    wrapLong
} from './integer.ts';
export { ApexList, type ApexIterator } from './list.ts';
export { ApexMap } from './map.ts';
export { compareNumbers, isNumeric, sameNumber, toDecimal, toDouble, toLong, type Numeric } from './numbers.ts';
export { ApexObject, classInfoOf } from './object.ts';
export { displayTypeName, runtimeTypeName } from './runtime-type.ts';
export { ApexSet } from './set.ts';
export { isSObject } from './sobject-shape.ts';
export { ApexTime } from './time.ts';
export { concatenate, stringOf, stringValueOf } from './to-string.ts';
export { apexType, ApexType, listTypeOf } from './type.ts';
