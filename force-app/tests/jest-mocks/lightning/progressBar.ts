/** Stands in for `lightning/progressBar`: the stub of sfdx-lwc-jest does not know its documented attribute aria-label. */
import { LightningElement, api } from 'lwc';

export default class ProgressBar extends LightningElement {
    @api ariaLabel: string | null = null;
    @api size: unknown;
    @api value: unknown;
}
