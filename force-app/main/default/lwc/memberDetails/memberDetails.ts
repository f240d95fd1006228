import { api } from 'lwc';
import LightningModal from 'lightning/modal';
import getMember from '@salesforce/apex/MembersController.getMember';
import switchPermission from '@salesforce/apex/MembersController.switchPermission';
import { common } from 'c/commonLabels';
import { reduceErrors } from 'c/consoleErrors';
import { fill } from 'c/labelText';
import { OneRowRun, reasonsOf } from 'c/oneRowRun';
import { labels } from './labels';
import { showFindings, showPermissions } from './view';
import type { MemberDetails as Details } from 'apex/MemberDetails';
import type { RowView } from 'apex/RowView';
import type { ChangeEvent } from 'c/consoleTypes';
import type { ShownFinding, ShownPermission } from './view';

/**
 * One member in a window (features F63-F70, F73, F77): permissions as switches that are saved at once, why a login fails, and who
 * administers the account. Opened with `showMember`.
 */
export default class MemberDetails extends LightningModal {
    @api userId = '';

    readonly labels = labels;
    readonly common = common;
    details: Details | null = null;
    errors: readonly string[] = [];
    isBusy = true;
    note = '';
    private done = '';
    private readonly run = new OneRowRun({
        onProgress: () => undefined,
        onOutcome: (row) => {
            void this.finish(row);
        },
        onErrors: (sentences) => {
            void this.fail(sentences);
        }
    });

    connectedCallback(): void {
        void this.load();
    }

    disconnectedCallback(): void {
        this.run.stop();
    }

    get permissions(): ShownPermission[] {
        return showPermissions(this.details, this.isBusy);
    }

    get findings(): ShownFinding[] {
        return showFindings(this.details?.login ?? []);
    }

    get hasNoAdministrators(): boolean {
        return (this.details?.administrators ?? []).length === 0;
    }

    async handleSwitch(event: ChangeEvent): Promise<void> {
        const { key } = (event.currentTarget as HTMLElement).dataset;
        const isGranted = event.detail.checked === true;
        const label = this.details?.permissions?.find((entry) => entry.key === key)?.label ?? '';
        this.done = fill(isGranted ? labels.given : labels.taken, label);
        this.isBusy = true;
        this.errors = [];
        this.note = labels.saving;
        try {
            this.run.follow(await switchPermission({ userId: this.userId, key, isGranted }));
        } catch (error: unknown) {
            await this.fail(reduceErrors(error));
        }
    }

    handleClose(): void {
        this.close(null);
    }

    /** Reads what holds now: a switch that was refused goes back. */
    private async load(): Promise<void> {
        try {
            this.details = await getMember({ userId: this.userId });
        } catch (error: unknown) {
            this.errors = reduceErrors(error);
        }
        this.isBusy = false;
    }

    private async finish(row: RowView): Promise<void> {
        if (row.status !== 'Succeeded') {
            await this.fail(reasonsOf(row));
            return;
        }
        await this.load();
        this.note = this.done;
    }

    private async fail(sentences: readonly string[]): Promise<void> {
        this.note = '';
        await this.load();
        this.errors = sentences;
    }
}

/** @param name of the member, as the heading */
export async function showMember(userId: string, name: string): Promise<void> {
    await MemberDetails.open({ size: 'medium', label: name, userId });
}
