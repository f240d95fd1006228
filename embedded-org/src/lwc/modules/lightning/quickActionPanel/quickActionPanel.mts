import { LightningElement, api } from 'lwc';

/** Frame of a screen quick action. Source: https://developer.salesforce.com/docs/platform/lightning-component-reference/guide/lightning-quick-action-panel.html */
export default class QuickActionPanel extends LightningElement {
    @api header = '';
}
