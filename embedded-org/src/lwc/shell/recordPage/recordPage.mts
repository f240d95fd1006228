import { LightningElement, api } from 'lwc';
import LightningConfirm from 'lightning/confirm';
import { ShowToastEvent } from 'lightning/platformShowToastEvent';
import { registerRefreshContainer, unregisterRefreshContainer } from 'lightning/refresh';
import { deleteRecord, notifyRecordUpdateAvailable } from 'lightning/uiRecordApi';
import { navigate } from 'force/navigation';
import { call } from 'org/http';
import RecordFormModal from 'org/recordFormModal';
import { messageOf, type RecordHome } from 'org/shellData';

interface Action {
    readonly apiName: string;
    readonly label: string;
    readonly kind: 'screen' | 'headless' | 'edit' | 'delete';
    readonly component: string;
}

/** Buttons in the header; what comes after them stands in the menu, as on the platform. */
const VISIBLE_ACTIONS = 3;

/** A record's page: highlights, actions, details and related lists. */
export default class RecordPage extends LightningElement {
    @api recordId = '';
    /** Opens the edit form at once: the address asked for it. */
    @api edit = false;
    record: RecordHome | null = null;
    screen: Action | null = null;
    headless: Action | null = null;
    error = '';
    /** Makes related lists fetch again after a refresh. */
    version = 0;
    #container = 0;

    async connectedCallback(): Promise<void> {
        this.#container = registerRefreshContainer(this, (refreshed) => Promise.all([refreshed, this.refresh()]));
        await this.load();
        if (this.edit && this.record?.editable === true) await this.openForm();
    }

    disconnectedCallback(): void {
        unregisterRefreshContainer(this.#container);
    }

    get actions(): Action[] {
        const record = this.record;
        if (record === null) return [];
        return [
            ...record.actions,
            ...(record.editable ? [{ apiName: 'Edit', label: 'Edit', kind: 'edit' as const, component: '' }] : []),
            ...(record.deletable
                ? [{ apiName: 'Delete', label: 'Delete', kind: 'delete' as const, component: '' }]
                : [])
        ];
    }

    get buttons(): Action[] {
        return this.actions.slice(0, VISIBLE_ACTIONS);
    }

    get menu(): Action[] {
        return this.actions.slice(VISIBLE_ACTIONS);
    }

    get hasMenu(): boolean {
        return this.menu.length > 0;
    }

    get hasHighlights(): boolean {
        return (this.record?.highlights.length ?? 0) > 0;
    }

    get hasRelated(): boolean {
        return (this.record?.relatedLists.length ?? 0) > 0;
    }

    get related(): object[] {
        return (this.record?.relatedLists ?? []).map((list) => ({
            ...list,
            key: `${list.childObject}.${list.field}.${this.version}`
        }));
    }

    get actionProperties(): object {
        return { recordId: this.record?.id, objectApiName: this.record?.objectApiName };
    }

    handleAction(event: Event): void {
        void this.run((event.currentTarget as HTMLElement).dataset.name);
    }

    handleMenu(event: CustomEvent<{ value: string }>): void {
        void this.run(event.detail.value);
    }

    handleClose(): void {
        this.screen = null;
        void this.refresh();
    }

    async run(name: string | undefined): Promise<void> {
        const action = this.actions.find((candidate) => candidate.apiName === name);
        switch (action?.kind) {
            case 'screen':
                this.screen = action;
                break;
            case 'headless':
                await this.invoke(action);
                break;
            case 'edit':
                await this.openForm();
                break;
            case 'delete':
                await this.remove();
        }
    }

    /** A headless action is a component without a screen: it is put on the page and its invoke() called. */
    async invoke(action: Action): Promise<void> {
        this.headless = null;
        await Promise.resolve();
        this.headless = action;
        await new Promise((resolve) => requestAnimationFrame(resolve));
        const holder = this.refs?.headless as { element(): Promise<unknown> } | undefined;
        const component = (await holder?.element()) as { invoke?(): unknown } | null;
        try {
            if (component?.invoke === undefined)
                throw new Error(`${action.component} is a headless action but has no public invoke method.`);
            await component.invoke();
            await this.refresh();
        } catch (error) {
            this.toast('error', `${action.label} failed`, messageOf(error));
        }
    }

    async openForm(): Promise<void> {
        const record = this.record;
        if (record === null) return;
        const saved = await RecordFormModal.open<string>({
            label: `Edit ${record.name}`,
            size: 'medium',
            objectApiName: record.objectApiName,
            recordId: record.id
        });
        if (saved === undefined) return;
        this.toast('success', `${record.objectLabel} "${record.name}" was saved.`);
        await this.refresh();
    }

    async remove(): Promise<void> {
        const record = this.record;
        if (
            record === null ||
            !(await LightningConfirm.open({
                label: `Delete ${record.objectLabel}`,
                message: `Delete "${record.name}"?`
            }))
        )
            return;
        try {
            await deleteRecord(record.id);
        } catch (error) {
            this.toast('error', `"${record.name}" was not deleted`, messageOf(error));
            return;
        }
        this.toast('success', `${record.objectLabel} "${record.name}" was deleted.`);
        navigate(
            { type: 'standard__objectPage', attributes: { objectApiName: record.objectApiName, actionName: 'list' } },
            true
        );
    }

    async refresh(): Promise<void> {
        this.version++;
        await Promise.all([this.load(), notifyRecordUpdateAvailable([{ recordId: this.recordId }])]);
    }

    async load(): Promise<void> {
        try {
            this.record = await call<RecordHome>('GET', `/shell/records/${encodeURIComponent(this.recordId)}`);
            this.error = '';
            document.title = `${this.record.name} | ${this.record.objectLabel} | Embedded Org`;
        } catch (error) {
            this.record = null;
            this.error = messageOf(error);
        }
    }

    toast(variant: 'success' | 'error', title: string, message?: string): void {
        this.dispatchEvent(new ShowToastEvent({ variant, title, message: message ?? '' }));
    }
}
