import { api } from 'lwc';
import LightningModal from 'lightning/modal';
import { common } from 'c/commonLabels';
import { FIELDS } from 'c/columnGuess';
import { fill } from 'c/labelText';
import { labels } from './labels';
import type { RowFinding } from 'apex/RowFinding';
import type { RowInput } from 'apex/RowInput';
import type { RowView } from 'apex/RowView';
import type { SourceFieldName } from 'c/columnGuess';
import type { ChangeEvent } from 'c/consoleTypes';

interface ShownField {
    readonly name: SourceFieldName;
    readonly label: string;
    readonly value: string;
}

/**
 * Everything known about one row: reason and cure as pairs (features U10), other findings, input as given. Closes with the
 * corrected RowInput, or with undefined.
 */
export default class RowDialog extends LightningModal {
    @api row: RowView = {};
    @api isEditable = false;

    readonly labels = labels;
    readonly common = common;
    private changes: Partial<Record<SourceFieldName, string>> = {};

    get fields(): ShownField[] {
        const input = this.row.input ?? {};
        return FIELDS.map(({ name, label }) => ({ name, label, value: this.changes[name] ?? input[name] ?? '' }));
    }

    get hasReason(): boolean {
        return Boolean(this.row.reasonCode);
    }

    get reason(): string {
        return this.row.reasonLabel ?? this.row.reasonCode ?? '';
    }

    get explanation(): string {
        return this.row.cause ?? this.row.message ?? '';
    }

    /** The platform's own words, where they add to ours. */
    get platformMessage(): string {
        return this.row.message && this.row.message !== this.row.cause ? this.row.message : '';
    }

    /** Findings behind the deciding one. */
    get otherFindings(): (RowFinding & { key: string })[] {
        return (this.row.findings ?? []).slice(1).map((finding, index) => ({ ...finding, key: String(index) }));
    }

    get hasOthers(): boolean {
        return this.otherFindings.length > 0;
    }

    get attemptsLine(): string {
        return this.row.attempts ? fill(labels.attempts, this.row.attempts) : '';
    }

    get isReadOnly(): boolean {
        return !this.isEditable;
    }

    handleChange(event: ChangeEvent): void {
        const name = (event.target as HTMLElement & { name: SourceFieldName }).name;
        this.changes = { ...this.changes, [name]: event.detail.value };
    }

    handleClose(): void {
        this.close();
    }

    handleSave(): void {
        const input: RowInput = { ...this.row.input, ...this.changes };
        this.close(input);
    }
}

/** Shows a row; gives the corrected input when the person saved one. */
export function showRow(row: RowView, isEditable: boolean): Promise<RowInput | undefined> {
    return RowDialog.open<RowInput>({ size: 'medium', label: fill(labels.title, row.rowNumber ?? 0), row, isEditable });
}
