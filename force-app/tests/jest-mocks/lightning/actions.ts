/** Stands in for `lightning/actions` in component tests: sfdx-lwc-jest has no stub for it. */
export class CloseActionScreenEvent extends CustomEvent<undefined> {
    constructor() {
        super('lightning__actionsclosescreen', { bubbles: true, composed: true });
    }
}
