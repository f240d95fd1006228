/** Stands in for `lightning/modal` in component tests: sfdx-lwc-jest has no stub for it. */
import { LightningElement, api } from 'lwc';

/** What the last modal was closed with. */
export const close = jest.fn();

export default class LightningModal extends LightningElement {
    @api label = '';
    @api size = '';
    @api description = '';
    @api disableClose = false;

    close(result?: unknown): void {
        close(result);
    }

    /** A test says with `open.mockResolvedValue(...)` what the person answers. */
    static open = jest.fn();
}
