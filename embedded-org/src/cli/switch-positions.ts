import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { SWITCHES } from '../platform/switches.ts';
import type { TestResult } from '../runtime/testing/run-tests.ts';
import type { TestRequest } from './test-run.ts';

/** One position of one switch, with the others as the request has them. */
export interface SwitchPosition {
    readonly name: string;
    readonly value: unknown;
}

/** What a thread answers for one position: see test-worker.ts. */
export interface PositionOutcome {
    readonly results: readonly TestResult[];
    /** Number of compile errors. */
    readonly errors: number;
    /** What the run had to say, as it is printed. */
    readonly output: string;
}

/** The positions of all switches that a run with these does not take, in the order of the switches. */
export function otherPositions(switches: Readonly<Record<string, unknown>>): SwitchPosition[] {
    return Object.entries(SWITCHES).flatMap(([name, definition]) => {
        const taken = switches[name] ?? definition.default;
        return definition.values.filter((value) => value !== taken).map((value) => ({ name, value }));
    });
}

/**
 * Runs the tests once per position of a switch that the first run did not take, as many at a time as the machine has processors; prints
 * them in the order of the switches. Coverage and debug logs are the first run's.
 * @throws {Error} of a run that could not be made, e.g. of its boot
 */
export async function runUnderOtherPositions(request: TestRequest): Promise<PositionOutcome[]> {
    const positions = otherPositions(request.switches);
    const outcomes: PositionOutcome[] = [];
    let next = 0;
    let printed = 0;
    const finished = (index: number, outcome: PositionOutcome): void => {
        outcomes[index] = outcome;
        for (; outcomes[printed] !== undefined; printed += 1) {
            const { name, value } = positions[printed];
            process.stdout.write(`--- ${name} = ${String(value)}\n${outcomes[printed].output}`);
        }
    };
    const worker = async (): Promise<void> => {
        const thread = new Worker(new URL('./test-worker.js', import.meta.url), {
            workerData: { ...request, measuresCoverage: false, log: undefined } satisfies TestRequest
        });
        try {
            while (next < positions.length) {
                const index = next++;
                finished(index, await answer(thread, positions[index]));
            }
        } finally {
            await thread.terminate();
        }
    };
    await Promise.all(Array.from({ length: Math.min(availableParallelism(), positions.length) }, worker));
    return outcomes;
}

/** Gives a thread one position and waits for what it found. @throws {Error} that ended the thread */
function answer(thread: Worker, position: SwitchPosition): Promise<PositionOutcome> {
    return new Promise((resolve, reject) => {
        thread.once('error', reject);
        thread.once('message', (outcome: PositionOutcome) => {
            thread.off('error', reject);
            resolve(outcome);
        });
        thread.postMessage(position);
    });
}
