import { LightningElement, api } from 'lwc';
import { FIELDS } from 'c/columnGuess';
import { labels } from './labels';
import type { ColumnMapping as Mapping, SourceFieldName } from 'c/columnGuess';
import type { ChangeEvent, Choice } from 'c/consoleTypes';

interface ShownField {
    readonly name: SourceFieldName;
    readonly label: string;
    readonly isRequired: boolean;
    /** Index of the column as text; empty where the file has none. */
    readonly value: string;
    readonly example: string;
}

/** One line per field with the column that holds it. Emits `mappingchange` with the whole mapping. */
export default class ColumnMapping extends LightningElement {
    @api header: readonly string[] = [];
    @api firstRow: readonly string[] = [];
    @api mapping: Mapping = {};

    readonly labels = labels;

    get fields(): ShownField[] {
        return FIELDS.map(({ name, label, isRequired }) => {
            const column = this.mapping[name];
            const isMapped = column !== undefined;
            return {
                name,
                label,
                isRequired,
                value: isMapped ? String(column) : '',
                example: isMapped ? (this.firstRow[column] ?? '') : ''
            };
        });
    }

    get columnOptions(): Choice[] {
        return [
            { value: '', label: labels.notUsed },
            ...this.header.map((label, index) => ({ value: String(index), label }))
        ];
    }

    handleChange(event: ChangeEvent): void {
        const name = (event.target as HTMLElement & { name: SourceFieldName }).name;
        const { [name]: previous, ...others } = this.mapping;
        const { value } = event.detail;
        const isSame = value === String(previous ?? '');
        const mapping: Mapping = value === '' ? others : { ...others, [name]: Number(value) };
        if (!isSame) this.dispatchEvent(new CustomEvent('mappingchange', { detail: mapping }));
    }
}
