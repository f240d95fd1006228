import { LightningElement, api } from 'lwc';
import type { FieldSection } from 'org/shellData';

/** The fields of a record, section by section, to read. */
export default class RecordFields extends LightningElement {
    @api sections: readonly FieldSection[] = [];

    get shown(): object[] {
        return this.sections.map((section) => ({
            label: section.label,
            columns: section.columns.map((fields, index) => ({
                key: index,
                fields: fields.map((field) => ({
                    ...field,
                    isBoolean: field.type === 'BOOLEAN',
                    isDateTime: field.type === 'DATETIME' && field.value !== null,
                    isEmail: field.type === 'EMAIL' && field.text !== '',
                    isUrl: field.type === 'URL'
                }))
            }))
        }));
    }
}
