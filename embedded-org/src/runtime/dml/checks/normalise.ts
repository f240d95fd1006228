import type { FieldInfo } from '../../../schema/model.ts';
import { ApexDatetime } from '../../values/datetime.ts';
import { isIdForm, toId } from '../../values/id.ts';
import { isNumeric, toDecimal } from '../same-value.ts';
import type { DmlRow } from '../save-row.ts';

/**
 * Field types whose text is stored without leading and trailing blanks, text areas too, but for long ones (assumed). Source: assumed; reported
 * for saves through the API and Apex (https://salesforce.stackexchange.com/questions/55104); public test code shows it for text areas.
 */
const TRIMMED: ReadonlySet<string> = new Set(['STRING', 'EMAIL', 'PHONE', 'URL', 'PICKLIST', 'COMBOBOX']);
/** Longest text area that is not a long one. Source: Object Reference, "Field Types". */
const AREA_LENGTH = 255;
const MILLISECONDS_PER_SECOND = 1000;

/**
 * Brings the values that a row gives into the form in which they are stored: an empty text is null, text is trimmed, Ids have 18
 * characters, numbers have the field's type, date-times have no milliseconds.
 */
export function normalise(row: DmlRow): void {
    const { record } = row;
    for (const name of Object.keys(record.$values)) {
        const value = record.$values[name];
        if (value === null || typeof value === 'boolean') continue;
        const field = record.$object.field(name);
        if (field !== undefined) record.$values[name] = stored(field, value);
    }
}

function stored(field: FieldInfo, value: unknown): unknown {
    if (typeof value === 'string') return storedText(field, value);
    if (isNumeric(value)) return storedNumber(field, value);
    if (value instanceof ApexDatetime && value.ms % MILLISECONDS_PER_SECOND !== 0) {
        return new ApexDatetime(Math.floor(value.ms / MILLISECONDS_PER_SECOND) * MILLISECONDS_PER_SECOND);
    }
    return value;
}

function storedText(field: FieldInfo, value: string): string | null {
    const isArea = field.type === 'TEXTAREA' && field.length <= AREA_LENGTH;
    const text = isArea || TRIMMED.has(field.type) ? value.trim() : value;
    if (text === '') return null;
    if ((field.type === 'REFERENCE' || field.type === 'ID') && text.length === 15 && isIdForm(text)) return toId(text);
    return text;
}

/** Decimals beyond the field's scale stay. Source: https://help.salesforce.com/s/articleView?id=000387302 ("stored in the database as inserted"). */
function storedNumber(field: FieldInfo, value: Parameters<typeof toDecimal>[0]): unknown {
    if (field.apexType === 'Integer') return typeof value === 'number' ? value : toDecimal(value).toInteger();
    if (field.apexType === 'Long') return typeof value === 'bigint' ? value : toDecimal(value).toLong();
    if (field.apexType !== 'Decimal') return value;
    return toDecimal(value);
}
