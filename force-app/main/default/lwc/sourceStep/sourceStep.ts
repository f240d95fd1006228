import { LightningElement, api } from 'lwc';
import { common } from 'c/commonLabels';
import { fill } from 'c/labelText';
import { labels } from './labels';
import type { RunView } from 'apex/RunView';
import type { ChangeEvent, Choice, RunSource } from 'c/consoleTypes';

/** First step: a file or the contacts of accounts. Emits `next` with the RunSource, `cancel`, or `command` Delete. */
export default class SourceStep extends LightningElement {
    /** A draft whose rows were not all sent; null for a new run. */
    @api run: RunView | null = null;
    /** A source chosen before, when the person comes back. */
    @api chosen: RunSource | null = null;
    @api rowLimit = 0;
    @api isBusy = false;

    readonly labels = labels;
    readonly common = common;
    readonly kinds: readonly Choice[] = [
        { value: 'Csv', label: labels.csv },
        { value: 'Contacts', label: labels.contacts }
    ];
    private chosenKind: string | null = null;
    private source: RunSource | null = null;

    connectedCallback(): void {
        this.source = this.chosen;
        this.chosenKind = this.chosen?.kind ?? null;
    }

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
        const { progress, sourceRows, sourceName } = this.run ?? {};
        const words = this.isCsv ? labels.resume : labels.resumeContacts;
        return fill(words, progress?.total ?? 0, sourceRows ?? 0, sourceName ?? '');
    }

    get keptLine(): string {
        return this.source && this.source === this.chosen ? fill(labels.kept, this.source.name, this.source.count) : '';
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

    /** Commands of the button beside go on as they are. */
    handleCommand(event: CustomEvent<string>): void {
        this.dispatchEvent(new CustomEvent('command', { detail: event.detail }));
    }

    handleCancel(): void {
        this.dispatchEvent(new CustomEvent('cancel'));
    }
}
