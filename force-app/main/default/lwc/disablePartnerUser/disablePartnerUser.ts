import closeUser from '@salesforce/apex/ContactUsersController.closeUser';
import openClosing from '@salesforce/apex/ContactUsersController.openClosing';
import ContactAction from 'c/contactAction';
import { fill } from 'c/labelText';
import { labels } from './labels';
import type { UserClosingView } from 'apex/UserClosingView';
import type { ChangeEvent, Choice } from 'c/consoleTypes';

const DEACTIVATE = 'DeactivatePartnerUsers';
const DISABLE = 'DisablePartnerUsers';

/**
 * Quick action "Disable Partner User" of a contact (feature F94): says what is lost for good, and offers to deactivate instead,
 * which is what is chosen at first. Disabling asks for a tick besides.
 */
export default class DisablePartnerUser extends ContactAction {
    readonly labels = labels;
    readonly ways: readonly Choice[] = [
        { value: DEACTIVATE, label: labels.deactivate },
        { value: DISABLE, label: labels.disable }
    ];
    view: UserClosingView | null = null;
    way = DEACTIVATE;
    isUnderstood = false;

    get hasUser(): boolean {
        return Boolean(this.view?.userId);
    }

    get hasNoUser(): boolean {
        return this.view !== null && !this.hasUser;
    }

    get heading(): string {
        return fill(this.view?.isUserActive ? labels.user : labels.inactiveUser, this.view?.username ?? '');
    }

    get isDisabling(): boolean {
        return this.way === DISABLE;
    }

    get points(): readonly string[] {
        return (this.isDisabling ? this.view?.disablePoints : this.view?.deactivatePoints) ?? [];
    }

    get confirmLabel(): string {
        return this.isDisabling ? labels.confirmDisable : labels.confirmDeactivate;
    }

    get confirmVariant(): string {
        return this.isDisabling ? 'destructive' : 'brand';
    }

    get cannotConfirm(): boolean {
        const lacksRights = (this.view?.missingRights ?? []).length > 0;
        const isTooLate = !this.isDisabling && this.view?.isUserActive !== true;
        return this.isBusy || lacksRights || isTooLate || (this.isDisabling && !this.isUnderstood);
    }

    handleWay(event: ChangeEvent): void {
        this.way = event.detail.value;
        this.isUnderstood = false;
    }

    handleUnderstood(event: ChangeEvent): void {
        this.isUnderstood = event.detail.checked === true;
    }

    handleConfirm(): Promise<void> {
        return this.follow(labels.working, () => closeUser({ contactId: this.recordId, operation: this.way }));
    }

    protected override async load(): Promise<void> {
        this.view = await openClosing({ contactId: this.recordId });
    }

    protected override successOf(): string {
        return fill(this.isDisabling ? labels.disabled : labels.deactivated, this.view?.username ?? '');
    }
}
