/** Calls from the page to the embedded org's server. */
import type { FetchErrorBody } from 'platform/types';

/** Sent with every call. A page of another origin cannot send it without permission that the server never gives. */
const OWN_PAGE = { 'x-embedded-org': 'page' };

/** What components catch: the shape of the platform's FetchResponse. Source: https://developer.salesforce.com/docs/platform/lwc/guide/data-error.html */
export class FetchResponseError extends Error {
    readonly ok = false;
    readonly errorType = 'fetchResponse';
    readonly headers = {};
    readonly status: number;
    readonly statusText: string;
    readonly body: FetchErrorBody;

    constructor(status: number, statusText: string, body: FetchErrorBody) {
        super(body.message ?? statusText);
        this.status = status;
        this.statusText = statusText;
        this.body = body;
    }
}

/**
 * Sends a request and reads the JSON answer, frozen as the platform's data is.
 * @throws {FetchResponseError} when the server refuses or cannot be reached
 */
export async function call<T>(method: 'GET' | 'POST' | 'PATCH' | 'DELETE', path: string, body?: unknown): Promise<T> {
    return send<T>(path, {
        method,
        headers: { ...OWN_PAGE, 'content-type': 'application/json' },
        body: body === undefined ? undefined : JSON.stringify(body)
    });
}

/** Sends the bytes of a file. */
export async function upload<T>(path: string, file: Blob): Promise<T> {
    return send<T>(path, {
        method: 'POST',
        headers: { ...OWN_PAGE, 'content-type': 'application/octet-stream' },
        body: file
    });
}

async function send<T>(path: string, request: RequestInit): Promise<T> {
    let response: Response;
    try {
        response = await fetch(path, request);
    } catch {
        throw new FetchResponseError(0, 'No answer', {
            message: 'The embedded org does not answer. Is it still running?'
        });
    }
    const text = await response.text();
    const data: unknown = text === '' ? undefined : JSON.parse(text);
    if (!response.ok)
        throw new FetchResponseError(response.status, response.statusText, data ?? { message: response.statusText });
    return freeze(data) as T;
}

function freeze(value: unknown): unknown {
    if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
        Object.values(value).forEach(freeze);
        Object.freeze(value);
    }
    return value;
}
