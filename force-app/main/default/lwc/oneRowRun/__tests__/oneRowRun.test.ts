import getProgress from '@salesforce/apex/RunsController.getProgress';
import getRows from '@salesforce/apex/RunRowsController.getRows';
import { OneRowRun, reasonsOf } from 'c/oneRowRun';
import { aRun, RUN_ID } from '../../../../../tests/jest-mocks/samples';
import { clearPage, flush } from '../../../../../tests/jest-mocks/support';
import type { RowView } from 'apex/RowView';

jest.mock('@salesforce/apex/RunsController.getProgress', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/RunRowsController.getRows', () => ({ default: jest.fn() }), { virtual: true });
const progress = getProgress as unknown as jest.Mock;
const rows = getRows as unknown as jest.Mock;

const follow = async (): Promise<{ lines: string[]; outcomes: RowView[]; errors: unknown[]; run: OneRowRun }> => {
    const seen = { lines: [] as string[], outcomes: [] as RowView[], errors: [] as unknown[] };
    const run = new OneRowRun({
        onProgress: (line) => seen.lines.push(line),
        onOutcome: (row) => seen.outcomes.push(row),
        onErrors: (sentences) => seen.errors.push(sentences)
    });
    run.follow(aRun('Running'));
    await flush();
    return { ...seen, run };
};

describe('oneRowRun', () => {
    afterEach(clearPage);

    it('gives the row once nothing works on the run any more', async () => {
        progress.mockResolvedValue(aRun('Completed').progress);
        rows.mockResolvedValue({ rows: [{ id: 'r1', status: 'Succeeded' }] });
        const { outcomes } = await follow();
        expect(rows).toHaveBeenCalledWith({ query: { runId: RUN_ID, pageSize: 1 } });
        expect(outcomes).toEqual([{ id: 'r1', status: 'Succeeded' }]);
    });

    it('says why the run waits, and asks again until it is told to stop', async () => {
        progress.mockResolvedValue({ ...aRun('Queued').progress, message: 'Waits for RUN-00007.' });
        const { lines, outcomes, run } = await follow();
        run.stop();
        expect(lines).toEqual(['Waits for RUN-00007.']);
        expect(outcomes).toEqual([]);
    });

    it('tells when the outcome cannot be read', async () => {
        progress.mockResolvedValue(aRun('Completed').progress);
        rows.mockRejectedValue({ body: { message: 'The run is gone.' } });
        expect((await follow()).errors).toEqual([['The run is gone.']]);
    });

    it('gives reasons without saying one twice', () => {
        expect(reasonsOf({ message: 'No seat.', cause: 'No seat.', cure: 'Free one.' })).toEqual([
            'No seat.',
            'Free one.'
        ]);
    });
});
