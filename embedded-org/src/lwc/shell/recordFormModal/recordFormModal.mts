import { api } from 'lwc';
import LightningModal from 'lightning/modal';
import { createRecord, updateRecord } from 'lightning/uiRecordApi';
import { call } from 'org/http';
import { messageOf, type FieldSection, type ShownField } from 'org/shellData';

const INPUT_TYPES: Readonly<Record<string, string>> = {
    BOOLEAN: 'checkbox',
    DATE: 'date',
    DATETIME: 'datetime',
    EMAIL: 'email',
    PHONE: 'tel',
    URL: 'url',
    TIME: 'time',
    INTEGER: 'number',
    LONG: 'number',
    DOUBLE: 'number',
    CURRENCY: 'number',
    PERCENT: 'number'
};
const NOT_EDITED = ['ADDRESS', 'LOCATION', 'BASE64', 'MULTIPICKLIST'];

/** Form of a new record, or of the one with `recordId`. Closes with the record's Id after saving. */
export default class RecordFormModal extends LightningModal {
    @api objectApiName = '';
    @api recordId: string | undefined;
    sections: readonly FieldSection[] = [];
    busy = true;
    error = '';
    readonly #changes: Record<string, unknown> = {};

    async connectedCallback(): Promise<void> {
        try {
            const path =
                this.recordId === undefined
                    ? `/shell/objects/${encodeURIComponent(this.objectApiName)}/new`
                    : `/shell/records/${encodeURIComponent(this.recordId)}`;
            this.sections = (await call<{ sections: readonly FieldSection[] }>('GET', path)).sections;
        } catch (error) {
            this.error = messageOf(error);
        }
        this.busy = false;
    }

    get form(): object[] {
        return this.sections
            .map((section) => ({
                label: section.label,
                fields: section.columns
                    .flat()
                    .filter((field) => field.editable && !NOT_EDITED.includes(field.type))
                    .map(control)
            }))
            .filter((section) => section.fields.length > 0);
    }

    handleChange(event: CustomEvent<{ value?: unknown; checked?: boolean }>): void {
        const { name, type } = event.target as HTMLInputElement;
        const value = type === 'checkbox' ? event.detail.checked : event.detail.value;
        this.#changes[name] = value === '' ? null : type === 'number' ? Number(value) : value;
    }

    handlePick(event: CustomEvent<{ recordId: string | null }>): void {
        const name = (event.target as HTMLElement).dataset.name;
        if (name !== undefined) this.#changes[name] = event.detail.recordId;
    }

    handleCancel(): void {
        this.close();
    }

    async handleSave(): Promise<void> {
        const inputs = [
            ...(this.template?.querySelectorAll<HTMLInputElement>(
                'lightning-input, lightning-combobox, lightning-textarea, lightning-record-picker'
            ) ?? [])
        ];
        if (inputs.filter((input) => !input.reportValidity()).length > 0) return;
        this.busy = true;
        try {
            const fields = { ...this.#changes };
            const saved =
                this.recordId === undefined
                    ? await createRecord({ apiName: this.objectApiName, fields })
                    : await updateRecord({ fields: { ...fields, Id: this.recordId } });
            this.close(saved.id);
        } catch (error) {
            this.error = messageOf(error);
            this.busy = false;
        }
    }
}

function control(field: ShownField): object {
    const isPicklist = field.options.length > 0;
    return {
        ...field,
        isPicklist,
        choices: field.required ? field.options : [{ label: '--None--', value: '' }, ...field.options],
        isLong: field.type === 'TEXTAREA',
        referenceTo: field.type === 'REFERENCE' ? field.referenceTo : null,
        inputType: INPUT_TYPES[field.type] ?? 'text',
        step: field.scale > 0 ? 10 ** -field.scale : 1,
        checked: field.type === 'BOOLEAN' && field.value === true,
        maxLength: field.length > 0 ? field.length : undefined,
        required: field.required && field.type !== 'BOOLEAN'
    };
}
