import { LightningElement, api } from 'lwc';
import { labels } from './labels';
import type { ChangeEvent, Choice } from 'c/consoleTypes';

/** Indexes of the columns; -1 where no column is chosen. */
export interface PasswordColumnChoice {
    /** The column with the source key or a username. */
    readonly key: number;
    readonly password: number;
}

/** Which columns of a file hold the key and the password. Emits `columns` with both. */
export default class PasswordColumns extends LightningElement {
    @api header: readonly string[] = [];
    @api columns: PasswordColumnChoice = { key: -1, password: -1 };
    @api disabled = false;

    readonly labels = labels;

    get options(): Choice[] {
        return this.header.map((label, index) => ({ label, value: String(index) }));
    }

    get keyColumn(): string {
        return String(this.columns.key);
    }

    get passwordColumn(): string {
        return String(this.columns.password);
    }

    handleColumn(event: ChangeEvent & { readonly target: { readonly name: string } }): void {
        const detail = { ...this.columns, [event.target.name]: Number(event.detail.value) };
        this.dispatchEvent(new CustomEvent('columns', { detail }));
    }
}
