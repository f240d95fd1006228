import { LightningElement, api } from 'lwc';
import beginPasswords from '@salesforce/apex/PasswordsController.beginPasswords';
import { ask } from 'c/confirmDialog';
import { reduceErrors } from 'c/consoleErrors';
import { fill } from 'c/labelText';
import { Feed } from './feed';
import { readPasswordFile } from './file';
import { labels } from './labels';
import { preview, REFUSED_COLUMNS } from './preview';
import type { PasswordPreview } from './preview';
import type { RunView } from 'apex/RunView';
import type { PasswordColumnChoice } from 'c/passwordColumns';
import type { PasswordFile } from './file';

/**
 * Initial passwords (feature F19): read from a file, checked, and handed over while this page is open. They are kept in this
 * component only. Emits `changed` when the run is to be read again.
 */
export default class PasswordFeed extends LightningElement {
    /** Most lines of the file. */
    @api rowLimit = 0;

    readonly labels = labels;
    readonly refusedColumns = REFUSED_COLUMNS;
    errors: readonly string[] = [];
    isReading = false;
    isFeeding = false;
    sent = 0;
    shownPreview: PasswordPreview | null = null;
    file: PasswordFile | null = null;
    private feed: Feed | null = null;
    private shownRun: RunView | null = null;
    private warn = (event: BeforeUnloadEvent): void => {
        if (this.isFeeding) event.preventDefault();
    };

    /** A run that sets passwords; one that was stopped elsewhere stops the hand-over too. */
    @api
    get run(): RunView | null {
        return this.shownRun;
    }
    set run(run: RunView | null) {
        this.shownRun = run;
        if (run?.progress?.state === 'Stopped') this.feed?.stop();
    }

    connectedCallback(): void {
        window.addEventListener('beforeunload', this.warn);
    }

    disconnectedCallback(): void {
        window.removeEventListener('beforeunload', this.warn);
        this.feed?.stop();
    }

    get giveLabel(): string {
        return fill(labels.give, this.shownPreview?.toSet ?? 0);
    }

    get cannotGive(): boolean {
        return this.isReading || (this.shownPreview?.toSet ?? 0) === 0;
    }

    get total(): number {
        return this.feed?.total ?? 0;
    }

    get percent(): number {
        return this.total ? Math.floor((100 * this.sent) / this.total) : 0;
    }

    get sentLine(): string {
        return fill(labels.sent, this.sent, this.total);
    }

    handleFile(event: CustomEvent<{ files: FileList | File[] }>): void {
        const [file] = Array.from(event.detail.files);
        if (file instanceof File) void this.attempt(() => this.read(file));
    }

    handleColumns(event: CustomEvent<PasswordColumnChoice>): void {
        if (!this.file) return;
        this.file = { table: this.file.table, columns: event.detail };
        void this.attempt(() => this.prepare());
    }

    async handleGive(): Promise<void> {
        const isWanted = await ask({
            label: fill(labels.askLabel, this.run?.name ?? ''),
            message: fill(labels.askMessage, this.shownPreview?.toSet ?? 0),
            points: [...(this.shownPreview?.lines ?? []), labels.keepOpen],
            confirmLabel: labels.askConfirm
        });
        if (isWanted) await this.give();
    }

    private async read(file: File): Promise<void> {
        this.file = null;
        this.shownPreview = null;
        this.file = await readPasswordFile(this, file, this.rowLimit);
        await this.prepare();
    }

    private async prepare(): Promise<void> {
        this.shownPreview = null;
        this.feed = null;
        if (!this.file || this.file.columns.key < 0 || this.file.columns.password < 0) return;
        const runId = this.run?.id ?? '';
        const found = await preview(runId, this.file.table.rows, this.file.columns);
        this.feed = new Feed(runId, found.entries);
        this.sent = 0;
        this.shownPreview = found;
    }

    /** Nothing can be chosen or given meanwhile. */
    private async attempt(work: () => Promise<void>): Promise<void> {
        this.isReading = true;
        this.errors = [];
        try {
            await work();
        } catch (error: unknown) {
            this.errors = reduceErrors(error);
        }
        this.isReading = false;
    }

    private async give(): Promise<void> {
        const { feed } = this;
        if (!feed) return;
        this.errors = [];
        this.isFeeding = true;
        try {
            this.shownRun = await beginPasswords({ runId: this.run?.id });
            this.dispatchEvent(new CustomEvent('changed'));
            await feed.run(() => {
                this.sent = feed.sent;
            });
        } catch (error: unknown) {
            this.errors = reduceErrors(error);
        }
        this.isFeeding = false;
        if (feed.sent === feed.total) {
            this.file = null;
            this.shownPreview = null;
        }
        this.dispatchEvent(new CustomEvent('changed'));
    }
}
