import { LightningElement, api } from 'lwc';

/** An error that keeps a page or a part of it from being shown. */
export default class ErrorPanel extends LightningElement {
    @api message = '';
}
