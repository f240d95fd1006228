import { LightningElement, api } from 'lwc';
import { labels } from './labels';
import type { RunOptions } from 'apex/RunOptions';
import type { ChangeEvent } from 'c/consoleTypes';

/** Options of taking a snapshot: why it is taken, in the person's own words. Emits `optionschange` with the RunOptions. */
export default class SnapshotOptions extends LightningElement {
    @api options: RunOptions = {};

    readonly labels = labels;

    get title(): string {
        return this.options.snapshot?.title ?? '';
    }

    handleTitle(event: ChangeEvent): void {
        const detail: RunOptions = { ...this.options, snapshot: { title: event.detail.value.trim() || null } };
        this.dispatchEvent(new CustomEvent('optionschange', { detail }));
    }
}
