import { LightningElement, wire } from 'lwc';
import getFile from '@salesforce/apex/SnapshotsController.getFile';
import getSnapshots from '@salesforce/apex/SnapshotsController.getSnapshots';
import { CurrentPageReference, NavigationMixin } from 'lightning/navigation';
import { common } from 'c/commonLabels';
import { reduceErrors } from 'c/consoleErrors';
import { fill } from 'c/labelText';
import { downloadPages } from 'c/pagedFile';
import { labels } from './labels';
import type { PageReference } from 'lightning/navigation';
import type { SnapshotPage } from 'apex/SnapshotPage';
import type { SnapshotView } from 'apex/SnapshotView';
import type { Moments } from 'c/snapshotList';

/** Value of the address parameter that compares with the users as they are. */
const NOW = 'now';

/**
 * The tab "Snapshots": the list, or a comparison. Which one stands in the address (`c__snapshot`, `c__with`), so that a reload, a
 * bookmark and the Back button work.
 */
export default class SnapshotConsole extends NavigationMixin(LightningElement) {
    readonly labels = labels;
    readonly common = common;
    moments: Moments | null = null;
    snapshots: readonly SnapshotView[] = [];
    newest: SnapshotPage | null = null;
    hasMore = false;
    isLoading = false;
    errors: readonly string[] = [];
    note = '';
    private page: PageReference | null = null;

    @wire(CurrentPageReference)
    handlePage(page: PageReference | null): void {
        // The wire also fires when the person looks at another page while this one stays in the background.
        const apiName = page?.attributes?.apiName;
        if (!page || (this.page && apiName !== this.page.attributes?.apiName)) return;
        this.page = page;
        const beforeId = page.state?.c__snapshot;
        const second = page.state?.c__with ?? NOW;
        this.moments = beforeId ? { beforeId, afterId: second === NOW ? null : second } : null;
    }

    connectedCallback(): void {
        void this.load();
    }

    get isList(): boolean {
        return this.moments === null;
    }

    get mayOperate(): boolean {
        return this.newest?.canOperate === true;
    }

    get isEmpty(): boolean {
        return this.newest !== null && this.snapshots.length === 0;
    }

    get emptyHelp(): string {
        return this.mayOperate ? labels.emptyHelp : labels.emptyViewer;
    }

    get retentionLine(): string {
        return fill(labels.retention, this.newest?.retentionDays ?? 0);
    }

    /** The newest again. */
    async load(): Promise<void> {
        await this.read(null);
    }

    async handleMore(): Promise<void> {
        await this.read(this.snapshots.at(-1)?.id ?? null);
    }

    handleTake(): void {
        this.openConsole({ c__run: 'new', c__operation: 'TakeSnapshot' });
    }

    handleCompare(event: CustomEvent<Moments>): void {
        this.show(event.detail);
    }

    handleLeave(): void {
        this.show(null);
        void this.load();
    }

    handleRun(event: CustomEvent<string>): void {
        this.openConsole({ c__run: event.detail });
    }

    async handleDownload(event: CustomEvent<{ snapshotId: string; fileName: string }>): Promise<void> {
        const { snapshotId, fileName } = event.detail;
        this.errors = [];
        this.note = '';
        try {
            const count = await downloadPages(fileName, (afterId) => getFile({ snapshotId, fileName, afterId }));
            this.note = fill(labels.downloaded, fileName, count);
        } catch (error: unknown) {
            this.errors = reduceErrors(error);
        }
    }

    private async read(beforeId: string | null): Promise<void> {
        this.isLoading = true;
        try {
            const page = await getSnapshots({ beforeId });
            this.snapshots = [...(beforeId ? this.snapshots : []), ...(page.snapshots ?? [])];
            this.hasMore = page.hasMore === true;
            this.newest = page;
            this.errors = [];
        } catch (error: unknown) {
            this.errors = reduceErrors(error);
        }
        this.isLoading = false;
    }

    private show(moments: Moments | null): void {
        this.moments = moments;
        if (!this.page) return;
        const second = moments ? (moments.afterId ?? NOW) : undefined;
        const state = { ...this.page.state, c__snapshot: moments?.beforeId, c__with: second };
        this[NavigationMixin.Navigate]({ ...this.page, state });
    }

    /** The console's own tab shows runs. */
    private openConsole(state: Record<string, string>): void {
        // In a package both tabs carry its namespace in front.
        const apiName = (this.page?.attributes?.apiName ?? 'Snapshots').replace(/Snapshots$/, 'Partner_User_Console');
        this[NavigationMixin.Navigate]({ type: 'standard__navItemPage', attributes: { apiName }, state });
    }
}
