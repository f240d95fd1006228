import { LightningElement, api } from 'lwc';
import type { ChangeEvent, Choice } from 'c/consoleTypes';

export interface MappingLine {
    readonly id: string;
    readonly text: string;
    /** Label of the field. */
    readonly label: string;
    readonly value: string;
    readonly choices: readonly Choice[];
}

/** What was chosen for one line. */
export interface LineChoice {
    readonly id: string;
    readonly value: string;
}

/** Lines that map an old thing to a new one. Emits `choose` with the LineChoice. */
export default class MappingLines extends LightningElement {
    @api lines: readonly MappingLine[] = [];

    handleChange(event: ChangeEvent): void {
        const id = (event.target as HTMLElement).dataset.id ?? '';
        const detail: LineChoice = { id, value: event.detail.value };
        this.dispatchEvent(new CustomEvent('choose', { detail }));
    }
}
