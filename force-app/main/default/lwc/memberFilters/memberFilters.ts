import { LightningElement, api } from 'lwc';
import { labels } from './labels';
import type { MemberChoice } from 'apex/MemberChoice';
import type { MemberQuery } from 'apex/MemberQuery';
import type { MemberSetup } from 'apex/MemberSetup';
import type { ChangeEvent, Choice } from 'c/consoleTypes';

/** The part of a query that narrows it; what is not set leaves all. */
export type MemberFilter = Partial<Omit<MemberQuery, 'after' | 'pageSize' | 'sortBy' | 'isDescending'>>;

/** Waits for the end of typing before anything is asked. */
const TYPING_PAUSE = 300;

const STATUSES: readonly Choice[] = [
    { value: '', label: labels.any },
    { value: 'Active', label: labels.active },
    { value: 'Inactive', label: labels.inactive },
    { value: 'Frozen', label: labels.frozen },
    { value: 'NeverLoggedIn', label: labels.neverLoggedIn }
];

/** Narrows the members that are shown. Emits `filter` with the whole MemberFilter. */
export default class MemberFilters extends LightningElement {
    @api setup: MemberSetup = {};

    readonly labels = labels;
    readonly statuses = STATUSES;
    private shown: MemberFilter = {};
    private typing: ReturnType<typeof setTimeout> | undefined;

    @api
    get filter(): MemberFilter {
        return this.shown;
    }
    set filter(filter: MemberFilter) {
        this.shown = filter;
    }

    disconnectedCallback(): void {
        clearTimeout(this.typing);
    }

    get searchLabel(): string {
        return this.setup.maySeeEmails ? labels.searchAll : labels.search;
    }

    /** Base components want a text where nothing is chosen. */
    get values(): Record<string, string> {
        const { searchText, accountText, roleText, status, siteId, licenseId, profileId, runId } = this.shown;
        return {
            searchText: searchText ?? '',
            accountText: accountText ?? '',
            roleText: roleText ?? '',
            status: status ?? '',
            siteId: siteId ?? '',
            licenseId: licenseId ?? '',
            profileId: profileId ?? '',
            runId: runId ?? ''
        };
    }

    get sites(): Choice[] {
        return choicesOf(this.setup.sites);
    }

    get licenses(): Choice[] {
        return choicesOf(this.setup.licenses);
    }

    get profiles(): Choice[] {
        return choicesOf(this.setup.profiles);
    }

    get runs(): Choice[] {
        return choicesOf(this.setup.runs);
    }

    handleText(event: ChangeEvent): void {
        this.take(event);
        clearTimeout(this.typing);
        // eslint-disable-next-line @lwc/lwc/no-async-operation
        this.typing = setTimeout(() => {
            this.announce();
        }, TYPING_PAUSE);
    }

    handleChoice(event: ChangeEvent): void {
        this.take(event);
        this.announce();
    }

    handleClear(): void {
        this.shown = {};
        this.announce();
    }

    private take(event: ChangeEvent): void {
        const { name } = (event.currentTarget as HTMLElement).dataset;
        this.shown = { ...this.shown, [name ?? '']: event.detail.value.trim() || null };
    }

    private announce(): void {
        clearTimeout(this.typing);
        this.dispatchEvent(new CustomEvent('filter', { detail: this.shown }));
    }
}

function choicesOf(choices: readonly MemberChoice[] | null | undefined): Choice[] {
    return [
        { value: '', label: labels.any },
        ...(choices ?? []).map(({ value, label }) => ({ value: value ?? '', label: label ?? '' }))
    ];
}
