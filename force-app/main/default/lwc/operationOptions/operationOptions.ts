import { LightningElement, api } from 'lwc';
import {
    INVITE,
    MOVE_CONTACTS,
    MOVE_LICENCES,
    MOVE_TO_COMPANY,
    operationOf,
    REVIEW_ACCESS,
    TAKE_SNAPSHOT
} from 'c/runOperations';
import { labels } from './labels';
import type { RunOptions } from 'apex/RunOptions';
import type { RunView } from 'apex/RunView';
import type { RunSource } from 'c/consoleTypes';

/**
 * Second step of operations other than the main one. The operation's own component stands in the middle: it takes `options` and
 * emits `optionschange` with the RunOptions that it wants, or null while something is missing. Emits `check`, `back`, `command`.
 */
export default class OperationOptions extends LightningElement {
    /** The run whose options are changed; null for a new one. */
    @api run: RunView | null = null;
    @api operation: string | null = null;
    @api source: RunSource | null = null;
    @api isBusy = false;

    readonly labels = labels;
    options: RunOptions | null = {};
    /** As they stood when this step was opened: the operation's own component begins with them. */
    given: RunOptions = {};

    connectedCallback(): void {
        this.given = { ...this.run?.options };
        this.options = this.given;
    }

    get isAttach(): boolean {
        return this.operation === 'AttachContacts';
    }

    get isAccess(): boolean {
        return this.givesAccess || this.operation === 'RemoveAccess';
    }

    get givesAccess(): boolean {
        return this.operation === 'GrantAccess';
    }

    get isCompany(): boolean {
        return this.startsOver || this.operation === MOVE_CONTACTS;
    }

    get startsOver(): boolean {
        return this.operation === MOVE_TO_COMPANY;
    }

    get isReview(): boolean {
        return this.operation === REVIEW_ACCESS;
    }

    get heading(): string {
        return operationOf(this.operation).label;
    }

    get help(): string {
        return operationOf(this.operation).help;
    }

    /** Also of a run whose file is not at hand any more. */
    get isFile(): boolean {
        return (this.source?.kind ?? this.run?.source) === 'Csv';
    }

    get accountName(): string {
        return this.run?.accountName ?? '';
    }

    get isInvite(): boolean {
        return this.operation === INVITE;
    }

    get isLicenceMove(): boolean {
        return this.operation === MOVE_LICENCES;
    }

    get isSnapshot(): boolean {
        return this.operation === TAKE_SNAPSHOT;
    }

    get isIncomplete(): boolean {
        return this.options === null;
    }

    handleOptions(event: CustomEvent<RunOptions | null>): void {
        this.options = event.detail;
    }

    handleCheck(): void {
        this.dispatchEvent(new CustomEvent('check', { detail: { ...this.options } }));
    }

    handleBack(): void {
        this.dispatchEvent(new CustomEvent('back'));
    }

    /** Commands of the button beside go on as they are. */
    handleCommand(event: CustomEvent<string>): void {
        this.dispatchEvent(new CustomEvent('command', { detail: event.detail }));
    }
}
