import Toast from 'lightning/toast';
import type { ToastAttributes } from 'lightning/platformShowToastEvent';

/** The platform's toast event. Its name and details are those that the base components' toast container listens for. */
export class ShowToastEvent extends CustomEvent<unknown> {
    readonly toastAttributes: object;

    constructor({ title, message, messageData, variant = 'info', mode = 'dismissible' }: ToastAttributes = {}) {
        super('lightning__showtoast', {
            bubbles: true,
            composed: true,
            cancelable: true,
            detail: { title, message, messageData, variant, mode, toast: Toast }
        });
        const entries =
            messageData === undefined
                ? undefined
                : Array.isArray(messageData)
                  ? messageData
                  : Object.values(messageData);
        const links = entries?.map((entry: unknown) =>
            typeof entry === 'string' || typeof entry === 'number' ? { url: '', label: String(entry) } : entry
        );
        this.toastAttributes = { title, message, messageData: links, mode, type: variant };
    }
}
