import { Worker } from 'node:worker_threads';
import type { FromWorker, ToWorker, WorkerSettings } from './protocol.ts';

/** How long a thread may take to end its work in hand (milliseconds); a chunk of a job that takes longer is repeated at the next start. */
const PATIENCE = 10_000;
/** Deaths in this time (milliseconds) after which a thread is given up. */
const MOURNING = 60_000;
const MOST_DEATHS = 3;

export interface ThreadListener {
    message(message: FromWorker): void;
    /** The thread ended without being asked; messages on their way are lost. */
    lost(error: Error): void;
}

/** One worker thread with Apex, started again when it dies. */
export class ApexThread {
    private readonly settings: WorkerSettings;
    private readonly listener: ThreadListener;
    private worker: Worker | null = null;
    private stopping = false;
    private readonly deaths: number[] = [];

    constructor(settings: WorkerSettings, listener: ThreadListener) {
        this.settings = settings;
        this.listener = listener;
    }

    /** Resolves when the org stands. @throws Error of the boot. */
    start(): Promise<void> {
        const worker = new Worker(new URL('./apex-worker.js', import.meta.url), {
            workerData: this.settings,
            name: `apex-${this.settings.role}`
        });
        this.worker = worker;
        return new Promise((resolve, reject) => {
            let ready = false;
            let failure: Error | null = null;
            worker.on('message', (message: FromWorker) => {
                if (message.type === 'ready') {
                    ready = true;
                    resolve();
                }
                this.listener.message(message);
            });
            worker.on('error', (error) => {
                failure = error;
            });
            worker.on('exit', (code) => {
                if (this.worker === worker) this.worker = null;
                const error = failure ?? new Error(`The thread ended with exit code ${String(code)}.`);
                if (!ready) reject(error);
                else if (!this.stopping) this.revive(error);
            });
        });
    }

    /** Messages to a thread that is gone are lost; whoever waits for an answer was told by `lost`. */
    send(message: ToWorker): void {
        if (this.worker === null && message.type === 'request') this.listener.message(noThread(message.id));
        this.worker?.postMessage(message);
    }

    /** Lets the work in hand end, within reason. */
    async stop(): Promise<void> {
        this.stopping = true;
        const worker = this.worker;
        if (worker === null) return;
        const ended = new Promise<boolean>((resolve) => worker.once('exit', () => resolve(true)));
        worker.postMessage({ type: 'stop' } satisfies ToWorker);
        let timer: NodeJS.Timeout | undefined;
        const tooLate = new Promise<boolean>((resolve) => (timer = setTimeout(() => resolve(false), PATIENCE)));
        if (!(await Promise.race([ended, tooLate]))) await worker.terminate();
        clearTimeout(timer);
    }

    private revive(error: Error): void {
        this.listener.lost(error);
        const now = Date.now();
        this.deaths.push(now);
        if (this.deaths.filter((time) => now - time < MOURNING).length > MOST_DEATHS) return;
        this.start().catch((failure: unknown) => {
            this.listener.lost(failure instanceof Error ? failure : new Error(String(failure)));
        });
    }
}

function noThread(id: number): FromWorker {
    return {
        type: 'refusal',
        id,
        refusal: { errorCode: null, message: 'The thread that runs Apex has ended.', fields: [], stack: '' }
    };
}
