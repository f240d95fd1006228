import { LightningElement, api } from 'lwc';
import { reduceErrors } from 'c/consoleErrors';
import { NO_PAGES, PageReader } from 'c/pageReader';
import { askDecision } from 'c/reviewDialog';
import { readReview } from 'c/reviewDownload';
import { decideAll } from './decisions';
import { labels } from './labels';
import { rowsOf } from './rows';
import type { ReviewQuery } from 'apex/ReviewQuery';
import type { ReviewRowView } from 'apex/ReviewRowView';
import type { Count, ReviewSummary } from 'apex/ReviewSummary';
import type { PagesView } from 'c/pageReader';
import type { VerdictRequest } from 'c/reviewVerdicts';
import type { ReviewPages } from './rows';

/**
 * The users of a review, narrowed by filters, and decisions about one or many of them (features F97, W19). Emits `decided` when decisions
 * were stored, and `working` with true and false around whatever takes a moment.
 */
export default class ReviewTable extends LightningElement {
    @api summary: ReviewSummary = {};
    @api isBusy = false;

    readonly labels = labels;
    pages: PagesView<ReviewRowView> = NO_PAGES;
    filters: ReviewQuery = {};
    chosenIds: readonly string[] = [];
    errors: readonly string[] = [];
    note = '';
    private shownRun = '';
    private shownFinding = '';
    private reader: ReviewPages = new PageReader((view) => {
        this.pages = view;
    });

    @api
    get runId(): string {
        return this.shownRun;
    }
    set runId(runId: string) {
        this.shownRun = runId;
        if (runId) void this.restart();
    }

    /** The finding whose users are shown; empty for all. */
    @api
    get finding(): string {
        return this.shownFinding;
    }
    set finding(finding: string) {
        if (finding === this.shownFinding) return;
        this.shownFinding = finding;
        if (this.shownRun) void this.restart();
    }

    disconnectedCallback(): void {
        this.reader.cancel();
    }

    /** Shows what others changed: whoever is ticked stays so while he is in the table. */
    @api
    async refresh(): Promise<void> {
        await this.reader.reread();
        const present = new Set(this.pages.rows.map(({ id }) => id));
        this.chosenIds = this.chosenIds.filter((id) => present.has(id));
    }

    get isEmpty(): boolean {
        return this.pages.rows.length === 0 && !this.pages.isLoading && this.pages.errors.length === 0;
    }

    /** None before the summary is there. */
    get decisions(): readonly Count[] {
        return this.summary.decisions ?? [];
    }

    get query(): ReviewQuery {
        return { ...this.filters, ...(this.finding && { reasonCode: this.finding }) };
    }

    handleFilter(event: CustomEvent<Partial<ReviewQuery>>): Promise<void> {
        this.filters = { ...this.filters, ...event.detail };
        return this.restart();
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

    /** Reads the first rows again; whoever was ticked may not be among them. */
    async restart(): Promise<void> {
        this.chosenIds = [];
        this.note = '';
        await this.reader.first(rowsOf({ ...this.query, runId: this.runId }));
    }

    /** Asks what is decided about whoever is ticked or fits the filters, and stores it. */
    async handleVerdict(event: CustomEvent<VerdictRequest>): Promise<void> {
        const { verdict, isForAll } = event.detail;
        this.errors = [];
        this.announce('working', true);
        try {
            const rows = isForAll ? await readReview({ ...this.query, runId: this.runId }) : this.chosen;
            const decision = rows.length > 0 ? await askDecision(verdict, rows) : null;
            if (decision) {
                const sentence = await decideAll(this.runId, rows, decision, (progress) => {
                    this.note = progress;
                });
                await this.restart();
                this.note = sentence;
                this.announce('decided', null);
            }
        } catch (error: unknown) {
            this.errors = reduceErrors(error);
            this.note = '';
        }
        this.announce('working', false);
    }

    private get chosen(): ReviewRowView[] {
        const chosen = new Set(this.chosenIds);
        return this.pages.rows.filter((row) => chosen.has(row.id ?? ''));
    }

    private announce(type: string, detail: unknown): void {
        this.dispatchEvent(new CustomEvent(type, { detail }));
    }
}
