import { LightningElement, wire } from 'lwc';
import getSetup from '@salesforce/apex/InvitationsController.getSetup';
import { CurrentPageReference, NavigationMixin } from 'lightning/navigation';
import { common } from 'c/commonLabels';
import { reduceErrors } from 'c/consoleErrors';
import { inviteOne } from 'c/invitationDialog';
import { fill } from 'c/labelText';
import { NO_PAGES, PageReader } from 'c/pageReader';
import { carryOut } from './actions';
import { labels } from './labels';
import { invitationsOf } from './pages';
import { STATES } from './states';
import type { PageReference } from 'lightning/navigation';
import type { InvitationQuery } from 'apex/InvitationQuery';
import type { InvitationSetup } from 'apex/InvitationSetup';
import type { InvitationView } from 'apex/InvitationView';
import type { ChangeEvent } from 'c/consoleTypes';
import type { RowChoice } from 'c/invitationGrid';
import type { PagesView } from 'c/pageReader';
import type { InvitationPages } from './pages';

/** Waits for the end of typing before anything is asked. */
const TYPING_PAUSE = 300;

/** The tab "Invitations" (features F55-F59, W13): who was invited, what became of it, and what may be done about it. */
export default class InvitationConsole extends NavigationMixin(LightningElement) {
    readonly labels = labels;
    readonly common = common;
    readonly states = STATES;
    setup: InvitationSetup | null = null;
    errors: readonly string[] = [];
    note = '';
    filter: InvitationQuery = {};
    pages: PagesView<InvitationView> = NO_PAGES;
    total: number | null = null;
    chosenIds: readonly string[] = [];
    private page: PageReference | null = null;
    private typing: ReturnType<typeof setTimeout> | undefined;
    private reader: InvitationPages = new PageReader((view) => {
        this.pages = view;
    });

    @wire(CurrentPageReference)
    handlePage(page: PageReference | null): void {
        if (page?.attributes?.apiName) this.page = page;
    }

    connectedCallback(): void {
        void this.load();
    }

    disconnectedCallback(): void {
        clearTimeout(this.typing);
        this.reader.cancel();
    }

    async load(): Promise<void> {
        try {
            this.setup = await getSetup();
            this.errors = [];
        } catch (error: unknown) {
            this.errors = reduceErrors(error);
            return;
        }
        await this.restart();
    }

    /** Reads the newest again; whatever was ticked may not be among them. */
    restart(): Promise<void> {
        this.chosenIds = [];
        return this.reader.first(
            invitationsOf(this.filter, (total) => {
                this.total = total;
            })
        );
    }

    handleState(event: ChangeEvent): void {
        this.filter = { ...this.filter, state: event.detail.value || null };
        void this.restart();
    }

    handleSearch(event: ChangeEvent): void {
        this.filter = { ...this.filter, searchText: event.detail.value.trim() || null };
        clearTimeout(this.typing);
        // eslint-disable-next-line @lwc/lwc/no-async-operation
        this.typing = setTimeout(() => {
            void this.restart();
        }, TYPING_PAUSE);
    }

    handleChoose(event: CustomEvent<readonly string[]>): void {
        this.chosenIds = event.detail;
    }

    async handleInvite(): Promise<void> {
        const run = await inviteOne();
        if (!run) return;
        this.note = fill(labels.invited, run.name ?? '');
        await this.restart();
    }

    handleInviteMany(): void {
        this.open({ c__run: 'new', c__operation: 'InviteMembers' });
    }

    /** The console's tab shows the run: its check, its start, its results. */
    handleRun(event: CustomEvent<string>): void {
        this.open({ c__run: event.detail });
    }

    async handleRowAction(event: CustomEvent<RowChoice>): Promise<void> {
        const { action, id } = event.detail;
        const runId = this.pages.rows.find((invitation) => invitation.id === id)?.admissionRunId;
        if (action === 'run') {
            if (runId) this.open({ c__run: runId });
            return;
        }
        this.note = '';
        this.errors = [];
        try {
            this.note = await carryOut(action, id);
            if (this.note) await this.restart();
        } catch (error: unknown) {
            this.errors = reduceErrors(error);
        }
    }

    handleLoadMore(): void {
        void this.reader.more();
    }

    handleNextBlock(): void {
        this.chosenIds = [];
        void this.reader.nextBlock();
    }

    get isLoading(): boolean {
        return this.setup === null && this.errors.length === 0;
    }

    get isEmpty(): boolean {
        return this.pages.rows.length === 0 && !this.pages.isLoading && this.pages.errors.length === 0;
    }

    get emptyHeading(): string {
        return this.filter.state || this.filter.searchText ? labels.noneFits : labels.none;
    }

    get isMasked(): boolean {
        return this.setup?.maySeeEmails !== true;
    }

    get searchLabel(): string {
        return this.isMasked ? labels.search : labels.searchAll;
    }

    get shownState(): string {
        return this.filter.state ?? '';
    }

    get countLine(): string {
        if (this.total === null) return '';
        const count = this.total === 1 ? labels.countOne : fill(labels.count, this.total);
        const isPart = this.pages.rows.length < this.total;
        return isPart ? `${count} · ${fill(labels.shown, this.pages.rows.length)}` : count;
    }

    private open(state: Record<string, string>): void {
        // In a package both tabs carry its namespace in front.
        const apiName = (this.page?.attributes?.apiName ?? 'Invitations').replace(
            /Invitations$/,
            'Partner_User_Console'
        );
        this[NavigationMixin.Navigate]({ type: 'standard__navItemPage', attributes: { apiName }, state });
    }
}
