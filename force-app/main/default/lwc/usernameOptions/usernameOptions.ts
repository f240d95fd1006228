import { LightningElement, api } from 'lwc';
import { showFieldErrors } from 'c/fieldErrors';
import { labels } from './labels';
import type { RunOptions } from 'apex/RunOptions';
import type { ChangeEvent, Choice, OptionChange } from 'c/consoleTypes';
import type { FieldErrors } from 'c/fieldErrors';

/** A legacy username and what it would become; null where nothing is left of it. */
export interface UsernameSample {
    readonly legacy: string;
    readonly username: string | null;
}

/** How usernames are made, with the first rows as samples (features F6 to F8). Emits `optionchange`. */
export default class UsernameOptions extends LightningElement {
    @api options: RunOptions = {};
    @api samples: readonly UsernameSample[] = [];

    readonly labels = labels;
    readonly sources: readonly Choice[] = [
        { value: 'LegacyUsername', label: labels.legacy },
        { value: 'Email', label: labels.email },
        { value: 'Name', label: labels.name }
    ];
    readonly rules: readonly Choice[] = [
        { value: 'StripCharacters', label: labels.strip },
        { value: 'CutAtSign', label: labels.cut }
    ];

    private shownErrors: FieldErrors | null = null;

    /** Null until the person has tried to go on. */
    @api
    get errors(): FieldErrors | null {
        return this.shownErrors;
    }
    set errors(errors: FieldErrors | null) {
        this.shownErrors = errors;
        // Messages are told to the fields, not rendered: a new message alone renders nothing.
        void Promise.resolve().then(() => {
            this.showErrors();
        });
    }

    renderedCallback(): void {
        this.showErrors();
    }

    private showErrors(): void {
        if (this.shownErrors) showFieldErrors(this.template, this.shownErrors);
    }

    get hasRule(): boolean {
        return this.options.usernameFrom === 'LegacyUsername';
    }

    get shownSamples(): { key: string; legacy: string; username: string }[] {
        return this.samples.map((sample, index) => ({
            key: String(index),
            legacy: sample.legacy,
            username: sample.username ?? labels.sampleNone
        }));
    }

    get hasSamples(): boolean {
        return this.hasRule && this.samples.length > 0;
    }

    handleChange(event: ChangeEvent): void {
        const { option: name = '' } = (event.target as HTMLElement).dataset;
        const detail: OptionChange = { name, value: event.detail.value };
        this.dispatchEvent(new CustomEvent('optionchange', { detail }));
    }
}
