import { evaluateFormula } from '../../formula/evaluate-formula.ts';
import type { FieldInfo } from '../../schema/model.ts';
import { ApexSObject } from '../values/sobject.ts';
import { formulaContext } from './formula-context.ts';
import type { DmlRow } from './save-row.ts';
import type { Statement } from './statement-context.ts';

/**
 * Values that an insert leaves out: metadata defaults, the default picklist entry, false for checkboxes, the running user as owner, the
 * organisation as owner of a hierarchy setting (public test code inserts such rows and reads them by getInstance()).
 * A field that the caller sets to null keeps null. Source: https://help.salesforce.com/s/articleView?id=sf.fields_defining_field_dependencies.htm
 * and Apex Developer Guide, sObject Types (defaults come when the record is inserted).
 */
export function applyDefaults(statement: Statement, rows: readonly DmlRow[]): void {
    const fields = statement.object.fields.filter((field) => hasDefault(field));
    const blank = new ApexSObject(statement.object, {});
    const context = formulaContext(statement.transaction, null, true);
    const defaults = new Map(
        fields.map((field) => [field.name, defaultOf(field, (text) => evaluateFormula(text, blank, context))])
    );
    const owned = statement.object.field('OwnerId') !== undefined;
    const ofHierarchy = statement.object.customSettingsType === 'Hierarchy';
    const checkboxes = statement.object.fields.filter(({ type, formula }) => type === 'BOOLEAN' && formula === null);
    for (const { record } of rows) {
        for (const [name, value] of defaults)
            if (record.$values[name] === undefined && value !== null) record.$values[name] = value;
        if (ofHierarchy && (record.$values['SetupOwnerId'] ?? null) === null)
            record.$values['SetupOwnerId'] = statement.transaction.org.organization.id;
        if (owned && (record.$values['OwnerId'] ?? null) === null)
            record.$values['OwnerId'] = statement.transaction.user.id;
        for (const { name } of checkboxes) if (record.$values[name] === null) record.$values[name] = false;
    }
}

const hasDefault = (field: FieldInfo): boolean =>
    field.formula === null &&
    (field.defaultValue !== null ||
        field.picklist.some((entry) => entry.isDefault && entry.active) ||
        (field.type === 'BOOLEAN' && field.createable));

function defaultOf(field: FieldInfo, evaluate: (formula: string) => unknown): unknown {
    if (field.defaultValue !== null) return literal(field, field.defaultValue) ?? evaluate(field.defaultValue);
    const entry = field.picklist.find((each) => each.isDefault && each.active);
    return entry?.value ?? (field.type === 'BOOLEAN' ? false : null);
}

/** Picklist defaults of describe data stand without quotes; everything else is a formula. */
function literal(field: FieldInfo, text: string): string | null {
    return field.picklist.some((entry) => entry.value === text) ? text : null;
}
