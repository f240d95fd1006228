import { LightningElement, api } from 'lwc';
import carryOut from '@salesforce/apex/AccessReviewController.carryOut';
import getSummary from '@salesforce/apex/AccessReviewController.getSummary';
import { reduceErrors } from 'c/consoleErrors';
import { NO_PAGES, PageReader } from 'c/pageReader';
import { askDecision } from 'c/reviewDialog';
import { readReview } from 'c/reviewDownload';
import { act, actionsOf } from './actions';
import { decideAll } from './decisions';
import { labels } from './labels';
import { rowsOf } from './rows';
import type { ReviewQuery } from 'apex/ReviewQuery';
import type { ReviewRowView } from 'apex/ReviewRowView';
import type { Count, ReviewSummary } from 'apex/ReviewSummary';
import type { RunView } from 'apex/RunView';
import type { Action } from 'c/actionBar';
import type { PagesView } from 'c/pageReader';
import type { VerdictRequest } from 'c/reviewVerdicts';
import type { ReviewPages } from './rows';

/**
 * A review that was started (features F97, W19): who has what, what was found, decisions about one or many, and the runs that carry them
 * out. Emits `command` with SignOff, Stop or Resume, and `open` with the id of another run.
 */
export default class AccessReview extends LightningElement {
    @api isBusy = false;

    readonly labels = labels;
    summary: ReviewSummary = {};
    pages: PagesView<ReviewRowView> = NO_PAGES;
    query: ReviewQuery = {};
    chosenIds: readonly string[] = [];
    isWorking = false;
    errors: readonly string[] = [];
    note = '';
    private shown: RunView | null = null;
    private reader: ReviewPages = new PageReader((view) => {
        this.pages = view;
    });

    @api
    get run(): RunView | null {
        return this.shown;
    }
    set run(run: RunView | null) {
        const isOther = run?.id !== this.shown?.id || run?.progress?.state !== this.shown?.progress?.state;
        this.shown = run;
        if (isOther && run?.id) void this.reload();
    }

    disconnectedCallback(): void {
        this.reader.cancel();
    }

    get isWaiting(): boolean {
        return this.isBusy || this.isWorking;
    }

    get isEmpty(): boolean {
        return this.pages.rows.length === 0 && !this.pages.isLoading && this.pages.errors.length === 0;
    }

    /** None before the summary is there. */
    get decisions(): readonly Count[] {
        return this.summary.decisions ?? [];
    }

    get finding(): string {
        return this.query.reasonCode ?? '';
    }

    get canCarryOut(): boolean {
        return (this.run?.allowedCommands ?? []).length > 0;
    }

    get actions(): Action[] {
        return actionsOf(this.run, this.summary);
    }

    handleFinding(event: CustomEvent<string>): Promise<void> {
        return this.narrow({ reasonCode: event.detail || null });
    }

    handleFilter(event: CustomEvent<Partial<ReviewQuery>>): Promise<void> {
        return this.narrow(event.detail);
    }

    handleChoose(event: CustomEvent<readonly string[]>): void {
        this.chosenIds = event.detail;
        this.note = '';
    }

    handleLoadMore(): void {
        void this.reader.more();
    }

    handleNextBlock(): void {
        this.chosenIds = [];
        void this.reader.nextBlock();
    }

    /** Reads numbers and rows again; whoever was ticked may not be among them. */
    async reload(): Promise<void> {
        const runId = this.run?.id;
        this.chosenIds = [];
        this.note = '';
        const rows = this.reader.first(rowsOf({ ...this.query, runId }));
        try {
            this.summary = await getSummary({ runId });
        } catch (error: unknown) {
            this.errors = reduceErrors(error);
        }
        await rows;
    }

    /** Asks what is decided about whoever is ticked or fits the filters, and stores it. */
    handleVerdict(event: CustomEvent<VerdictRequest>): Promise<void> {
        const { verdict, isForAll } = event.detail;
        return this.work(async () => {
            const rows = isForAll ? await readReview({ ...this.query, runId: this.run?.id }) : this.chosen;
            const decision = rows.length > 0 ? await askDecision(verdict, rows) : null;
            if (!decision) return;
            const sentence = await decideAll(this.run?.id ?? '', rows, decision, (progress) => {
                this.note = progress;
            });
            await this.reload();
            this.note = sentence;
        });
    }

    handleCarryOut(event: CustomEvent<string>): Promise<void> {
        return this.work(async () => {
            const child = await carryOut({ runId: this.run?.id, decision: event.detail });
            this.announce('open', child.id);
        });
    }

    handleOpen(event: CustomEvent<string>): void {
        this.announce('open', event.detail);
    }

    handleAction(event: CustomEvent<string>): Promise<void> {
        return this.work(async () => {
            if (event.detail === 'download') this.note = labels.downloading;
            const { command, note } = await act(event.detail, this.run, this.summary);
            this.note = note;
            if (command) this.announce('command', command);
        });
    }

    private get chosen(): ReviewRowView[] {
        const chosen = new Set(this.chosenIds);
        return this.pages.rows.filter((row) => chosen.has(row.id ?? ''));
    }

    private narrow(changes: Partial<ReviewQuery>): Promise<void> {
        this.query = { ...this.query, ...changes };
        return this.reload();
    }

    private announce(type: string, detail: unknown): void {
        this.dispatchEvent(new CustomEvent(type, { detail }));
    }

    /** Something that takes a moment and may fail. */
    private async work(call: () => Promise<void>): Promise<void> {
        this.isWorking = true;
        this.errors = [];
        try {
            await call();
        } catch (error: unknown) {
            this.errors = reduceErrors(error);
            this.note = '';
        }
        this.isWorking = false;
    }
}
