import type { ApexHost, HostEvent } from './apex-host.ts';
import { HostError } from './apex-host.ts';
import { ApexThread } from './apex-thread.ts';
import type { HostOperations, OperationName } from './operations.ts';
import type { FromWorker, Refusal, WorkerSettings } from './protocol.ts';
import { RequestGate } from './request-gate.ts';

export interface HostSettings {
    /** `file:` URL of the module that boots an org: see {@link BootModule}. */
    readonly bootModule: string;
    readonly projectDirectory: string;
    readonly databaseFile: string;
    /** Hears of faults of the embedded org where no caller waits. */
    readonly onProblem?: (message: string) => void;
}

/** The thread for jobs boots when no request came for this time (milliseconds): a page that opens has the machine for itself ... */
const QUIET = 500;
/** ... but no later than this time (milliseconds) after requests can be answered: a job that a stop cut off is waiting for it. */
const LATEST = 4_000;

/** At most one call of onJobs' listeners in this time (milliseconds). */
const JOBS_INTERVAL = 250;

/**
 * Starts two threads with Apex on one database file: one for requests, one for jobs. Resolves when requests can be answered.
 * @throws Error of the boot when the project cannot be started at all.
 */
export async function startApexHost(settings: HostSettings): Promise<ApexHost> {
    const host = new WorkerHost(settings);
    await host.start();
    return host;
}

class WorkerHost implements ApexHost {
    private readonly gate = new RequestGate();
    private readonly requests: ApexThread;
    private readonly jobs: ApexThread;
    private readonly eventListeners = new Set<(event: HostEvent) => void>();
    private readonly notificationListeners = new Set<() => void>();
    private readonly jobListeners = new Set<() => void>();
    private readonly onProblem: (message: string) => void;
    private readonly waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
    private lastId = 0;
    private jobsTimer: NodeJS.Timeout | null = null;
    /** Runs until the thread for jobs is started. */
    private quietTimer: NodeJS.Timeout | null = null;
    private readyAt = 0;

    constructor(settings: HostSettings) {
        this.onProblem = settings.onProblem ?? (() => undefined);
        const thread = (role: WorkerSettings['role']): ApexThread =>
            new ApexThread({ ...settings, onProblem: undefined, role, gate: this.gate.memory } as WorkerSettings, {
                message: (message) => {
                    this.receive(message);
                },
                lost: (error) => {
                    this.lose(role, error);
                }
            });
        this.requests = thread('requests');
        this.jobs = thread('jobs');
    }

    /** One after the other, as the first may fill an empty database; requests are answered before the thread for jobs stands. */
    async start(): Promise<void> {
        try {
            await this.requests.start();
        } catch (error) {
            await this.stop();
            throw error;
        }
        this.readyAt = Date.now();
        this.startJobsWhenQuiet();
    }

    private startJobsWhenQuiet(): void {
        if (this.quietTimer !== null) clearTimeout(this.quietTimer);
        const wait = Math.min(QUIET, this.readyAt + LATEST - Date.now());
        this.quietTimer = setTimeout(() => {
            this.quietTimer = null;
            this.jobs.start().catch((error: unknown) => {
                this.lose('jobs', error instanceof Error ? error : new Error(String(error)));
            });
        }, wait);
    }

    readonly call: ApexHost['call'] = (...parameters) => this.ask('call', parameters);
    readonly openPage: ApexHost['openPage'] = (...parameters) => this.ask('openPage', parameters);
    readonly query: ApexHost['query'] = (...parameters) => this.ask('query', parameters);
    readonly describe: ApexHost['describe'] = (...parameters) => this.ask('describe', parameters);
    readonly getRecord: ApexHost['getRecord'] = (...parameters) => this.ask('getRecord', parameters);
    readonly createRecord: ApexHost['createRecord'] = (...parameters) => this.ask('createRecord', parameters);
    readonly updateRecord: ApexHost['updateRecord'] = (...parameters) => this.ask('updateRecord', parameters);
    readonly deleteRecord: ApexHost['deleteRecord'] = (...parameters) => this.ask('deleteRecord', parameters);
    readonly hasPermission: ApexHost['hasPermission'] = (...parameters) => this.ask('hasPermission', parameters);
    readonly defaultUserId: ApexHost['defaultUserId'] = () => this.ask('defaultUserId', []);
    readonly outbox: ApexHost['outbox'] = () => this.ask('outbox', []);
    readonly notifications: ApexHost['notifications'] = (...parameters) => this.ask('notifications', parameters);
    readonly markNotificationsRead: ApexHost['markNotificationsRead'] = (...parameters) =>
        this.ask('markNotificationsRead', parameters);
    readonly execAnonymous: ApexHost['execAnonymous'] = (...parameters) => this.ask('execAnonymous', parameters);
    readonly metadata: ApexHost['metadata'] = () => this.ask('metadata', []);

