import type { FieldInfo } from '../../../schema/model.ts';
import { badEmail, badPicklist, outOfRange, requiredMissing, tooLong } from '../messages.ts';
import { isNumeric, toDecimal } from '../same-value.ts';
import type { DmlRow } from '../save-row.ts';

/** Fields that the platform fills or that only look required in describe. OwnerId is defaulted; Booleans are never null in the database. */
const isDemanded = (field: FieldInfo): boolean =>
    !field.nillable &&
    field.createable &&
    field.defaultedOnCreate !== true &&
    field.type !== 'BOOLEAN' &&
    field.type !== 'ID' &&
    !field.autoNumber &&
    field.formula === null;

/**
 * Required fields: all of them on insert; on update custom ones of the stored record too, as the whole record is checked again (an
 * older record may lack a field that became required later), and standard ones that the row empties.
 * Source: Apex Developer Guide, Triggers and Order of Execution, step 5.
 */
export function checkRequired(row: DmlRow): void {
    const counts = (field: FieldInfo): boolean =>
        row.before === null || field.name.endsWith('__c') || row.changes(field.name);
    const missing = row.record.$object.fields.filter(
        (field) => isDemanded(field) && row.value(field.name) === null && counts(field)
    );
    if (missing.length > 0) row.fail(requiredMissing(missing.map((field) => field.name)));
}

/** Length, number range and e-mail form of the values that the row changes. `truncate` is DMLOptions.AllowFieldTruncation. */
export function checkValues(row: DmlRow, truncate: boolean): void {
    for (const name of row.changedFields()) {
        const field = row.record.$object.field(name);
        const value = row.record.$values[name];
        if (field === undefined || value === null) continue;
        if (typeof value === 'string') checkText(row, field, value, truncate);
        else if (isNumeric(value)) checkRange(row, field, value);
    }
}

/** E-mail addresses: one @ between a local part and a domain with a dot. Source: https://help.salesforce.com/s/articleView?id=000383542 (form of an e-mail field). */
const EMAIL =
    /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)+$/;

function checkText(row: DmlRow, field: FieldInfo, value: string, truncate: boolean): void {
    if (
        field.length > 0 &&
        value.length > field.length &&
        field.type !== 'REFERENCE' &&
        field.type !== 'MULTIPICKLIST'
    ) {
        if (truncate) row.record.$values[field.name] = value.slice(0, field.length);
        else row.fail(tooLong(field.label, field.name, value, field.length));
        return;
    }
    if (field.type === 'EMAIL' && !isEmail(value)) row.fail(badEmail(field.label, field.name, value));
}

/** Whether the text has the form of an e-mail address that a field of that type takes. */
export function isEmail(text: string): boolean {
    return EMAIL.test(text) && !text.includes('..') && !text.startsWith('.') && !text.includes('.@');
}

function checkRange(row: DmlRow, field: FieldInfo, value: Parameters<typeof toDecimal>[0]): void {
    if (field.apexType !== 'Decimal' || field.precision === 0) return;
    const decimal = toDecimal(value);
    const integerDigits = decimal.signum === 0 ? 0 : decimal.precision - decimal.scale;
    if (integerDigits > field.precision - field.scale)
        row.fail(outOfRange(field.label, field.name, decimal.toPlainString()));
}

/**
 * Restricted picklists; run before and after the before triggers.
 * Source: Apex Developer Guide, Triggers and Order of Execution, step 2 ("validates only the foreign keys and restricted picklists").
 */
export function checkPicklists(row: DmlRow): void {
    for (const name of row.changedFields()) {
        const field = row.record.$object.field(name);
        const value = row.record.$values[name];
        if (field === undefined || !field.restrictedPicklist || typeof value !== 'string') continue;
        const given = field.type === 'MULTIPICKLIST' ? value.split(';').map((part) => part.trim()) : [value];
        const bad = given.find((each) => !isActiveValue(field, each));
        if (bad !== undefined) row.fail(badPicklist(field.label, field.name, bad));
        else if (field.type === 'PICKLIST') row.record.$values[name] = spelled(field, value);
    }
}

const isActiveValue = (field: FieldInfo, value: string): boolean =>
    field.picklist.length === 0 ||
    field.picklist.some((entry) => entry.active && entry.value.toLowerCase() === value.toLowerCase());

/** Picklist values match in any letter case and are stored as defined. Source: assumed (https://salesforce.stackexchange.com/questions/148461). */
const spelled = (field: FieldInfo, value: string): string =>
    field.picklist.find((entry) => entry.value.toLowerCase() === value.toLowerCase())?.value ?? value;
