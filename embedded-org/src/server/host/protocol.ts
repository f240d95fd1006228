import type { HostEvent } from './apex-host.ts';
import type { HostOperations, OperationName } from './operations.ts';

/** What a worker thread is started with. */
export interface WorkerSettings {
    /** `file:` URL of a {@link BootModule}. */
    readonly bootModule: string;
    readonly projectDirectory: string;
    readonly databaseFile: string;
    readonly role: 'requests' | 'jobs';
    /** Memory of the {@link RequestGate}. */
    readonly gate: SharedArrayBuffer;
}

/** From the main thread to a worker. */
export type ToWorker =
    | {
          [name in OperationName]: {
              readonly type: 'request';
              readonly id: number;
              readonly name: name;
              readonly parameters: Parameters<HostOperations[name]>;
          };
      }[OperationName]
    /** Jobs were queued by another thread. */
    | { readonly type: 'wake' }
    | { readonly type: 'stop' };

/** From a worker to the main thread. */
export type FromWorker =
    | { readonly type: 'ready' }
    | { readonly type: 'answer'; readonly id: number; readonly value: unknown }
    | { readonly type: 'refusal'; readonly id: number; readonly refusal: Refusal }
    | { readonly type: 'event'; readonly event: HostEvent }
    | { readonly type: 'jobsQueued' }
    | { readonly type: 'jobsChanged' }
    /** Custom notifications came in. */
    | { readonly type: 'notified' }
    /** Something of the embedded org itself went wrong where no caller waits; a sentence with a JavaScript stack. */
    | { readonly type: 'problem'; readonly message: string };

/** An error on its way to the caller: a HostError, or a fault of the embedded org. */
export interface Refusal {
    /** Null for faults. */
    readonly errorCode: string | null;
    readonly message: string;
    readonly fields: readonly string[];
    readonly stack: string;
}