    onEvent(listener: (event: HostEvent) => void): () => void {
        this.eventListeners.add(listener);
        return () => this.eventListeners.delete(listener);
    }

    onNotifications(listener: () => void): () => void {
        this.notificationListeners.add(listener);
        return () => this.notificationListeners.delete(listener);
    }

    onJobs(listener: () => void): () => void {
        this.jobListeners.add(listener);
        return () => this.jobListeners.delete(listener);
    }

    async stop(): Promise<void> {
        if (this.jobsTimer !== null) clearTimeout(this.jobsTimer);
        this.jobsTimer = null;
        if (this.quietTimer !== null) clearTimeout(this.quietTimer);
        this.quietTimer = null;
        await Promise.all([this.requests.stop(), this.jobs.stop()]);
        this.rejectAll(new Error('The embedded org was stopped.'));
    }

    private ask<Name extends OperationName>(
        name: Name,
        parameters: Parameters<HostOperations[Name]>
    ): Promise<ReturnType<HostOperations[Name]>> {
        const id = ++this.lastId;
        this.gate.enter();
        if (this.quietTimer !== null) this.startJobsWhenQuiet();
        const answer = new Promise((resolve, reject) => {
            this.waiting.set(id, { resolve, reject });
            this.requests.send({ type: 'request', id, name, parameters } as never);
        });
        return answer.finally(() => {
            this.gate.leave();
        }) as Promise<ReturnType<HostOperations[Name]>>;
    }

    private receive(message: FromWorker): void {
        switch (message.type) {
            case 'answer':
                this.settle(message.id)?.resolve(message.value);
                break;
            case 'refusal':
                this.settle(message.id)?.reject(errorOf(message.refusal));
                break;
            case 'event':
                for (const listener of this.eventListeners) listener(message.event);
                break;
            case 'jobsQueued':
                this.jobs.send({ type: 'wake' });
                this.announceJobs();
                break;
            case 'jobsChanged':
                this.announceJobs();
                break;
            case 'notified':
                for (const listener of this.notificationListeners) listener();
                break;
            case 'problem':
                this.onProblem(message.message);
                break;
            case 'ready':
                break;
        }
    }

    private settle(id: number): { resolve: (value: unknown) => void; reject: (error: Error) => void } | undefined {
        const caller = this.waiting.get(id);
        this.waiting.delete(id);
        return caller;
    }

    /** Jobs may change hundreds of times a second; pages need to hear of it a few times. */
    private announceJobs(): void {
        this.jobsTimer ??= setTimeout(() => {
            this.jobsTimer = null;
            for (const listener of this.jobListeners) listener();
        }, JOBS_INTERVAL);
    }

    /** A thread died: its callers learn of it; it is started anew by itself. */
    private lose(role: WorkerSettings['role'], error: Error): void {
        this.onProblem(`The thread for ${role} ended unexpectedly: ${error.message}`);
        if (role === 'requests') this.rejectAll(error);
    }

    private rejectAll(error: Error): void {
        for (const { reject } of this.waiting.values()) reject(error);
        this.waiting.clear();
    }
}

function errorOf(refusal: Refusal): Error {
    const error =
        refusal.errorCode === null
            ? new Error(refusal.message)
            : new HostError(refusal.errorCode, refusal.message, refusal.fields);
    error.stack = refusal.stack;
    return error;
}
