import { LightningElement, api } from 'lwc';

/** Window of a screen quick action. Tells `close` when the component, Escape or the button asks for it. */
export default class ActionWindow extends LightningElement {
    @api component = '';
    @api label = '';
    @api properties: Readonly<Record<string, unknown>> = {};
    #before: HTMLElement | null = null;

    connectedCallback(): void {
        this.#before = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    }

    renderedCallback(): void {
        if (this.#before !== null) this.template?.querySelector<HTMLElement>('[role="dialog"]')?.focus();
    }

    disconnectedCallback(): void {
        this.#before?.focus();
    }

    handleKey(event: KeyboardEvent): void {
        if (event.key === 'Escape') this.close();
    }

    close(): void {
        this.dispatchEvent(new CustomEvent('close'));
    }
}
