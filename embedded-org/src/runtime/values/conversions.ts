import { throwApex } from '../exceptions/platform.ts';
import { invalidConversion } from '../exceptions/messages.ts';
import { ApexDate } from './date.ts';
import { ApexDatetime } from './datetime.ts';
import { ApexDecimal } from './decimal.ts';
import { ApexDouble } from './double.ts';
import { isSObject } from './sobject-shape.ts';
import { isInstance } from './instance-of.ts';
import { toId } from './id.ts';
import { ApexList } from './list.ts';
import { ApexMap } from './map.ts';
import { isNumeric, toDecimal, toDouble, toLong } from './numbers.ts';
import { displayTypeName, runtimeTypeName } from './runtime-type.ts';
import { ApexSet } from './set.ts';
import { localToInstant } from './time-zone.ts';
import { apexType, type ApexType } from './type.ts';

/**
 * A checked cast of a value whose static type says less: `(Account) record`, `(List<String>) value`. Null passes. Numbers widen
 * (Integer -> Long -> Double -> Decimal; that a cast from Object widens is assumed), never narrow.
 * @throws System.TypeException 'Invalid conversion from runtime type X to Y'; System.StringException for a string that is no Id.
 */
export function castTo(value: unknown, type: ApexType): unknown {
    if (value === null || value === undefined) return null;
    switch (type.base) {
        case 'Id':
            if (typeof value === 'string') return toId(value);
            break;
        case 'Long':
            if (typeof value === 'bigint' || typeof value === 'number') return toLong(value);
            break;
        case 'Double':
            if (isNumeric(value)) return toDouble(value);
            break;
        case 'Decimal':
            if (isNumeric(value)) return toDecimal(value);
            break;
        case 'Datetime':
            if (value instanceof ApexDatetime) return value;
            if (value instanceof ApexDate) return dateToDatetime(value);
            break;
        default: {
            if (isInstance(value, type) || holdsOnly(value, type)) return value;
            if (value instanceof ApexList && isListOfText(type) && isTextType(value.elementType))
                return listOfText(value, type.args[0]);
            const numbers = withNumbers(value, type);
            if (numbers !== null) return numbers;
        }
    }
    return throwApex(
        'System.TypeException',
        invalidConversion(displayTypeName(runtimeTypeName(value)), displayTypeName(type.name))
    );
}

/** Date -> Datetime, at midnight GMT. Source: Apex Developer Guide, "Rules of Conversion" (Date to Datetime). */
export function dateToDatetime(date: ApexDate | null): ApexDatetime | null {
    return date === null ? null : new ApexDatetime(localToInstant('GMT', date.days * 86_400_000));
}

/** Converts a number that is known to be one to the named number type, widening or (for explicit casts) narrowing as Java does. Null passes. */
export function convertNumber(
    value: unknown,
    to: 'Integer' | 'Long' | 'Double' | 'Decimal'
): number | bigint | ApexDouble | ApexDecimal | null {
    if (value === null) return null;
    if (!isNumeric(value)) return throwApex('System.TypeException', invalidConversion(runtimeTypeName(value), to));
    switch (to) {
        case 'Decimal':
            return toDecimal(value);
        case 'Double':
            return toDouble(value);
        case 'Long':
            return value instanceof ApexDecimal || value instanceof ApexDouble
                ? toDecimal(value).toLong()
                : toLong(value);
        case 'Integer':
            if (typeof value === 'number') return value;
            return typeof value === 'bigint' ? Number(BigInt.asIntN(32, value)) : toDecimal(value).toInteger();
    }
}

/**
 * A list of sObjects may be cast to a list of one object type and back, whatever its declared element type, as long as its elements
 * fit: the platform types such lists by their content. Source: https://beyondthecloud.dev/blog/type-casting-in-apex.
 */
function holdsOnly(value: unknown, type: ApexType): boolean {
    if (value instanceof ApexList && type.base === 'List')
        return ofRecords(value.elementType) && value.items.every((item) => fits(item, type.args[0]));
    if (value instanceof ApexSet && type.base === 'Set')
        return ofRecords(value.elementType) && value.items().every((item) => fits(item, type.args[0]));
    if (value instanceof ApexMap && type.base === 'Map') {
        if (!ofRecords(value.valueType) || (value.keyType !== type.args[0] && !isTextType(value.keyType))) return false;
        return value.values().items.every((item) => fits(item, type.args[1]));
    }
    return false;
}

/** SObject, or a collection of it at any depth. */
const ofRecords = (type: ApexType): boolean => type.base === 'SObject' || type.args.some(ofRecords);

const NUMBERS = ['Integer', 'Long', 'Double', 'Decimal'] as const;
type NumberName = (typeof NUMBERS)[number];
const isNumberName = (name: string): name is NumberName => NUMBERS.some((one) => one === name);

/** Whether casting to it loses something; Decimal and Double count as the same. */
const isNarrower = (to: NumberName, from: NumberName): boolean =>
    Math.min(NUMBERS.indexOf(to), 2) < Math.min(NUMBERS.indexOf(from), 2);

/** A list or set of numbers may be cast to one of wider numbers (public test code that passes in orgs); that the result is a new one is assumed. */
function withNumbers(value: unknown, type: ApexType): ApexList | ApexSet | null {
    const isList = value instanceof ApexList && type.base === 'List';
    const isSet = value instanceof ApexSet && type.base === 'Set';
    if (!isList && !isSet) return null;
    const [to] = type.args;
    const from = value.elementType.base;
    const { base } = to;
    if (!isNumberName(from) || !isNumberName(base) || isNarrower(base, from)) return null;
    return isList
        ? new ApexList(
              to,
              value.items.map((item) => convertNumber(item, base))
          )
        : new ApexSet(
              to,
              (value as ApexSet).items().map((item) => convertNumber(item, base))
          );
}

const isListOfText = (type: ApexType): boolean => type.base === 'List' && isTextType(type.args[0]);

/**
 * Lists of texts and of Ids may be cast into each other, as published packages do with the parts of a text. That the result is a new list,
 * whose Ids are checked at once, is assumed.
 */
const listOfText = (list: ApexList, elementType: ApexType): ApexList =>
    new ApexList(
        elementType,
        elementType.base === 'Id'
            ? list.items.map((item) => (item === null ? null : toId(item as string)))
            : [...list.items]
    );

const isTextType = (type: ApexType): boolean => type === apexType('Id') || type === apexType('String');

function fits(item: unknown, type: ApexType): boolean {
    return (
        item === null || (isSObject(item) ? isInstance(item, type) : isInstance(item, type) || holdsOnly(item, type))
    );
}
