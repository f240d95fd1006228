/** A thread that runs the tests under one position of a switch after the other: see switch-positions.ts. */
import { parentPort, workerData } from 'node:worker_threads';
import type { PositionOutcome, SwitchPosition } from './switch-positions.ts';
import { runTestsOnce, type TestRequest } from './test-run.ts';

const request = workerData as TestRequest;

parentPort?.on('message', ({ name, value }: SwitchPosition) => {
    let output = '';
    const switches = { ...request.switches, [name]: value };
    const { results, errors } = runTestsOnce({ ...request, switches }, { write: (text) => (output += text) });
    parentPort?.postMessage({ results, errors, output } satisfies PositionOutcome);
});
