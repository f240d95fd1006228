/** Stands in for `lightning/progressIndicator`: the stub of sfdx-lwc-jest does not know its documented attribute aria-label. */
import { LightningElement, api } from 'lwc';

export default class ProgressIndicator extends LightningElement {
    @api ariaLabel: string | null = null;
    @api currentStep: unknown;
    @api type: unknown;
}
