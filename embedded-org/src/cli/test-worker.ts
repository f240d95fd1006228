/** A thread that repeats tests under one position of a switch after the other: see switch-positions.ts. */
import { parentPort, workerData } from 'node:worker_threads';
import type { PositionOutcome, PositionWork, SwitchPosition } from './switch-positions.ts';
import { runTestsOnce } from './test-run.ts';

const { request, first } = workerData as PositionWork;

parentPort?.on('message', ({ name, value }: SwitchPosition) => {
    let output = '';
    const { results } = runTestsOnce(
        { ...request, switches: { ...request.switches, [name]: value } },
        { repeats: { of: first, switch: name }, write: (text) => (output += text) }
    );
    parentPort?.postMessage({ results, output } satisfies PositionOutcome);
});
