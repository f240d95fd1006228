/** What happens in Apex on this thread, as the debug log tells it. */
export type TraceEvent =
    | { readonly kind: 'execution-started'; readonly transaction: TracedTransaction }
    | { readonly kind: 'execution-finished' }
    | { readonly kind: 'unit-started' | 'unit-finished'; readonly name: string }
    | { readonly kind: 'debug'; readonly level: string; readonly text: string }
    | { readonly kind: 'query-started'; readonly text: string; readonly aggregations: number }
    | { readonly kind: 'query-finished'; readonly rows: number }
    | { readonly kind: 'dml-started'; readonly operation: string; readonly object: string; readonly rows: number }
    | { readonly kind: 'dml-finished' }
    | {
          readonly kind: 'method-entered' | 'method-left' | 'constructor-entered' | 'constructor-left';
          readonly className: string;
          /** `name(Type, Type)`; `<init>(Type)` of a constructor. */
          readonly signature: string;
      }
    | { readonly kind: 'statement' }
    | { readonly kind: 'exception-thrown'; readonly exception: object }
    | { readonly kind: 'fatal-error'; readonly thrown: unknown }
    | { readonly kind: 'limits'; readonly transaction: TracedTransaction };

/** The part of a transaction that a log speaks of. */
export interface TracedTransaction {
    readonly user: { readonly id: string; readonly username: string; readonly timeZone: string };
    readonly limits: {
        readonly cpuTime: number;
        readonly cpuLimit: number;
        readonly heapSize: number;
        readonly heapLimit: number;
        used(name: string): number;
        limit(name: string): number;
    };
}

let sink: ((event: TraceEvent) => void) | null = null;

/** Sends what happens from now on to `next`; null ends it. */
export function traceTo(next: ((event: TraceEvent) => void) | null): void {
    sink = next;
}

/** Tells what happened; costs next to nothing while nobody listens. */
export function trace(event: TraceEvent): void {
    sink?.(event);
}

/** Runs `body` as a code unit: a test method, a job's method, a trigger, anonymous Apex. */
export function tracedUnit<T>(name: string, body: () => T): T {
    if (sink === null) return body();
    trace({ kind: 'unit-started', name });
    try {
        return body();
    } finally {
        trace({ kind: 'unit-finished', name });
    }
}

/** Runs `body` as an execution of its own with one code unit; an error that leaves it is fatal. */
export function tracedExecution<T>(transaction: TracedTransaction, name: string, body: () => T): T {
    if (sink === null) return body();
    trace({ kind: 'execution-started', transaction });
    try {
        return tracedUnit(name, () => {
            try {
                return body();
            } catch (thrown) {
                trace({ kind: 'fatal-error', thrown });
                throw thrown;
            } finally {
                trace({ kind: 'limits', transaction });
            }
        });
    } finally {
        trace({ kind: 'execution-finished' });
    }
}
