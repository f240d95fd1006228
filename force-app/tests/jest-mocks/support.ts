/** What component tests do again and again: mount, look, press, listen. */
import { createElement, type LightningElement } from 'lwc';

/** Lets promises and rendering settle. */
export const flush = (): Promise<void> =>
    new Promise((resolve) => {
        setTimeout(resolve);
    });

/** Puts a component on the page. Pair it with `afterEach(clearPage)`. */
export function mount(
    tag: string,
    component: typeof LightningElement,
    properties: object = {}
): HTMLElement & Record<string, unknown> {
    const element = createElement(tag, { is: component }) as unknown as HTMLElement & Record<string, unknown>;
    Object.assign(element, properties);
    document.body.appendChild(element);
    return element;
}

export function clearPage(): void {
    document.body.replaceChildren();
    jest.clearAllMocks();
}

/** The first element inside the component that matches; an error names the selector when there is none. */
export function find<T extends Element = HTMLElement & Record<string, unknown>>(host: Element, selector: string): T {
    const found = host.shadowRoot?.querySelector<T>(selector);
    if (!found) throw new Error(`${host.tagName} shows no ${selector}`);
    return found;
}

export function findAll<T extends Element = HTMLElement & Record<string, unknown>>(
    host: Element,
    selector: string
): T[] {
    return Array.from(host.shadowRoot?.querySelectorAll<T>(selector) ?? []);
}

export const shows = (host: Element, selector: string): boolean => findAll(host, selector).length > 0;

/** Texts of all elements that match, blanks at the ends removed. */
export const texts = (host: Element, selector: string): string[] =>
    findAll(host, selector).map((element) => (element.textContent ?? '').trim());

/** Presses the button with this data-id, and lets the page settle. */
export async function press(host: Element, id: string): Promise<void> {
    find<HTMLElement>(host, `[data-id="${id}"]`).click();
    await flush();
}

/** Sends an event of a child component, and lets the page settle. */
export async function emit(host: Element, selector: string, type: string, detail?: unknown): Promise<void> {
    find(host, selector).dispatchEvent(new CustomEvent(type, { detail }));
    await flush();
}

/** Details of all events of this type from now on. */
export function listen(host: Element, type: string): unknown[] {
    const details: unknown[] = [];
    host.addEventListener(type, (event) => details.push((event as CustomEvent).detail));
    return details;
}

/** A promise that the test settles when it wants to. */
export function deferred<T>(): { promise: Promise<T>; resolve: (value: T) => void; reject: (error: unknown) => void } {
    let resolve!: (value: T) => void;
    let reject!: (error: unknown) => void;
    const promise = new Promise<T>((fulfil, refuse) => {
        resolve = fulfil;
        reject = refuse;
    });
    return { promise, resolve, reject };
}
