import { LightningElement, api } from 'lwc';
import { common } from 'c/commonLabels';
import { fill } from 'c/labelText';
import { labels } from './labels';
import type { RunView } from 'apex/RunView';
import type { ChangeEvent, Choice, RunSource } from 'c/consoleTypes';

/** First step: a file or the contacts of accounts. Emits `next` with the RunSource, or `cancel`. */
export default class SourceStep extends LightningElement {
    /** A draft whose rows were not all sent; null for a new run. */
    @api run: RunView | null = null;
    @api rowLimit = 0;

    readonly labels = labels;
    readonly common = common;
    readonly kinds: readonly Choice[] = [
        { value: 'Csv', label: labels.csv },
        { value: 'Contacts', label: labels.contacts }
    ];
    private chosenKind: string | null = null;
    private source: RunSource | null = null;

    get kind(): string {
        return this.run?.source ?? this.chosenKind ?? 'Csv';
    }

    /** The kind of source of a run that exists stays. */
    get isKindFixed(): boolean {
        return this.run !== null;
    }

    get isCsv(): boolean {
        return this.kind === 'Csv';
    }

    get isIncomplete(): boolean {
        return this.source === null;
    }

    get resumeLine(): string {
        return this.run ? fill(labels.resume, this.run.progress?.total ?? 0, this.run.sourceName ?? '') : '';
    }

    handleKind(event: ChangeEvent): void {
        this.chosenKind = event.detail.value;
        this.source = null;
    }

    handleSource(event: CustomEvent<RunSource | null>): void {
        this.source = event.detail;
    }

    handleNext(): void {
        this.dispatchEvent(new CustomEvent('next', { detail: this.source }));
    }

    handleCancel(): void {
        this.dispatchEvent(new CustomEvent('cancel'));
    }
}
