import { LightningElement, api } from 'lwc';
import { focusFirstError, showFieldErrors } from 'c/fieldErrors';
import type { RunOptions } from 'apex/RunOptions';
import type { ChangeEvent, OptionChange } from 'c/consoleTypes';
import type { FieldErrors } from 'c/fieldErrors';

/**
 * A part of the form for a run's options. Its controls carry the name of their option as `data-option`; messages stand beside
 * them. Emits `optionchange` with an OptionChange.
 */
export default class OptionFields extends LightningElement {
    @api options: RunOptions = {};

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

    /** Moves the focus to the first control with a message; false when there is none in this part. */
    @api
    focusFirstError(): boolean {
        return this.shownErrors !== null && focusFirstError(this.template, this.shownErrors);
    }

    renderedCallback(): void {
        this.showErrors();
    }

    /** Tells what the control behind the event holds now. */
    protected announce(event: ChangeEvent, value: OptionChange['value']): void {
        const { option: name = '' } = (event.target as HTMLElement).dataset;
        const detail: OptionChange = { name, value };
        this.dispatchEvent(new CustomEvent('optionchange', { detail }));
    }

    private showErrors(): void {
        if (this.shownErrors) showFieldErrors(this.template, this.shownErrors);
    }
}
