import type { FieldInfo } from '../../../schema/model.ts';
import { throwApex } from '../../exceptions/index.ts';
import { ApexBlob } from '../../values/blob.ts';
import { ApexDate } from '../../values/date.ts';
import { ApexDatetime } from '../../values/datetime.ts';
import { ApexDecimal } from '../../values/decimal.ts';
import { ApexDouble } from '../../values/double.ts';
import { toId } from '../../values/id.ts';
import { runtimeTypeName } from '../../values/runtime-type.ts';
import { ApexTime } from '../../values/time.ts';

/**
 * The value as the field's type holds it: what an assignment converts implicitly is converted.
 * @throws System.SObjectException 'Illegal assignment from String to Date'. Text as orgs report it, e.g. https://salesforce.stackexchange.com/q/119394.
 */
export function assignable(field: FieldInfo, value: unknown): unknown {
    if (value === null || value === undefined) return null;
    const converted = convert(field.apexType, value);
    return converted === undefined
        ? throwApex('System.SObjectException', `Illegal assignment from ${runtimeTypeName(value)} to ${field.apexType}`)
        : converted;
}

/** Undefined when there is no implicit conversion. */
function convert(to: string, value: unknown): unknown {
    switch (to) {
        case 'String':
            return typeof value === 'string' ? value : undefined;
        case 'Id':
            return typeof value === 'string' ? (value === '' ? null : toId(value)) : undefined;
        case 'Boolean':
            return typeof value === 'boolean' ? value : undefined;
        case 'Integer':
            return typeof value === 'number' ? value : undefined;
        case 'Long':
            return typeof value === 'bigint' ? value : typeof value === 'number' ? BigInt(value) : undefined;
        case 'Decimal':
        case 'Double':
            return decimalOf(value);
        case 'Date':
            return value instanceof ApexDate ? value : value instanceof ApexDatetime ? value.dateIn('GMT') : undefined;
        case 'Datetime':
            return value instanceof ApexDatetime
                ? value
                : value instanceof ApexDate
                  ? new ApexDatetime(value.days * 86_400_000)
                  : undefined;
        case 'Time':
            return value instanceof ApexTime ? value : undefined;
        case 'Blob':
            return value instanceof ApexBlob ? value : undefined;
        default:
            return value;
    }
}

function decimalOf(value: unknown): ApexDecimal | undefined {
    if (value instanceof ApexDecimal) return value;
    if (value instanceof ApexDouble) return ApexDecimal.fromDouble(value.value);
    if (typeof value === 'number') return ApexDecimal.fromInteger(value);
    return typeof value === 'bigint' ? ApexDecimal.fromLong(value) : undefined;
}
