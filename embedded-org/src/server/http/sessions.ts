import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';

const COOKIE = 'embedded-org-session';

/** Browser sessions: which user each acts as. They last as long as the server does. */
export class Sessions {
    readonly #users = new Map<string, string>();
    readonly #defaultUser: (pathname: string) => Promise<string>;

    /** @param defaultUser Id of the user as whom a new session begins, given the path that it began with */
    constructor(defaultUser: (pathname: string) => Promise<string>) {
        this.#defaultUser = defaultUser;
    }

    /** The session that the request's cookie names, or a new one whose cookie is set on the answer. */
    async of(request: IncomingMessage, response: ServerResponse): Promise<{ sessionId: string; userId: string }> {
        const known = new RegExp(`(?:^|; *)${COOKIE}=([0-9a-f]+)`).exec(request.headers.cookie ?? '')?.[1];
        const userId = known === undefined ? undefined : this.#users.get(known);
        if (known !== undefined && userId !== undefined) return { sessionId: known, userId };
        const sessionId = randomBytes(16).toString('hex');
        const first = await this.#defaultUser(new URL(request.url ?? '/', 'http://localhost').pathname);
        this.#users.set(sessionId, first);
        response.setHeader('set-cookie', `${COOKIE}=${sessionId}; Path=/; HttpOnly; SameSite=Strict`);
        return { sessionId, userId: first };
    }

    /** From now on the session acts as this user. */
    actAs(sessionId: string, userId: string): void {
        this.#users.set(sessionId, userId);
    }
}
