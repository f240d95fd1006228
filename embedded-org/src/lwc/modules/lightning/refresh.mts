/** Refreshing what is on a page. Source: https://developer.salesforce.com/docs/platform/lwc/guide/data-refreshview.html */

type Handler = () => Promise<unknown>;

const handlers = new Map<number, { readonly element: EventTarget; readonly handler: Handler }>();
const containers = new Map<number, { readonly element: EventTarget; readonly listener: (event: Event) => void }>();
let last = 0;

/** Asks for a refresh of everything registered around the element that sends it. */
export class RefreshEvent extends CustomEvent<undefined> {
    constructor() {
        super('lightning__refresh', { bubbles: true, composed: true, cancelable: true });
    }
}

export function registerRefreshHandler(element: EventTarget, handler: Handler): number {
    handlers.set(++last, { element, handler });
    return last;
}

export function unregisterRefreshHandler(id: number): void {
    handlers.delete(id);
}

/** Makes `element` the border of refreshes that start inside it; `handler` gets the promise of their end. */
export function registerRefreshContainer(
    element: EventTarget,
    handler: (refresh: Promise<unknown>) => unknown
): number {
    const listener = (event: Event): void => {
        event.stopPropagation();
        handler(refreshAll());
    };
    element.addEventListener('lightning__refresh', listener);
    containers.set(++last, { element, listener });
    return last;
}

export function unregisterRefreshContainer(id: number): void {
    const container = containers.get(id);
    container?.element.removeEventListener('lightning__refresh', container.listener);
    containers.delete(id);
}

function refreshAll(): Promise<unknown> {
    return Promise.all([...handlers.values()].map(({ handler }) => handler()));
}
