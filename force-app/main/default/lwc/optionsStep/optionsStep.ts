import { LightningElement, api } from 'lwc';
import getLastOptions from '@salesforce/apex/PartnerUsersController.getLastOptions';
import { reduceErrors } from 'c/consoleErrors';
import { fill } from 'c/labelText';
import { optionErrors } from 'c/optionRules';
import { labels } from './labels';
import { SamplePreview } from './samples';
import type { AccessGrantOptions } from 'apex/AccessGrantOptions';
import type { PartnerAccountOption } from 'apex/PartnerAccountOption';
import type { PartnerUserSetup } from 'apex/PartnerUserSetup';
import type { RunOptions } from 'apex/RunOptions';
import type { RunView } from 'apex/RunView';
import type { OptionContext } from 'c/optionRules';
import type { OptionChange, RunSource } from 'c/consoleTypes';
import type { FieldErrors } from 'c/fieldErrors';
import type OptionFields from 'c/optionFields';
import type { UsernameSample } from 'c/usernameOptions';

/** Second step: the choices of a run. Emits `check` with the RunOptions, `back`, and `command` Delete. */
export default class OptionsStep extends LightningElement {
    @api setup: PartnerUserSetup = {};
    /** The run whose options are changed; null for a new one. */
    @api run: RunView | null = null;
    @api source: RunSource | null = null;
    @api isBusy = false;

    readonly labels = labels;
    options: RunOptions = {};
    /** Null until the person has tried to go on. */
    fieldErrors: FieldErrors | null = null;
    errors: readonly string[] = [];
    samples: readonly UsernameSample[] = [];
    note = '';
    private preview = new SamplePreview((samples) => {
        this.samples = samples;
    });

    connectedCallback(): void {
        const chosen = this.run?.options ?? this.setup.defaults ?? {};
        this.options = { ...chosen };
        if (!this.run && !this.context.hasUsernames) this.options = { ...chosen, usernameFrom: 'Name' };
        this.preview.show(this.source, this.options);
    }

    disconnectedCallback(): void {
        this.preview.stop();
    }

    get isCsv(): boolean {
        return this.context.source === 'Csv';
    }

    get notStoredLine(): string {
        return this.isCsv && !this.run ? fill(labels.notStored, this.source?.name ?? '') : '';
    }

    get accountError(): string {
        return this.fieldErrors?.accountId ?? '';
    }

    get summary(): string[] {
        return this.fieldErrors && Object.keys(this.fieldErrors).length > 0 ? [labels.stillMissing] : [];
    }

    get accountName(): string {
        return this.run?.accountName ?? '';
    }

    get access(): AccessGrantOptions | null {
        return this.options.access ?? null;
    }

    /** Licence of the chosen profile. */
    get licenseName(): string {
        return this.setup.profiles?.find(({ id }) => id === this.options.profileId)?.licenseName ?? '';
    }

    handleAccess(event: CustomEvent<AccessGrantOptions | null>): void {
        this.change({ access: event.detail });
    }

    handleOption(event: CustomEvent<OptionChange>): void {
        this.change({ [event.detail.name]: event.detail.value });
    }

    async handleAccount(event: CustomEvent<readonly PartnerAccountOption[]>): Promise<void> {
        const [account] = event.detail as readonly (PartnerAccountOption | undefined)[];
        this.change({ accountId: account?.id ?? null });
        if (!account || this.run) return;
        try {
            const last = await getLastOptions({ accountId: account.id });
            if (last && this.options.accountId === account.id) {
                this.note = labels.remembered;
                this.change({ ...last, accountId: account.id });
            }
        } catch (error: unknown) {
            this.errors = reduceErrors(error);
        }
    }

    handleCheck(): void {
        this.fieldErrors = optionErrors(this.options, this.context);
        if (Object.keys(this.fieldErrors).length === 0) {
            this.dispatchEvent(new CustomEvent('check', { detail: { ...this.options } }));
        } else {
            // The parts know the new messages once this component has rendered.
            void Promise.resolve().then(() => this.parts.some((part) => part.focusFirstError()));
        }
    }

    handleBack(): void {
        this.dispatchEvent(new CustomEvent('back'));
    }

    /** Commands of the button beside go on as they are. */
    handleCommand(event: CustomEvent<string>): void {
        this.dispatchEvent(new CustomEvent('command', { detail: event.detail }));
    }

    private get parts(): OptionFields[] {
        return Array.from(
            this.template?.querySelectorAll<OptionFields & HTMLElement>('c-username-options, c-user-options') ?? []
        );
    }

    private change(changes: Partial<RunOptions>): void {
        this.options = { ...this.options, ...changes };
        if (this.fieldErrors) this.fieldErrors = optionErrors(this.options, this.context);
        this.preview.show(this.source, this.options);
    }

    private get context(): OptionContext {
        const csv = this.source?.kind === 'Csv' ? this.source : null;
        const kind = (this.source?.kind ?? this.run?.source) === 'Contacts' ? 'Contacts' : 'Csv';
        // Contacts have no legacy username; of a stored run the columns are not known any more.
        const hasUsernames = kind === 'Csv' && (csv?.hasUsernames ?? true);
        return { source: kind, hasUsernames, hasEmails: csv?.hasEmails ?? true };
    }
}
