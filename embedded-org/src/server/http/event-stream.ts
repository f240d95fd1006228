import type { ServerResponse } from 'node:http';

/** Milliseconds between signs of life, so that a browser notices a dead connection. */
const HEARTBEAT = 20_000;

/** Server-sent events to every open page. Source: https://html.spec.whatwg.org/multipage/server-sent-events.html */
export class EventStream {
    readonly #pages = new Set<ServerResponse>();
    readonly #heartbeat = setInterval(() => {
        this.#write(': alive\n\n');
    }, HEARTBEAT);

    constructor() {
        this.#heartbeat.unref();
    }

    /** Keeps the answer open and sends events into it until the page leaves. */
    open(response: ServerResponse): void {
        response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
        response.write('retry: 1000\n\n');
        this.#pages.add(response);
        response.on('close', () => this.#pages.delete(response));
    }

    /** @param name what pages listen to: a channel (`/event/My_Event__e`), `jobs`, `notifications`, `reload` */
    send(name: string, data: unknown): void {
        this.#write(`data: ${JSON.stringify({ name, data })}\n\n`);
    }

    close(): void {
        clearInterval(this.#heartbeat);
        for (const page of this.#pages) page.end();
        this.#pages.clear();
    }

    #write(text: string): void {
        for (const page of this.#pages) page.write(text);
    }
}
