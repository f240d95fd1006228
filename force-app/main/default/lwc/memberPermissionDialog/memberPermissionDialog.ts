import { api } from 'lwc';
import LightningModal from 'lightning/modal';
import { common } from 'c/commonLabels';
import { fill } from 'c/labelText';
import { labels } from './labels';
import type { MemberChoice } from 'apex/MemberChoice';
import type { PermissionChange } from 'apex/PermissionChange';
import type { ChangeEvent, Choice } from 'c/consoleTypes';

const WAYS: readonly Choice[] = [
    { value: '', label: labels.leave },
    { value: 'give', label: labels.give },
    { value: 'take', label: labels.take }
];

interface ShownPermission extends Choice {
    readonly way: string;
}

/** Asks which permissions of the catalogue many members get or lose (features F63-F70); opened with `askPermissions`. */
export default class MemberPermissionDialog extends LightningModal {
    /** The catalogue. */
    @api permissions: readonly MemberChoice[] = [];

    readonly labels = labels;
    readonly common = common;
    readonly ways = WAYS;
    private wayByKey: Readonly<Record<string, string>> = {};

    get shown(): ShownPermission[] {
        return this.permissions.map(({ value, label }) => ({
            value: value ?? '',
            label: label ?? '',
            way: this.wayByKey[value ?? ''] ?? ''
        }));
    }

    get cannotCheck(): boolean {
        return Object.values(this.wayByKey).every((way) => way === '');
    }

    handleWay(event: ChangeEvent): void {
        const { key } = (event.currentTarget as HTMLElement).dataset;
        this.wayByKey = { ...this.wayByKey, [key ?? '']: event.detail.value };
    }

    handleCancel(): void {
        this.close(null);
    }

    handleCheck(): void {
        const change: PermissionChange = { granted: this.keysOf('give'), removed: this.keysOf('take') };
        this.close(change);
    }

    private keysOf(wanted: string): string[] {
        return Object.entries(this.wayByKey).flatMap(([key, way]) => (way === wanted ? [key] : []));
    }
}

/** @returns null when nothing is to be changed */
export async function askPermissions(
    count: number,
    permissions: readonly MemberChoice[]
): Promise<PermissionChange | null> {
    const change = await MemberPermissionDialog.open<PermissionChange | null>({
        size: 'small',
        label: fill(labels.title, count),
        permissions
    });
    return change ?? null;
}
