import { LightningElement, api } from 'lwc';
import getMatrix from '@salesforce/apex/LicenseMovesController.getMatrix';
import { labels } from './labels';
import type { RunView } from 'apex/RunView';
import type { MatrixSource } from 'c/matrixBrowser';

/** Operations whose rows have permission sets before and after. */
const MOVES: ReadonlySet<string> = new Set(['MoveLicences', 'UndoLicenceMove']);

/** Permission sets before and after a licence move, opened by a button because it is read from the server (U16, W11). */
export default class RunMatrix extends LightningElement {
    @api run: RunView | null = null;

    readonly labels = labels;
    isOpen = false;
    readonly source: MatrixSource = (filter, cursor) =>
        getMatrix({ runId: this.run?.id, filter, cursor, pageSize: null });

    get isOffered(): boolean {
        return MOVES.has(this.run?.operation ?? '');
    }

    get buttonLabel(): string {
        return this.isOpen ? labels.hide : labels.show;
    }

    get iconName(): string {
        return this.isOpen ? 'utility:chevrondown' : 'utility:chevronright';
    }

    get help(): string {
        return this.run?.progress?.state === 'Checked' ? labels.promise : labels.outcome;
    }

    get fileName(): string {
        return `${this.run?.name ?? ''}-permission-sets.csv`;
    }

    handleToggle(): void {
        this.isOpen = !this.isOpen;
    }
}
