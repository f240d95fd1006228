import { LightningElement, api } from 'lwc';
import { call } from 'org/http';
import { messageOf } from 'org/shellData';

type ComponentConstructor = new () => LightningElement;

/** A component known by its name only. Loads it, hands it its properties, and says so when it cannot be loaded or fails. */
export default class DynamicComponent extends LightningElement {
    /** `c/console`. */
    @api name = '';
    @api properties: Readonly<Record<string, unknown>> = {};
    ctor: ComponentConstructor | undefined;
    error = '';

    async connectedCallback(): Promise<void> {
        try {
            const module = (await import(this.name)) as { default: ComponentConstructor };
            this.ctor = module.default;
        } catch (error) {
            // The browser only says that linking failed; the server knows which module is at fault and why.
            const causes = await call<string[]>('GET', '/modules-that-fail');
            this.error = `${this.name} cannot be shown: ${causes.length > 0 ? causes.join(' ') : messageOf(error)}`;
        }
    }

    errorCallback(error: unknown): void {
        this.ctor = undefined;
        this.error = `${this.name} failed: ${messageOf(error)}`;
    }

    /** Waits until the component stands on the page; null when it could not be loaded. */
    @api async element(): Promise<unknown> {
        while (this.ctor === undefined && this.error === '')
            await new Promise((resolve) => requestAnimationFrame(resolve));
        await Promise.resolve();
        return this.refs?.component ?? null;
    }
}
