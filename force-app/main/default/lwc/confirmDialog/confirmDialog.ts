import { api } from 'lwc';
import LightningModal from 'lightning/modal';
import { labels } from './labels';

/** Asks before something that matters; opened with `ask`. */
export default class ConfirmDialog extends LightningModal {
    @api message = '';
    /** Things to know first, one line each. */
    @api points: readonly string[] = [];
    @api confirmLabel = '';
    /** True for what cannot be taken back. */
    @api isDestructive = false;

    readonly labels = labels;

    get confirmVariant(): string {
        return this.isDestructive ? 'destructive' : 'brand';
    }

    handleCancel(): void {
        this.close(false);
    }

    handleConfirm(): void {
        this.close(true);
    }
}

export interface Question {
    readonly label: string;
    readonly message: string;
    readonly points?: readonly string[];
    readonly confirmLabel: string;
    readonly isDestructive?: boolean;
}

/** Opens the dialog; closing it in any other way than by its button means no. */
export async function ask(question: Question): Promise<boolean> {
    return (await ConfirmDialog.open<boolean>({ size: 'small', ...question })) === true;
}
