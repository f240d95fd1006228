import { LightningElement, api } from 'lwc';
import { ask } from 'c/confirmDialog';
import { reduceErrors } from 'c/consoleErrors';
import { fill } from 'c/labelText';
import { askPermissions } from 'c/memberPermissionDialog';
import { askNewName } from 'c/memberRenameDialog';
import { beginMemberRun } from 'c/memberRun';
import { ACTIONS, PERMISSIONS, questionOf, RENAME } from './choices';
import { labels } from './labels';
import type { MemberChoice } from 'apex/MemberChoice';
import type { MemberView } from 'apex/MemberView';
import type { RunOptions } from 'apex/RunOptions';

/**
 * What may be done with ticked members, each as a run of its own (features F26, F71, F72, W12, W14). Emits `run` with the id of a
 * run that was made and checked.
 */
export default class MemberActions extends LightningElement {
    /** Those that are ticked. */
    @api members: readonly MemberView[] = [];
    /** Usernames may be seen, and so changed. */
    @api canRename = false;
    /** Permissions that can be switched; none where the person may not. */
    @api permissions: readonly MemberChoice[] = [];

    readonly labels = labels;
    errors: readonly string[] = [];
    isBusy = false;

    get choices(): { value: string; label: string }[] {
        const choices = ACTIONS.map(({ operation, label }) => ({ value: operation, label }));
        if (this.permissions.length > 0) choices.push({ value: PERMISSIONS, label: labels.permissions });
        return this.canRename ? [...choices, { value: RENAME, label: labels.rename }] : choices;
    }

    get hasNobody(): boolean {
        return this.members.length === 0;
    }

    get isDisabled(): boolean {
        return this.hasNobody || this.isBusy;
    }

    get line(): string {
        if (this.isBusy) return labels.working;
        return this.hasNobody ? labels.none : fill(labels.ticked, this.members.length);
    }

    async handleSelect(event: CustomEvent<{ value: string }>): Promise<void> {
        const operation = event.detail.value;
        const options = await this.optionsFor(operation);
        if (!options) return;
        this.isBusy = true;
        this.errors = [];
        try {
            const userIds = this.members.map((member) => member.id ?? '');
            const detail = await beginMemberRun(operation, options, userIds);
            this.dispatchEvent(new CustomEvent('run', { detail }));
        } catch (error: unknown) {
            this.errors = reduceErrors(error);
        }
        this.isBusy = false;
    }

    /** What the person wants done, or null when not. */
    private async optionsFor(operation: string): Promise<RunOptions | null> {
        if (operation === RENAME) {
            const rename = await askNewName(this.members);
            return rename ? { rename } : null;
        }
        if (operation === PERMISSIONS) {
            const permissions = await askPermissions(this.members.length, this.permissions);
            return permissions ? { permissions } : null;
        }
        const question = questionOf(operation, this.members.length);
        return question && (await ask(question)) ? {} : null;
    }
}
