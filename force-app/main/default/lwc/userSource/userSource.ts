import { LightningElement, api } from 'lwc';
import getFilters from '@salesforce/apex/ExternalUsersController.getFilters';
import previewUsers from '@salesforce/apex/ExternalUsersController.previewUsers';
import { reduceErrors } from 'c/consoleErrors';
import { fill } from 'c/labelText';
import { NO_USER_FILTER } from 'c/userFilters';
import { labels } from './labels';
import type { ExternalUserFilters } from 'apex/ExternalUserFilters';
import type { ExternalUserPreview } from 'apex/ExternalUserPreview';
import type { UserSource as Source } from 'c/consoleTypes';
import type { UserFilter } from 'c/userFilters';

/**
 * Rows from external users of the org: all that the filters leave, or those that are ticked. Emits `sourcechange` with the
 * source, or null while there is none.
 */
export default class UserSource extends LightningElement {
    @api rowLimit = 0;

    readonly labels = labels;
    isLoading = true;
    errors: readonly string[] = [];
    choices: ExternalUserFilters | null = null;
    preview: ExternalUserPreview | null = null;
    chosenIds: readonly string[] = [];
    private filter: UserFilter = NO_USER_FILTER;
    /** Number of the newest question; answers to older ones are dropped. */
    private asked = 0;

    connectedCallback(): void {
        void this.load();
    }

    disconnectedCallback(): void {
        this.asked += 1;
    }

    get hasChosen(): boolean {
        return this.chosenIds.length > 0;
    }

    get hasUsers(): boolean {
        return (this.preview?.total ?? 0) > 0;
    }

    get count(): number {
        return this.hasChosen ? this.chosenIds.length : (this.preview?.total ?? 0);
    }

    /** Why the users cannot become rows. */
    get refusals(): string[] {
        if (!this.preview) return [];
        if (this.count === 0) return [labels.noUsers];
        return this.count > this.rowLimit ? [fill(labels.tooMany, this.count, this.rowLimit)] : [];
    }

    get previewLine(): string {
        if (!this.preview || this.refusals.length > 0) return '';
        return fill(this.hasChosen ? labels.chosen : labels.preview, this.count);
    }

    handleFilter(event: CustomEvent<UserFilter>): Promise<void> {
        this.filter = event.detail;
        return this.load();
    }

    handleChoose(event: CustomEvent<readonly string[]>): void {
        this.chosenIds = event.detail;
        this.announce();
    }

    handleTakeAll(): void {
        this.chosenIds = [];
        this.announce();
    }

    async load(): Promise<void> {
        this.asked += 1;
        const question = this.asked;
        this.isLoading = true;
        this.errors = [];
        // Until the answer is there nobody knows how many rows there would be.
        this.dispatchEvent(new CustomEvent('sourcechange', { detail: null }));
        try {
            const [choices, preview] = await Promise.all([
                this.choices ?? getFilters(),
                previewUsers({ selection: this.filter })
            ]);
            if (question !== this.asked) return;
            this.choices = choices;
            this.preview = preview;
        } catch (error: unknown) {
            if (question !== this.asked) return;
            this.preview = null;
            this.errors = reduceErrors(error);
        }
        this.isLoading = false;
        this.announce();
    }

    private announce(): void {
        const isUsable = this.previewLine !== '';
        this.dispatchEvent(new CustomEvent('sourcechange', { detail: isUsable ? this.source : null }));
    }

    private get source(): Source {
        const name = this.hasChosen ? labels.sourceNameChosen : labels.sourceName;
        const selection = this.hasChosen ? { userIds: [...this.chosenIds] } : this.filter;
        return { kind: 'Users', name, selection, count: this.count };
    }
}
