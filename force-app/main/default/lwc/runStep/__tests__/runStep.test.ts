import RunStep from 'c/runStep';
import ConfirmDialog from 'c/confirmDialog';
import { clearPage, find, listen, mount, press, shows, texts } from '../../../../../tests/jest-mocks/support';
import { aRun } from '../../../../../tests/jest-mocks/samples';
import type { Action } from 'c/actionBar';

const open = ConfirmDialog.open as unknown as jest.Mock;

describe('c-run-step', () => {
    afterEach(clearPage);

    it.each([
        ['Queued', 'Another run is at work', ['stop']],
        ['Running', 'the run goes on', ['stop']],
        ['Stopping', 'finished first', []],
        ['Stopped', 'Resume takes them up', ['results', 'resume']],
        ['Failed', 'could not go on', ['results', 'resume']]
    ])('says what happens next while the run is %s, and offers what may be done', async (state, sentence, buttons) => {
        const step = mount('c-run-step', RunStep, { run: aRun(state) });
        expect(texts(step, '[data-id="next"]')[0]).toContain(sentence);
        const offered = (find(step, 'c-action-bar').actions as Action[]).map((action) => action.name);
        expect(offered).toEqual(buttons);
        await expect(step).toBeAccessible();
    });

    it('says when a scheduled run starts, and lets it start now or not at all', async () => {
        const step = mount('c-run-step', RunStep, {
            run: aRun('Scheduled', { scheduledFor: '2030-01-01T12:00:00.000Z' })
        });
        const commands = listen(step, 'command');
        expect(texts(step, '[data-id="next"]')[0]).toContain('2030');
        await press(find(step, 'c-action-bar'), 'unschedule');
        await press(find(step, 'c-action-bar'), 'start');
        expect(commands).toEqual(['Unschedule', 'Start']);
    });

    it('stops only after asking', async () => {
        const step = mount('c-run-step', RunStep, { run: aRun('Running') });
        const commands = listen(step, 'command');
        open.mockResolvedValue(false);
        await press(find(step, 'c-action-bar'), 'stop');
        expect(commands).toEqual([]);
        open.mockResolvedValue(true);
        await press(find(step, 'c-action-bar'), 'stop');
        expect(commands).toEqual(['Stop']);
    });

    it('resumes, and shows the rows so far', async () => {
        const step = mount('c-run-step', RunStep, { run: aRun('Stopped') });
        const commands = listen(step, 'command');
        const results = listen(step, 'results');
        await press(find(step, 'c-action-bar'), 'resume');
        await press(find(step, 'c-action-bar'), 'results');
        expect([commands, results.length]).toEqual([['Resume'], 1]);
    });

    it('offers to resume a run whose job died', () => {
        const run = aRun('Running', { allowedCommands: ['Stop', 'Resume'] }, { isActive: false, isStalled: true });
        expect(shows(find(mount('c-run-step', RunStep, { run }), 'c-action-bar'), '[data-id="resume"]')).toBe(true);
    });
});
