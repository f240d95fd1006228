/** Platform events. Source: https://developer.salesforce.com/docs/platform/lightning-component-reference/guide/lightning-emp-api.html */
import type { EmpMessage, EmpSubscription } from 'lightning/empApi';
import { connected, listen, onStreamError } from 'org/events';

const open = new Map<string, () => void>();
let count = 0;

/**
 * @param replayId -1: events from now on. Older ones (-2 or an Id) are not kept for browsers; asking for them is an error
 * rather than a silent gap.
 */
export async function subscribe(
    channel: string,
    replayId: number,
    callback: (message: EmpMessage) => void
): Promise<EmpSubscription> {
    if (replayId !== -1) throw new Error('The embedded org replays no events to components: subscribe with -1.');
    const id = `${channel}#${++count}`;
    const stop = listen(channel, (data) => {
        const event = data as { replayId: number; payload: Record<string, unknown> };
        callback({
            channel,
            data: { schema: 'embedded-org', payload: event.payload, event: { replayId: event.replayId } }
        });
    });
    open.set(id, stop);
    await connected();
    return { id, channel, replayId };
}

export function unsubscribe(subscription: EmpSubscription, callback?: (response: unknown) => void): Promise<unknown> {
    open.get(subscription.id)?.();
    open.delete(subscription.id);
    const response = { channel: '/meta/unsubscribe', subscription: subscription.channel, successful: true };
    callback?.(response);
    return Promise.resolve(response);
}

export function onError(callback: (error: unknown) => void): void {
    onStreamError(callback);
}

export function setDebugFlag(on: boolean): void {
    console.info(`empApi debug flag ${on ? 'on' : 'off'}: the embedded org has no further log.`);
}

export function isEmpEnabled(): Promise<boolean> {
    return Promise.resolve(true);
}
