import { LightningElement, api } from 'lwc';

/** Something that a person may do. */
export interface Action {
    /** Told by `action`. */
    readonly name: string;
    readonly label: string;
    readonly variant?: 'brand' | 'destructive-text';
    readonly iconName?: string;
}

/** What may be done, as buttons in a row. Emits `action` with the name of the pressed one. */
export default class ActionBar extends LightningElement {
    @api actions: readonly Action[] = [];
    /** Something is under way: nothing can be pressed. */
    @api isBusy = false;

    handlePress(event: Event): void {
        const { name } = (event.currentTarget as HTMLElement).dataset;
        this.dispatchEvent(new CustomEvent('action', { detail: name }));
    }
}

/** Those of the actions that may be done now. */
export function offered(...candidates: readonly (readonly [isAllowed: boolean, action: Action])[]): Action[] {
    return candidates.flatMap(([isAllowed, action]) => (isAllowed ? [action] : []));
}
