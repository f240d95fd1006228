import { LightningElement, api } from 'lwc';
import { common } from 'c/commonLabels';
import { fill } from 'c/labelText';
import { labels } from './labels';
import type { RunView } from 'apex/RunView';
import type { RunSource } from 'c/consoleTypes';

/** The buttons below the options of a run. Emits `check`, `back`, and `command` Delete. */
export default class OptionsFooter extends LightningElement {
    @api run: RunView | null = null;
    @api isBusy = false;
    /** True while the options are not complete. */
    @api isIncomplete = false;
    /** Where the rows come from while they are not stored. */
    @api source: RunSource | null = null;

    readonly common = common;

    /** A run that was never checked has no step behind this one: all its rows are stored. */
    get canGoBack(): boolean {
        return this.source !== null || (this.run?.tiles ?? []).length > 0;
    }

    get checkLabel(): string {
        const count = this.source?.count ?? this.run?.progress?.total;
        return count ? fill(labels.check, count) : labels.checkNothing;
    }

    get cannotCheck(): boolean {
        return this.isBusy || this.isIncomplete;
    }

    handleCheck(): void {
        this.dispatchEvent(new CustomEvent('check'));
    }

    handleBack(): void {
        this.dispatchEvent(new CustomEvent('back'));
    }

    handleCommand(event: CustomEvent<string>): void {
        this.dispatchEvent(new CustomEvent('command', { detail: event.detail }));
    }
}
