import { LightningElement, api } from 'lwc';

/** Says that there is nothing here, and what would bring something. */
export default class EmptyState extends LightningElement {
    @api icon = 'utility:info';
    @api heading = '';
    @api text = '';
}
