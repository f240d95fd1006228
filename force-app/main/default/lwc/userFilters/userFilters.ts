import { LightningElement, api } from 'lwc';
import { labels } from './labels';
import type { ExternalUserFilters } from 'apex/ExternalUserFilters';
import type { ExternalUserSelection } from 'apex/ExternalUserSelection';
import type { ChangeEvent, Choice } from 'c/consoleTypes';

/** Waits for the end of typing before anything is asked. */
const TYPING_PAUSE = 300;

/** A selection by filters, none by single users. */
export type UserFilter = Omit<ExternalUserSelection, 'userIds' | 'afterUserId'>;

export const NO_USER_FILTER: UserFilter = { activity: 'Active' };

const TYPE_LABELS: Readonly<Partial<Record<string, string>>> = {
    PowerPartner: labels.typePowerPartner,
    PowerCustomerSuccess: labels.typePowerCustomerSuccess,
    CspLitePortal: labels.typeCspLitePortal,
    CustomerSuccess: labels.typeCustomerSuccess
};

const ALL: Choice = { value: '', label: labels.every };

/** Narrows the external users of the org (features F42). Emits `filter` with a UserFilter. */
export default class UserFilters extends LightningElement {
    @api choices: ExternalUserFilters = {};

    readonly labels = labels;
    readonly activities: readonly Choice[] = [
        { value: 'Active', label: labels.activeOnly },
        { value: 'Inactive', label: labels.inactiveOnly },
        { value: 'Any', label: labels.both }
    ];
    filter: UserFilter = NO_USER_FILTER;
    private typing: ReturnType<typeof setTimeout> | undefined;

    disconnectedCallback(): void {
        clearTimeout(this.typing);
    }

    get licenses(): Choice[] {
        return [ALL, ...(this.choices.licenses ?? []).map(({ id, name }) => ({ value: id ?? '', label: name ?? '' }))];
    }

    /** Profiles of the chosen licence, or of all. */
    get profiles(): Choice[] {
        const fitting = (this.choices.profiles ?? []).filter(
            (profile) => this.license === '' || profile.licenseId === this.license
        );
        return [ALL, ...fitting.map(({ id, name }) => ({ value: id ?? '', label: name ?? '' }))];
    }

    get types(): Choice[] {
        return (this.choices.userTypes ?? []).map((value) => ({ value, label: TYPE_LABELS[value] ?? value }));
    }

    get license(): string {
        return this.filter.licenseIds?.[0] ?? '';
    }

    get profile(): string {
        return this.filter.profileIds?.[0] ?? '';
    }

    /** Every type is ticked at first: none at all would find nobody. */
    get chosenTypes(): readonly string[] {
        return this.filter.userTypes ?? this.types.map(({ value }) => value);
    }

    handleLicense(event: ChangeEvent): void {
        const { value } = event.detail;
        this.change({ licenseIds: value ? [value] : null, profileIds: null });
    }

    handleProfile(event: ChangeEvent): void {
        const { value } = event.detail;
        this.change({ profileIds: value ? [value] : null });
    }

    handleActivity(event: ChangeEvent): void {
        this.change({ activity: event.detail.value });
    }

    handleTypes(event: CustomEvent<{ value: readonly string[] }>): void {
        const { value } = event.detail;
        this.change({ userTypes: value.length === 0 ? null : [...value] });
    }

    handleTick(event: ChangeEvent): void {
        const { name } = (event.target as HTMLElement).dataset;
        this.change({ [name ?? '']: event.detail.checked === true });
    }

    handleText(event: ChangeEvent): void {
        const { name } = (event.target as HTMLElement).dataset;
        const value = event.detail.value.trim() || null;
        clearTimeout(this.typing);
        // eslint-disable-next-line @lwc/lwc/no-async-operation
        this.typing = setTimeout(() => {
            this.change({ [name ?? '']: value });
        }, TYPING_PAUSE);
    }

    private change(changes: Partial<UserFilter>): void {
        this.filter = { ...this.filter, ...changes };
        this.dispatchEvent(new CustomEvent('filter', { detail: this.filter }));
    }
}
