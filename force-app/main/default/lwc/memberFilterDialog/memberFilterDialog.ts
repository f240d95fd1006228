import { api } from 'lwc';
import LightningModal from 'lightning/modal';
import { common } from 'c/commonLabels';
import { labels } from './labels';
import type { ChangeEvent } from 'c/consoleTypes';

/** What a person calls a filter. */
export interface FilterName {
    readonly name: string;
    readonly isDefault: boolean;
}

const LONGEST_NAME = 80;

/** Asks what a filter is called and whether the page opens with it (feature F24); opened with `askFilterName`. */
export default class MemberFilterDialog extends LightningModal {
    @api name = '';
    @api isDefault = false;

    readonly labels = labels;
    readonly common = common;
    readonly longestName = LONGEST_NAME;
    private typed = '';
    private opens = false;

    connectedCallback(): void {
        this.typed = this.name;
        this.opens = this.isDefault;
    }

    get value(): string {
        return this.typed;
    }

    get isChecked(): boolean {
        return this.opens;
    }

    get cannotSave(): boolean {
        return this.typed.trim() === '';
    }

    handleName(event: ChangeEvent): void {
        this.typed = event.detail.value;
    }

    handleDefault(event: ChangeEvent): void {
        this.opens = event.detail.checked === true;
    }

    handleCancel(): void {
        this.close(null);
    }

    handleSave(): void {
        const given: FilterName = { name: this.typed.trim(), isDefault: this.opens };
        this.close(given);
    }
}

/**
 * @param present the name and default of a filter that is there; null for a new one
 * @returns null when nothing is to be saved
 */
export async function askFilterName(present: FilterName | null): Promise<FilterName | null> {
    const given = await MemberFilterDialog.open<FilterName | null>({
        size: 'small',
        label: present ? labels.titleRename : labels.titleNew,
        name: present?.name ?? '',
        isDefault: present?.isDefault ?? false
    });
    return given ?? null;
}
