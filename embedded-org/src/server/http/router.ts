import type { Exchange } from './exchange.ts';

type Handler = (exchange: Exchange) => void | Promise<void>;

interface Route {
    readonly method: string;
    readonly pattern: RegExp;
    readonly names: readonly string[];
    readonly handler: Handler;
}

/** A table of routes. `:name` stands for one part of a path, `*name` for all that is left of it. */
export class Router {
    readonly #routes: Route[] = [];

    add(method: 'GET' | 'POST' | 'PATCH' | 'DELETE', path: string, handler: Handler): void {
        const names: string[] = [];
        const source = path.replace(/[.]/g, '\\.').replace(/([:*])(\w+)/g, (_, kind: string, name: string) => {
            names.push(name);
            return kind === ':' ? '([^/]+)' : '(.*)';
        });
        this.#routes.push({ method, pattern: new RegExp(`^${source}$`), names, handler });
    }

    /**
     * The handler for a request with the path's named parts; `otherMethods` tells whether the path exists for another method.
     * A path that is not properly encoded matches nothing.
     */
    match(
        method: string,
        path: string
    ): { readonly handler: Handler; readonly parameters: Record<string, string> } | { readonly otherMethods: boolean } {
        let otherMethods = false;
        for (const route of this.#routes) {
            const found = route.pattern.exec(path);
            if (found === null) continue;
            if (route.method !== method) {
                otherMethods = true;
                continue;
            }
            try {
                return {
                    handler: route.handler,
                    parameters: Object.fromEntries(
                        route.names.map((name, index) => [name, decodeURIComponent(found[index + 1])])
                    )
                };
            } catch {
                return { otherMethods: false };
            }
        }
        return { otherMethods };
    }
}
