import { throwApex } from '../../exceptions/platform.ts';
import { ApexBlob } from '../../values/blob.ts';
import { ApexDate } from '../../values/date.ts';
import { ApexDatetime } from '../../values/datetime.ts';
import { ApexDecimal } from '../../values/decimal.ts';
import { ApexDouble } from '../../values/double.ts';
import { toId } from '../../values/id.ts';
import { ApexTime } from '../../values/time.ts';
import type { ApexType } from '../../values/type.ts';
import type { JsonLexer } from './lexer.ts';
import type { JsonNode } from './tree.ts';

const PRIMITIVES = new Set([
    'String',
    'Id',
    'Boolean',
    'Integer',
    'Long',
    'Double',
    'Decimal',
    'Date',
    'Datetime',
    'Time',
    'Blob'
]);

export function isPrimitive(type: ApexType): boolean {
    return PRIMITIVES.has(type.base);
}

/**
 * A JSON scalar as a value of a primitive type. Numbers in quotes are numbers, numbers may fill a String.
 * @throws System.JSONException 'Illegal value for primitive ...'; the wording around the first three words is assumed.
 */
export function readPrimitive(node: JsonNode, type: ApexType, lexer: JsonLexer): unknown {
    const illegal = (): never =>
        throwApex('System.JSONException', `Illegal value for primitive ${type.name} at ${lexer.place(node.at)}`);
    if (node.kind === 'object' || node.kind === 'array') return illegal();
    const { text } = node;
    switch (type.base) {
        case 'String':
            return text;
        case 'Id':
            return toId(text);
        case 'Boolean':
            return /^(?:true|false)$/i.test(text) ? text.toLowerCase() === 'true' : illegal();
        case 'Integer':
            return wholeNumber(text, 32, illegal, Number);
        case 'Long':
            return wholeNumber(text, 64, illegal, (value) => value);
        case 'Double':
            return isNumber(text) ? new ApexDouble(Number(text)) : illegal();
        case 'Decimal':
            return isNumber(text) ? ApexDecimal.parse(text) : illegal();
        case 'Date':
            return ApexDate.parseIso(text) ?? illegal();
        case 'Datetime':
            return ApexDatetime.parseIso(text) ?? midnight(text) ?? illegal();
        case 'Time':
            return ApexTime.parseIso(text) ?? illegal();
        default:
            return new ApexBlob(Buffer.from(text, 'base64'));
    }
}

const isNumber = (text: string): boolean => /^-?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(text);

function wholeNumber<T>(text: string, bits: number, illegal: () => never, make: (value: bigint) => T): T {
    if (!/^-?\d+$/.test(text)) return illegal();
    const value = BigInt(text);
    return BigInt.asIntN(bits, value) === value ? make(value) : illegal();
}

/** A date where a datetime is wanted. */
function midnight(text: string): ApexDatetime | null {
    const date = ApexDate.parseIso(text);
    return date === null ? null : new ApexDatetime(date.days * 86_400_000);
}
