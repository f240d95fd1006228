import { parentPort, workerData } from 'node:worker_threads';
import { AsyncEngine } from '../../runtime/async/engine.ts';
import { InternalError } from '../../runtime/exceptions/index.ts';
import { HostError } from './apex-host.ts';
import { recordToJson } from './aura/to-json.ts';
import type { BootedOrg, BootModule } from './boot-module.ts';
import { JobLoop } from './job-loop.ts';
import { createOperations, type HostOperations } from './operations.ts';
import type { FromWorker, Refusal, ToWorker, WorkerSettings } from './protocol.ts';
import { RequestGate } from './request-gate.ts';

/*
 * A worker thread with one org: answers requests, or runs jobs. Started by worker-host.ts, never imported.
 */

if (parentPort === null) throw new Error('This module runs as a worker thread.');
const port = parentPort;
const settings = workerData as WorkerSettings;
const say = (message: FromWorker): void => {
    port.postMessage(message);
};

const bootModule = (await import(settings.bootModule)) as BootModule;
const booted = await bootModule.boot(settings.projectDirectory, settings.databaseFile);
const engine = engineOf(booted);
let loop: JobLoop | null = null;
if (settings.role === 'jobs') {
    loop = new JobLoop(engine, new RequestGate(settings.gate), booted.org.clock, report);
    void loop.run().then(close, report);
}
booted.notifications.listen(() => {
    say({ type: 'notified' });
});
const operations = createOperations(booted);

port.on('message', (message: ToWorker) => {
    if (message.type === 'request') answer(message);
    else if (message.type === 'wake') loop?.wake();
    else if (loop !== null) loop.stop();
    else close();
});
say({ type: 'ready' });

/** The engine that the org was booted with, or a new one; told where to report. */
function engineOf({ org }: BootedOrg): AsyncEngine {
    const made = org.async instanceof AsyncEngine ? org.async : new AsyncEngine(org);
    org.async = made;
    made.listener = {
        jobsQueued: () => {
            say({ type: 'jobsQueued' });
        },
        jobChanged: () => {
            say({ type: 'jobsChanged' });
        },
        internalError: report
    };
    made.events.onPublished = ({ replayId, record }) => {
        say({
            type: 'event',
            event: { channel: `/event/${record.$object.name}`, replayId, payload: recordToJson(record) }
        });
    };
    return made;
}

function answer(request: ToWorker & { type: 'request' }): void {
    const { id, name, parameters } = request;
    try {
        const operation = operations[name] as (...values: unknown[]) => ReturnType<HostOperations[typeof name]>;
        say({ type: 'answer', id, value: operation(...parameters) });
    } catch (error) {
        say({ type: 'refusal', id, refusal: refusalOf(error) });
    } finally {
        // Events that ignore rollback reach the bus even when the request failed.
        engine.settle();
    }
}

function refusalOf(error: unknown): Refusal {
    const stack = error instanceof Error ? (error.stack ?? '') : '';
    if (error instanceof HostError)
        return { errorCode: error.errorCode, message: error.message, fields: error.fields, stack };
    return { errorCode: null, message: error instanceof Error ? error.message : String(error), fields: [], stack };
}

function report(error: unknown): void {
    const cause = error instanceof InternalError ? error.original : error;
    say({ type: 'problem', message: cause instanceof Error ? (cause.stack ?? cause.message) : String(cause) });
}

function close(): void {
    booted.org.store.close();
    port.close();
}
