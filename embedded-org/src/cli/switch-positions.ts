import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { SWITCHES } from '../platform/switches.ts';
import type { TestResult } from '../runtime/testing/run-tests.ts';
import type { FirstRun, TestRequest } from './test-run.ts';

/** One position of one switch, with the others as the request has them. */
export interface SwitchPosition {
    readonly name: string;
    readonly value: unknown;
}

/** What a thread answers for one position: see test-worker.ts. */
export interface PositionOutcome {
    readonly results: readonly TestResult[];
    /** What the run had to say, as it is printed. */
    readonly output: string;
}

/** What a thread is given at its start. */
export interface PositionWork {
    readonly request: TestRequest;
    readonly first: FirstRun;
}

/**
 * What a run with these positions leaves open, in the order of the switches: the other positions of each switch at its default. A switch
 * that stands elsewhere says what is known of the project's org, e.g. a setting that its tests need, and stays.
 */
export function otherPositions(switches: Readonly<Record<string, unknown>>): SwitchPosition[] {
    return Object.entries(SWITCHES).flatMap(([name, definition]) =>
        (switches[name] ?? definition.default) === definition.default
            ? definition.values.filter((value) => value !== definition.default).map((value) => ({ name, value }))
            : []
    );
}

/**
 * Repeats tests for each position that the first run left open: those that asked for the switch, or all where it shapes the
 * data that tests see. As many positions at a time as the machine has processors, printed in the order of the switches. Coverage, debug
 * logs and compile errors are the first run's.
 * @throws {Error} of a run that could not be made, e.g. of its boot
 */
export async function runUnderOtherPositions(request: TestRequest, first: FirstRun): Promise<PositionOutcome[]> {
    const positions = otherPositions(first.switches);
    const outcomes: PositionOutcome[] = [];
    let next = 0;
    let printed = 0;
    const finished = (index: number, outcome: PositionOutcome): void => {
        outcomes[index] = outcome;
        for (; outcomes[printed] !== undefined; printed += 1) {
            const { name, value } = positions[printed];
            const { results, output } = outcomes[printed];
            process.stdout.write(
                `--- ${name} = ${String(value)}: ${String(results.length)} of ${String(first.switchesByMethod.size)} tests\n${output}`
            );
        }
    };
    const worker = async (): Promise<void> => {
        const thread = new Worker(new URL('./test-worker.js', import.meta.url), {
            workerData: {
                request: { ...request, measuresCoverage: false, log: undefined },
                first
            } satisfies PositionWork
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
