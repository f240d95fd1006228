import { api } from 'lwc';
import LightningModal from 'lightning/modal';
import correctRow from '@salesforce/apex/RunRowsController.correctRow';
import { common } from 'c/commonLabels';
import { FIELDS } from 'c/columnGuess';
import { reduceErrors } from 'c/consoleErrors';
import { fill } from 'c/labelText';
import { labels } from './labels';
import type { RowFinding } from 'apex/RowFinding';
import type { RowView } from 'apex/RowView';
import type { SourceFieldName } from 'c/columnGuess';
import type { ChangeEvent } from 'c/consoleTypes';

interface ShownField {
    readonly name: SourceFieldName;
    readonly label: string;
    readonly value: string;
}

/** What a person may change of a row. */
export interface RowRights {
    readonly isEditable: boolean;
    /** The final username may be chosen. */
    readonly canRename: boolean;
}

/**
 * Everything known about one row: reason and cure as pairs (features U10), other findings, input as given. Saves corrections
 * itself, so that what was typed is still there when the server refuses it. Closes with the corrected RowView, or with undefined.
 */
export default class RowDialog extends LightningModal {
    @api row: RowView = {};
    @api isEditable = false;
    @api canRename = false;

    readonly labels = labels;
    readonly common = common;
    errors: readonly string[] = [];
    isSaving = false;
    private changes: Partial<Record<SourceFieldName, string>> = {};
    private typedUsername: string | null = null;

    get username(): string {
        return this.typedUsername ?? this.row.username ?? '';
    }

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

    handleUsername(event: ChangeEvent): void {
        this.typedUsername = event.detail.value;
    }

    async handleSave(): Promise<void> {
        const hasOtherInput = Object.keys(this.changes).length > 0;
        const input = hasOtherInput ? { ...this.row.input, ...this.changes } : null;
        const username = this.typedUsername === this.row.username ? null : this.typedUsername;
        if (!input && username === null) {
            this.close();
            return;
        }
        this.isSaving = true;
        try {
            this.close(await correctRow({ rowId: this.row.id, input, username }));
        } catch (error: unknown) {
            this.errors = reduceErrors(error);
            this.isSaving = false;
        }
    }
}

/** Shows a row; gives the row as it is then when the person corrected it. */
export function showRow(row: RowView, rights: RowRights): Promise<RowView | undefined> {
    return RowDialog.open<RowView>({ size: 'medium', label: fill(labels.title, row.rowNumber ?? 0), row, ...rights });
}
