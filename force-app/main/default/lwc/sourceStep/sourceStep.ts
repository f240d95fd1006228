import { LightningElement, api } from 'lwc';
import { common } from 'c/commonLabels';
import { fill } from 'c/labelText';
import { operationOf } from 'c/runOperations';
import { labels } from './labels';
import type { RunView } from 'apex/RunView';
import type { ChangeEvent, Choice, RunSource, SourceKind } from 'c/consoleTypes';
import type { OperationChoice } from 'c/runOperations';

const KIND_LABELS: Readonly<Record<SourceKind, string>> = {
    Csv: labels.csv,
    Contacts: labels.contacts,
    Users: labels.users
};
const RESUME_LABELS: Readonly<Partial<Record<string, string>>> = {
    Contacts: labels.resumeContacts,
    Users: labels.resumeUsers
};

/** First step: a file, the contacts of accounts, or users of the org. Emits `next` with the RunSource, `cancel`, or `command` Delete. */
export default class SourceStep extends LightningElement {
    /** A draft whose rows were not all sent; null for a new run. */
    @api run: RunView | null = null;
    /** A source chosen before, when the person comes back. */
    @api chosen: RunSource | null = null;
    /** What the run does: it decides which sources there are. */
    @api operation: string | null = null;
    /** Ids of contacts that were ticked in a list view. */
    @api contactIds: readonly string[] = [];
    @api rowLimit = 0;
    @api isBusy = false;

    readonly labels = labels;
    readonly common = common;
    private chosenKind: string | null = null;
    private source: RunSource | null = null;
    /** Contacts of a list view are shown until others are wanted, or a source is chosen: that one says itself what is left of them. */
    private takesListed = false;

    connectedCallback(): void {
        this.source = this.chosen;
        this.takesListed = !this.chosen && this.contactIds.length > 0 && this.does.sources.includes('Contacts');
        this.chosenKind = this.chosen?.kind ?? (this.takesListed ? 'Contacts' : null);
    }

    get kind(): string {
        return this.run?.source ?? this.chosenKind ?? this.does.sources[0];
    }

    get kinds(): Choice[] {
        return this.does.sources.map((value) => ({ value, label: KIND_LABELS[value] }));
    }

    get heading(): string {
        return this.does.isAboutUsers ? labels.userHeading : labels.heading;
    }

    /** The kind of source of a run that exists stays. */
    get isKindFixed(): boolean {
        return this.run !== null;
    }

    get isCsv(): boolean {
        return this.kind === 'Csv' && !this.does.isAboutUsers;
    }

    /** A file whose rows name users. */
    get isUserFile(): boolean {
        return this.kind === 'Csv' && this.does.isAboutUsers;
    }

    get isContacts(): boolean {
        return this.kind === 'Contacts';
    }

    get isListed(): boolean {
        return this.isContacts && this.takesListed;
    }

    get isIncomplete(): boolean {
        return this.source === null;
    }

    get resumeLine(): string {
        const { progress, sourceRows, sourceName } = this.run ?? {};
        const words = RESUME_LABELS[this.kind] ?? labels.resume;
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

    handleByAccount(): void {
        this.takesListed = false;
        this.source = null;
    }

    handleNext(): void {
        this.dispatchEvent(new CustomEvent('next', { detail: this.source }));
    }

    /** Commands of the button beside go on as they are. */
    handleCommand(event: CustomEvent<string>): void {
        this.dispatchEvent(new CustomEvent('command', { detail: event.detail }));
    }

    private get does(): OperationChoice {
        return operationOf(this.operation);
    }

    handleCancel(): void {
        this.dispatchEvent(new CustomEvent('cancel'));
    }
}
