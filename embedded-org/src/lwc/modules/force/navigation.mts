/** Navigation between the pages of the shell; `lightning/navigation` re-exports it. */
import type { PageReference } from 'lightning/navigation';
import { referenceOf, urlOf } from 'org/pages';

const Navigate = Symbol('Navigate');
const GenerateUrl = Symbol('GenerateUrl');

type Listener = (reference: PageReference) => void;
const listeners = new Set<Listener>();
const NOWHERE: PageReference = { type: 'org__page', attributes: { pageName: 'notFound' }, state: {} };

/** The page that the address bar names. */
export function currentPage(): PageReference {
    return referenceOf(new URL(location.href)) ?? NOWHERE;
}

/** Goes to a page of the shell, or opens an outside address in a new tab. */
export function navigate(reference: PageReference, replace = false): void {
    const url = urlOf(reference);
    if (reference.type === 'standard__webPage' && !url.startsWith('/lightning/')) {
        window.open(url, '_blank', 'noopener');
        return;
    }
    history[replace ? 'replaceState' : 'pushState'](null, '', url);
    announce();
}

/** Calls `listener` with the page now and at each change, Back and Forward included. Returns the way to stop. */
export function watchPage(listener: Listener): () => void {
    listeners.add(listener);
    listener(currentPage());
    return () => {
        listeners.delete(listener);
    };
}

function announce(): void {
    const page = currentPage();
    for (const listener of [...listeners]) listener(page);
}

window.addEventListener('popstate', announce);

interface Navigable {
    [Navigate](reference: PageReference, replace?: boolean): void;
    [GenerateUrl](reference: PageReference): Promise<string>;
}
// A mixin's base class takes any constructor arguments: TypeScript requires any[] here (TS2545).
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Constructor = new (...args: any[]) => object;

function withNavigation<T extends Constructor>(base: T): T & (new () => Navigable) {
    class Navigating extends base {
        [Navigate](reference: PageReference, replace?: boolean): void {
            navigate(reference, replace);
        }

        [GenerateUrl](reference: PageReference): Promise<string> {
            return Promise.resolve(urlOf(reference));
        }
    }
    return Navigating;
}

export const NavigationMixin = Object.assign(withNavigation, { Navigate, GenerateUrl });

/** Wire adapter: the page on which the component stands. */
export class CurrentPageReference {
    readonly #callback: Listener;
    #stop: (() => void) | null = null;

    constructor(callback: Listener) {
        this.#callback = callback;
    }

    connect(): void {
        this.#stop = watchPage(this.#callback);
    }

    update(): void {
        // There is nothing to configure; the wire service calls it all the same.
    }

    disconnect(): void {
        this.#stop?.();
    }
}
