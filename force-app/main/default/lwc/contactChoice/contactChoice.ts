import { api } from 'lwc';
import LightningModal from 'lightning/modal';
import chooseContact from '@salesforce/apex/ContactAttachController.chooseContact';
import getCandidates from '@salesforce/apex/ContactAttachController.getCandidates';
import { common } from 'c/commonLabels';
import { reduceErrors } from 'c/consoleErrors';
import { fill } from 'c/labelText';
import { may } from 'c/runSteps';
import { labels } from './labels';
import type { ContactCandidate } from 'apex/ContactCandidate';
import type { RowView } from 'apex/RowView';
import type { RunView } from 'apex/RunView';
import type { ChangeEvent, Choice } from 'c/consoleTypes';

const NEW = 'new';
/** Reasons that a person can settle by naming the contact. */
const QUESTIONS = ['CONTACT_UNSURE', 'CONTACT_NOT_FOUND', 'PORTAL_USER_ALREADY_EXISTS_FOR_CONTACT'];

/** Asks which contact the user of a row is (feature W16). Saves the choice itself. Closes with true when it is kept. */
export default class ContactChoice extends LightningModal {
    @api row: RowView = {};
    /** The run makes contacts where none is chosen. */
    @api canMake = false;

    readonly labels = labels;
    readonly common = common;
    errors: readonly string[] = [];
    isBusy = true;
    chosen = '';
    private candidates: readonly ContactCandidate[] = [];

    connectedCallback(): void {
        void this.load();
    }

    /** A contact that belongs to another user cannot be chosen. */
    get choices(): Choice[] {
        const free = this.candidates.filter((candidate) => !candidate.heldBy);
        return [
            ...free.map((candidate) => ({ value: candidate.id ?? '', label: words(candidate) })),
            ...(this.canMake ? [{ value: NEW, label: labels.makeNew }] : [])
        ];
    }

    get hasChoices(): boolean {
        return this.choices.length > 0;
    }

    get isEmpty(): boolean {
        return !this.isBusy && this.candidates.length === 0;
    }

    get held(): string[] {
        return this.candidates
            .filter((candidate) => candidate.heldBy)
            .map((candidate) => fill(labels.held, words(candidate), candidate.heldBy ?? ''));
    }

    get cannotChoose(): boolean {
        return this.isBusy || this.chosen === '';
    }

    handleChange(event: ChangeEvent): void {
        this.chosen = event.detail.value;
    }

    handleClose(): void {
        this.close(false);
    }

    async handleChoose(): Promise<void> {
        this.isBusy = true;
        try {
            await chooseContact({ rowId: this.row.id, contactId: this.chosen === NEW ? null : this.chosen });
            this.close(true);
        } catch (error: unknown) {
            this.errors = reduceErrors(error);
            this.isBusy = false;
        }
    }

    private async load(): Promise<void> {
        try {
            this.candidates = await getCandidates({ rowId: this.row.id });
        } catch (error: unknown) {
            this.errors = reduceErrors(error);
        }
        this.isBusy = false;
    }
}

function words(candidate: ContactCandidate): string {
    const { name, email, accountName } = candidate;
    return fill(labels.candidate, name ?? '', email ?? labels.noEmail, accountName ?? labels.noAccount);
}

/** Whether the row waits for somebody to say which contact is meant, and this person may. */
export function asksForContact(run: RunView | null, row: RowView): boolean {
    return may(run, 'ChooseContact') && QUESTIONS.includes(row.reasonCode ?? '');
}

/** Opens the dialog; true when a choice was kept. */
export async function chooseContactOf(run: RunView | null, row: RowView): Promise<boolean> {
    const canMake = run?.options?.attach?.makeContacts === true;
    const label = fill(labels.title, row.rowNumber ?? 0, row.displayName || (row.username ?? ''));
    return (await ContactChoice.open<boolean>({ size: 'small', label, row, canMake })) === true;
}
