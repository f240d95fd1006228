import { api } from 'lwc';
import LightningModal from 'lightning/modal';
import { common } from 'c/commonLabels';
import { fill } from 'c/labelText';
import { labels } from './labels';
import type { ChangeEvent, Choice } from 'c/consoleTypes';

const ALL = 'all';
const TICKED = 'ticked';

/** What there is to choose from. */
export interface RestoreChoices {
    /** Name of the snapshot. */
    readonly name: string;
    readonly userCount: number;
    readonly tickedUsers: number;
    readonly tickedSets: number;
}

/** What of a snapshot is given back. */
export interface RestoreWish {
    readonly isForTickedUsers: boolean;
    readonly isForTickedSets: boolean;
    readonly takesOthers: boolean;
}

/** Asks what of a snapshot is given back; opened with `askRestore`. What was ticked is proposed. */
export default class SnapshotRestoreDialog extends LightningModal {
    @api userCount = 0;
    @api tickedUsers = 0;
    @api tickedSets = 0;

    readonly labels = labels;
    readonly common = common;
    private chosenUsers: string | null = null;
    private chosenSets: string | null = null;
    takesOthers = false;

    get userChoices(): Choice[] {
        return [
            ...(this.tickedUsers > 0 ? [{ value: TICKED, label: fill(labels.tickedUsers, this.tickedUsers) }] : []),
            { value: ALL, label: fill(labels.allUsers, this.userCount) }
        ];
    }

    get setChoices(): Choice[] {
        return [
            ...(this.tickedSets > 0 ? [{ value: TICKED, label: fill(labels.tickedSets, this.tickedSets) }] : []),
            { value: ALL, label: labels.allSets }
        ];
    }

    get users(): string {
        return this.chosenUsers ?? this.userChoices[0].value;
    }

    get sets(): string {
        return this.chosenSets ?? this.setChoices[0].value;
    }

    handleUsers(event: ChangeEvent): void {
        this.chosenUsers = event.detail.value;
    }

    handleSets(event: ChangeEvent): void {
        this.chosenSets = event.detail.value;
    }

    handleOthers(event: CustomEvent<{ checked: boolean }>): void {
        this.takesOthers = event.detail.checked;
    }

    handleCancel(): void {
        this.close(null);
    }

    handleCheck(): void {
        const wish: RestoreWish = {
            isForTickedUsers: this.users === TICKED,
            isForTickedSets: this.sets === TICKED,
            takesOthers: this.takesOthers
        };
        this.close(wish);
    }
}

/** @returns null when nothing is to be given back */
export async function askRestore({ name, ...choices }: RestoreChoices): Promise<RestoreWish | null> {
    const wish = await SnapshotRestoreDialog.open<RestoreWish | null>({
        size: 'small',
        label: fill(labels.title, name),
        ...choices
    });
    return wish ?? null;
}
