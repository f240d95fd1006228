import { may, stepOf } from 'c/runSteps';
import type { RunView } from 'apex/RunView';

const run = (state: string, rest: Partial<RunView> = {}): RunView => ({
    id: 'a01',
    ...rest,
    progress: { state, total: 3, ...rest.progress }
});

// States: docs/guide/run-engine.md
describe('c/runSteps', () => {
    it('begins a run that does not exist yet at its source', () => {
        expect(stepOf(null)).toBe('source');
    });

    it('takes a draft without rows to its source and one with rows to its options', () => {
        expect(stepOf(run('Draft', { progress: { total: 0 } }))).toBe('source');
        expect(stepOf(run('Draft'))).toBe('options');
    });

    it('takes a draft with only a part of its rows back to its source, and knows when all are there', () => {
        expect(stepOf(run('Draft', { sourceRows: 4 }))).toBe('source');
        expect(stepOf(run('Draft', { sourceRows: 3 }))).toBe('options');
    });

    it('looks for the rows of a child run at no source', () => {
        expect(stepOf(run('Draft', { parentRunId: 'a00', progress: { total: 0 } }))).toBe('check');
    });

    it('takes a draft that is being corrected back to its check', () => {
        expect(stepOf(run('Draft', { tiles: [{ action: 'Block', count: 1 }] }))).toBe('check');
    });

    it.each([
        ['Checking', 'check'],
        ['Checked', 'check'],
        ['Scheduled', 'run'],
        ['Queued', 'run'],
        ['Running', 'run'],
        ['Stopping', 'run'],
        ['Stopped', 'run'],
        ['Failed', 'run'],
        ['Completed', 'results'],
        ['CompletedWithErrors', 'results']
    ])('shows a run that is %s at its step %s', (state, step) => {
        expect(stepOf(run(state))).toBe(step);
    });

    it('takes a run whose check failed back to the check', () => {
        expect(stepOf(run('Failed', { allowedCommands: ['Check'] }))).toBe('check');
    });

    it('allows only what the server allows', () => {
        expect(may(run('Running', { allowedCommands: ['Stop'] }), 'Stop')).toBe(true);
        expect(may(run('Running', { allowedCommands: ['Stop'] }), 'Resume')).toBe(false);
        expect(may(null, 'Check')).toBe(false);
    });
});
