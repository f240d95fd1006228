import { LightningElement, api } from 'lwc';

/** Says why there is nothing and what to do; buttons go into its slot. */
export default class EmptyState extends LightningElement {
    @api heading = '';
    @api message = '';
    @api iconName = 'utility:info_alt';
}
