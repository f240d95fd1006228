/** Closes the quick action's window. Source: https://developer.salesforce.com/docs/platform/lwc/guide/use-quick-actions-screen.html */
export class CloseActionScreenEvent extends CustomEvent<undefined> {
    constructor() {
        super('lightning__actionsclosescreen', { bubbles: true, composed: true, cancelable: true });
    }
}
