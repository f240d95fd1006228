import { LightningElement, api } from 'lwc';
import compareUsers from '@salesforce/apex/SnapshotsController.compareUsers';
import getSnapshot from '@salesforce/apex/SnapshotsController.getSnapshot';
import { common } from 'c/commonLabels';
import { reduceErrors } from 'c/consoleErrors';
import { fill } from 'c/labelText';
import { beginUserRun } from 'c/memberRun';
import { askRestore } from 'c/snapshotRestoreDialog';
import { labels } from './labels';
import type { SnapshotView } from 'apex/SnapshotView';
import type { ChangeEvent, Choice } from 'c/consoleTypes';
import type { MatrixSource } from 'c/matrixBrowser';
import type { RestoreWish } from 'c/snapshotRestoreDialog';

const BY_USER = 'users';
const VIEWS: readonly Choice[] = [
    { value: BY_USER, label: labels.byUser },
    { value: 'sets', label: labels.bySet }
];

/**
 * A snapshot compared with another one or with now, by user or by permission set; what it holds can be given back from here. Emits
 * `leave`, and `run` with the id of the run that was made to give something back.
 */
export default class SnapshotComparison extends LightningElement {
    @api beforeId = '';
    /** Null compares with now. */
    @api afterId: string | null = null;
    /** The person may make runs. */
    @api canOperate = false;

    readonly labels = labels;
    readonly common = common;
    readonly views = VIEWS;
    view = BY_USER;
    before: SnapshotView | null = null;
    after: SnapshotView | null = null;
    errors: readonly string[] = [];
    isWorking = false;
    userIds: readonly string[] = [];
    setIds: readonly string[] = [];
    readonly source: MatrixSource = (filter, cursor) =>
        compareUsers({ query: { beforeId: this.beforeId, afterId: this.afterId, filter, cursor } });

    connectedCallback(): void {
        void this.load();
    }

    get title(): string {
        const before = this.before?.name ?? '';
        return this.afterId ? fill(labels.titleTwo, before, this.after?.name ?? '') : fill(labels.titleNow, before);
    }

    get momentLines(): string[] {
        const lines = [this.before, this.after]
            .filter((snapshot) => snapshot !== null)
            .map(({ name, title, userCount, takenBy }) =>
                fill(labels.before, name ?? '', title ?? '', userCount ?? 0, takenBy ?? '')
            );
        return this.afterId ? lines : [...lines, labels.now];
    }

    get isByUser(): boolean {
        return this.view === BY_USER;
    }

    /** Users of the second snapshot are walked through for those whom only it has. */
    get total(): number {
        return (this.before?.userCount ?? 0) + (this.after?.userCount ?? 0);
    }

    get fileName(): string {
        return `${this.before?.name ?? ''}-${this.after?.name ?? 'now'}.csv`;
    }

    get restoreLabel(): string {
        return fill(labels.restore, this.before?.name ?? '');
    }

    get tickedLine(): string {
        if (this.isWorking) return labels.working;
        const count = this.userIds.length + this.setIds.length;
        return count > 0 ? fill(labels.ticked, this.userIds.length, this.setIds.length) : '';
    }

    async load(): Promise<void> {
        this.errors = [];
        try {
            const [before, after] = await Promise.all([
                getSnapshot({ snapshotId: this.beforeId }),
                this.afterId ? getSnapshot({ snapshotId: this.afterId }) : null
            ]);
            this.after = after;
            this.before = before;
        } catch (error: unknown) {
            this.errors = reduceErrors(error);
        }
    }

    handleView(event: ChangeEvent): void {
        this.view = event.detail.value;
    }

    handleUsers(event: CustomEvent<readonly string[]>): void {
        this.userIds = event.detail;
    }

    handleSets(event: CustomEvent<readonly string[]>): void {
        this.setIds = event.detail;
    }

    handleLeave(): void {
        this.dispatchEvent(new CustomEvent('leave'));
    }

    async handleRestore(): Promise<void> {
        const wish = await askRestore({
            name: this.before?.name ?? '',
            userCount: this.before?.userCount ?? 0,
            tickedUsers: this.userIds.length,
            tickedSets: this.setIds.length
        });
        if (!wish) return;
        this.isWorking = true;
        this.errors = [];
        try {
            const detail = await this.begin(wish);
            this.dispatchEvent(new CustomEvent('run', { detail }));
        } catch (error: unknown) {
            this.errors = reduceErrors(error);
        }
        this.isWorking = false;
    }

    private begin({ isForTickedUsers, isForTickedSets, takesOthers }: RestoreWish): Promise<string> {
        const setIds = isForTickedSets ? [...this.setIds] : null;
        const options = { snapshot: { snapshotId: this.beforeId, setIds, takesOthers } };
        const name = this.before?.name ?? '';
        if (isForTickedUsers) {
            const userIds = [...this.userIds];
            const sourceName = fill(labels.sourceTicked, name, userIds.length);
            return beginUserRun('RestoreSnapshot', options, { userIds }, sourceName, userIds.length);
        }
        // Inactive users too: the check says of each why nothing is done.
        const selection = { snapshotId: this.beforeId, activity: 'Any' };
        return beginUserRun('RestoreSnapshot', options, selection, fill(labels.source, name), null);
    }
}
