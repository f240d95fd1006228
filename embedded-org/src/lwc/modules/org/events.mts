/** One stream of server-sent events for the whole page, shared by everybody who listens. */

type Listener = (data: unknown) => void;

const listeners = new Map<string, Set<Listener>>();
const errorListeners = new Set<(error: unknown) => void>();
let source: EventSource | null = null;
let opened: Promise<void> = Promise.resolve();

/**
 * Calls `listener` with each event of a name: a platform event channel (`/event/My_Event__e`), `jobs`, `notifications` or `reload`.
 * @returns the way to stop
 */
export function listen(name: string, listener: Listener): () => void {
    connect();
    const known = listeners.get(name) ?? new Set<Listener>();
    listeners.set(name, known.add(listener));
    return () => {
        known.delete(listener);
    };
}

/** Resolves when the stream is open: events published after that arrive. */
export function connected(): Promise<void> {
    connect();
    return opened;
}

export function onStreamError(listener: (error: unknown) => void): void {
    errorListeners.add(listener);
}

function connect(): void {
    if (source !== null) return;
    const stream = new EventSource('/events');
    source = stream;
    opened = new Promise((resolve) => {
        stream.addEventListener('open', () => {
            resolve();
        });
    });
    stream.addEventListener('message', (message: MessageEvent<string>) => {
        const event = JSON.parse(message.data) as { name: string; data: unknown };
        for (const listener of listeners.get(event.name) ?? []) listener(event.data);
    });
    stream.addEventListener('error', () => {
        for (const listener of errorListeners)
            listener({
                error: 'connection',
                message: 'The stream of events was interrupted; the page tries to connect again.'
            });
    });
}
