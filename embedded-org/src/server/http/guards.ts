import type { IncomingMessage } from 'node:http';
import { HttpError } from './exchange.ts';
import { siteHost } from './site-host.ts';

/** Header that our own pages send with every call; a foreign page cannot, because the server answers no CORS preflight. */
export const OWN_PAGE_HEADER = 'x-embedded-org';

/**
 * Refuses what does not come from this server's own pages. The server is only bound to 127.0.0.1, but any web page that the
 * user has open could send requests there, or reach it under a name of its own that resolves to 127.0.0.1 (DNS rebinding).
 * Source: https://owasp.org/www-community/attacks/csrf
 * @throws {HttpError} 403 or 421
 */
export function guardRequest(request: IncomingMessage, port: number): void {
    const allowed = [`127.0.0.1:${port}`, `localhost:${port}`, siteHost(port)];
    const { origin, host = '' } = request.headers;
    if (!allowed.includes(host)) throw new HttpError(421, `This server answers to http://${allowed[0]} only.`);
    // A page of a site is another web page to the org's own pages, and the other way round.
    if (origin !== undefined && origin.replace(/^http:\/\//, '') !== host)
        throw new HttpError(403, 'Requests from other web pages are refused.');
    if (request.headers['sec-fetch-site'] === 'cross-site' && request.headers['sec-fetch-mode'] !== 'navigate') {
        throw new HttpError(403, 'Requests from other web pages are refused.');
    }
    const changes = request.method !== 'GET' && request.method !== 'HEAD';
    if (changes && request.headers[OWN_PAGE_HEADER] === undefined)
        throw new HttpError(403, `Calls need the header ${OWN_PAGE_HEADER}.`);
}
