import { evaluateFormula } from '../../../formula/evaluate-formula.ts';
import { formulaContext, type RelatedRecords } from '../formula-context.ts';
import type { DmlRow } from '../save-row.ts';
import type { Statement } from '../statement-context.ts';

/**
 * Custom validation rules of the object: a condition that is true makes an error at its field, or at the record.
 * Source: Apex Developer Guide, Triggers and Order of Execution, step 5; code: SOAP API, FIELD_CUSTOM_VALIDATION_EXCEPTION.
 */
export function checkValidationRules(statement: Statement, rows: readonly DmlRow[]): void {
    const rules = statement.object.validationRules.filter((rule) => rule.active);
    if (rules.length === 0) return;
    const related: RelatedRecords = new Map();
    for (const row of rows) {
        const context = formulaContext(statement.transaction, row.before, statement.operation === 'insert', related);
        for (const rule of rules) {
            if (evaluateFormula(rule.formula, row.record, context) !== true) continue;
            row.addError(
                'FIELD_CUSTOM_VALIDATION_EXCEPTION',
                rule.message,
                rule.errorField === null ? [] : [rule.errorField]
            );
        }
    }
}
