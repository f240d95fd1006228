import { LightningElement, api } from 'lwc';
import { common } from 'c/commonLabels';
import { labels } from './labels';

/** Shows errors in plain sentences; shows nothing while there are none. Emits `retry` when the caller offers it. */
export default class ErrorPanel extends LightningElement {
    /** Sentences, as consoleErrors.reduceErrors gives them. */
    @api errors: readonly string[] = [];
    /** One line above the sentences. */
    @api heading: string = labels.heading;
    @api canRetry = false;

    readonly common = common;

    get hasErrors(): boolean {
        return this.errors.length > 0;
    }

    handleRetry(): void {
        this.dispatchEvent(new CustomEvent('retry'));
    }
}
