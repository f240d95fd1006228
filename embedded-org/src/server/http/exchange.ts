import type { IncomingMessage, ServerResponse } from 'node:http';

/** One request with its answer, as route handlers see it. */
export interface Exchange {
    readonly request: IncomingMessage;
    readonly response: ServerResponse;
    readonly url: URL;
    /** Parts of the path that the route's pattern names, decoded. */
    readonly parameters: Readonly<Record<string, string>>;
    /** Key of the browser session, and the user as whom it acts. */
    readonly sessionId: string;
    readonly userId: string;
}

/** A refusal with its HTTP status; the message is shown to whoever asked. */
export class HttpError extends Error {
    readonly status: number;

    constructor(status: number, message: string) {
        super(message);
        this.name = 'HttpError';
        this.status = status;
    }
}

export function sendJson(response: ServerResponse, value: unknown, status = 200): void {
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
    response.end(value === undefined ? '' : JSON.stringify(value));
}

export function sendText(response: ServerResponse, status: number, type: string, text: string): void {
    response.writeHead(status, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' });
    response.end(text);
}

/** Largest JSON body: Apex takes 6 MB of heap at most, so nothing larger could be used. */
const JSON_LIMIT = 12 * 1024 * 1024;

/**
 * The whole body of a request.
 * @param limit bytes
 * @throws {HttpError} 413 when it is larger
 */
export async function readBody(request: IncomingMessage, limit: number): Promise<Buffer> {
    const chunks: Buffer[] = [];
    let size = 0;
    for await (const chunk of request as AsyncIterable<Buffer>) {
        size += chunk.length;
        if (size > limit) throw new HttpError(413, `The request is larger than ${Math.floor(limit / 1024 / 1024)} MB.`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}

/**
 * The body as a JSON object; no body is an empty one.
 * @throws {HttpError} 400 when it is no JSON object
 */
export async function readJson(request: IncomingMessage): Promise<Record<string, unknown>> {
    const text = (await readBody(request, JSON_LIMIT)).toString('utf8');
    if (text === '') return {};
    let value: unknown;
    try {
        value = JSON.parse(text);
    } catch {
        throw new HttpError(400, 'The request is not JSON.');
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw new HttpError(400, 'The request is not a JSON object.');
    return value as Record<string, unknown>;
}
