import { LightningElement } from 'lwc';
import { OPERATION_GROUPS } from 'c/runOperations';
import { labels } from './labels';

/** The menu of what can be begun. Emits `begin` with the name of an operation. */
export default class NewRunMenu extends LightningElement {
    readonly labels = labels;
    readonly groups = OPERATION_GROUPS;

    handleSelect(event: CustomEvent<{ value: string }>): void {
        this.dispatchEvent(new CustomEvent('begin', { detail: event.detail.value }));
    }
}
