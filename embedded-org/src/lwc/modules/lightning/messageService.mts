/** Lightning message service within one page. Source: https://developer.salesforce.com/docs/platform/lwc/guide/use-message-channel.html */

interface Context {
    readonly __messageContext: true;
}
interface Channel {
    readonly channelName: string;
}
interface Subscription {
    readonly id: number;
}
type Listener = (message: unknown) => void;

const subscriptions = new Map<number, { readonly channelName: string; readonly listener: Listener }>();
let last = 0;

export const APPLICATION_SCOPE = Symbol('APPLICATION_SCOPE');

/** Wire adapter that gives a component its context. */
export class MessageContext {
    readonly #callback: (context: Context) => void;

    constructor(callback: (context: Context) => void) {
        this.#callback = callback;
    }

    connect(): void {
        this.#callback(createMessageContext());
    }

    update(): void {
        // There is nothing to configure; the wire service calls it all the same.
    }

    disconnect(): void {
        // Subscriptions end by unsubscribe, as on the platform.
    }
}

export function createMessageContext(): Context {
    return { __messageContext: true };
}

/** A context holds nothing here; its subscriptions end by unsubscribe. */
export function releaseMessageContext(_context: Context): void {
    return undefined;
}

export function publish(_context: Context, channel: Channel, message: unknown): void {
    for (const { channelName, listener } of [...subscriptions.values()])
        if (channelName === channel.channelName) listener(message);
}

export function subscribe(_context: Context, channel: Channel, listener: Listener): Subscription {
    subscriptions.set(++last, { channelName: channel.channelName, listener });
    return { id: last };
}

export function unsubscribe(subscription: Subscription | null): void {
    if (subscription !== null) subscriptions.delete(subscription.id);
}
