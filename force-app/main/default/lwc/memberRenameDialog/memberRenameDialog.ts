import { api } from 'lwc';
import LightningModal from 'lightning/modal';
import { common } from 'c/commonLabels';
import { fill } from 'c/labelText';
import { labels } from './labels';
import type { MemberView } from 'apex/MemberView';
import type { RenameOptions } from 'apex/RenameOptions';
import type { ChangeEvent } from 'c/consoleTypes';

const USERNAME = /^[^@\s]+@[^@\s]+\.[^@\s]+$/;
const DOMAIN = /^@?[^@\s]+\.[^@\s]+$/;

/** Asks for the new username of one member, or the new domain of many (feature F26); opened with `askNewName`. */
export default class MemberRenameDialog extends LightningModal {
    /** The present username; blank where there are many. */
    @api username = '';

    readonly labels = labels;
    readonly common = common;
    private typed = '';

    connectedCallback(): void {
        this.typed = this.username;
    }

    get isOne(): boolean {
        return this.username !== '';
    }

    get value(): string {
        return this.typed;
    }

    get fieldLabel(): string {
        return this.isOne ? labels.username : labels.domain;
    }

    get help(): string {
        return this.isOne ? labels.usernameHelp : labels.domainHelp;
    }

    get cannotCheck(): boolean {
        const text = this.typed.trim();
        return text === this.username || !(this.isOne ? USERNAME : DOMAIN).test(text);
    }

    handleChange(event: ChangeEvent): void {
        this.typed = event.detail.value;
    }

    handleCancel(): void {
        this.close(null);
    }

    handleCheck(): void {
        const text = this.typed.trim();
        const wanted: RenameOptions = this.isOne ? { username: text } : { domain: text };
        this.close(wanted);
    }
}

/** @returns null when nothing is to be changed */
export async function askNewName(members: readonly MemberView[]): Promise<RenameOptions | null> {
    const [first] = members;
    const isOne = members.length === 1;
    const wanted = await MemberRenameDialog.open<RenameOptions | null>({
        size: 'small',
        label: isOne ? fill(labels.titleOne, first.name ?? '') : fill(labels.titleMany, members.length),
        username: isOne ? (first.username ?? '') : ''
    });
    return wanted ?? null;
}
