import { LightningElement, api } from 'lwc';

/**
 * Holds a step of the wizard. When another step takes its place the focus goes there: the button that had it is gone, and who
 * listens to the page hears where they are.
 */
export default class StepFrame extends LightningElement {
    /** Words for the step. */
    @api label = '';

    private shownStep = '';
    private hasMoved = false;

    @api
    get step(): string {
        return this.shownStep;
    }
    set step(step: string) {
        this.hasMoved = this.shownStep !== '' && step !== this.shownStep;
        this.shownStep = step;
    }

    renderedCallback(): void {
        if (!this.hasMoved) return;
        this.hasMoved = false;
        this.template?.querySelector('section')?.focus({ preventScroll: true });
    }
}
