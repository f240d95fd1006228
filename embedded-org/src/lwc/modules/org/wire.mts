/** Wire adapters over requests: provisioning, refresh by result, refresh by kind. */
import type { FetchError, WireResult } from 'platform/types';

type Callback = (result: WireResult<unknown>) => void;
/** The request to make for a configuration; undefined while the configuration is not complete. */
type Plan<C> = (config: C) => (() => Promise<unknown>) | undefined;

interface LiveAdapter {
    readonly kind: string;
    readonly config: unknown;
    run(): Promise<void>;
}

const live = new Set<LiveAdapter>();
const adapterOfResult = new WeakMap<object, LiveAdapter>();

/** An adapter class for `@wire`. `kind` names it for {@link refreshWhere}. */
export function createAdapter<C>(kind: string, plan: Plan<C>): unknown {
    return class {
        readonly kind = kind;
        config: C = {} as C;
        readonly #callback: Callback;
        #sequence = 0;

        constructor(callback: Callback) {
            this.#callback = callback;
            this.emit({ data: undefined, error: undefined });
        }

        connect(): void {
            live.add(this);
        }

        disconnect(): void {
            live.delete(this);
            this.#sequence++;
        }

        update(config: C): void {
            this.config = config;
            void this.run();
        }

        async run(): Promise<void> {
            const request = plan(this.config);
            const sequence = ++this.#sequence;
            if (request === undefined) return;
            let result: WireResult<unknown>;
            try {
                result = { data: await request(), error: undefined };
            } catch (error) {
                result = { data: undefined, error: error as FetchError };
            }
            // An answer to an older configuration is no news.
            if (sequence === this.#sequence) this.emit(result);
        }

        emit(result: WireResult<unknown>): void {
            adapterOfResult.set(result, this);
            this.#callback(result);
        }
    };
}

/** Runs the adapter that gave this result once more; resolves when the new result was handed over. */
export async function refreshResult(result: unknown): Promise<void> {
    if (typeof result !== 'object' || result === null) return;
    await adapterOfResult.get(result)?.run();
}

/** Runs every connected adapter of a kind whose configuration fits. */
export async function refreshWhere(kind: string, fits: (config: unknown) => boolean): Promise<void> {
    await Promise.all(
        [...live].filter((adapter) => adapter.kind === kind && fits(adapter.config)).map((adapter) => adapter.run())
    );
}
