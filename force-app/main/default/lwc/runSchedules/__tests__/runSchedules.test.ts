import RunSchedules from 'c/runSchedules';
import { ask } from 'c/confirmDialog';
import execute from '@salesforce/apex/RunSchedulesController.execute';
import getSchedules from '@salesforce/apex/RunSchedulesController.getSchedules';
import { rowActions } from '../columns';
import { clearPage, emit, find, flush, listen, mount, shows } from '../../../../../tests/jest-mocks/support';
import { RUN_ID } from '../../../../../tests/jest-mocks/samples';
import type { RunScheduleView } from 'apex/RunScheduleView';

jest.mock('@salesforce/apex/RunSchedulesController.execute', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/RunSchedulesController.getSchedules', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('c/confirmDialog', () => ({ ask: jest.fn() }));
const all = getSchedules as unknown as jest.Mock;
const run = execute as unknown as jest.Mock;

const SCHEDULE: RunScheduleView = {
    id: 'a02000000000001AAA',
    name: 'New people',
    operationLabel: 'Generate partner users',
    startsByItself: true,
    isPaused: false,
    nextAt: '2026-12-01T06:00:00.000Z',
    lastRunId: RUN_ID,
    lastResult: 'Completed: 3 done',
    message: null,
    allowedCommands: ['RunNow', 'Pause', 'Delete']
};

async function list(...schedules: RunScheduleView[]): Promise<HTMLElement> {
    all.mockResolvedValue(schedules);
    const element = mount('c-run-schedules', RunSchedules);
    await flush();
    return element;
}

const act = (element: HTMLElement, name: string): Promise<void> =>
    emit(element, 'lightning-datatable', 'rowaction', {
        row: { id: SCHEDULE.id, lastRunId: RUN_ID },
        action: { name }
    });

describe('c-run-schedules', () => {
    afterEach(() => {
        clearPage();
        jest.clearAllMocks();
    });

    it('takes no room where there are none', async () => {
        expect(shows(await list(), 'section')).toBe(false);
    });

    it('shows what runs next, and what became of the last run or why there was none', async () => {
        const element = await list(SCHEDULE, { ...SCHEDULE, id: 'b', isPaused: true, message: 'There was nobody.' });
        expect(find(element, 'lightning-datatable').data).toEqual([
            expect.objectContaining({ name: 'New people', state: 'Active', last: 'Completed: 3 done' }),
            expect.objectContaining({ state: 'Paused', last: 'There was nobody.' })
        ]);
        await expect(element).toBeAccessible();
    });

    it('offers what the server allows, and the last run', () => {
        const done = jest.fn();
        rowActions({ lastRunId: RUN_ID, commands: ['Pause'] }, done);
        rowActions({ lastRunId: null, commands: [] }, done);
        expect(done.mock.calls).toEqual([
            [
                [
                    { label: 'Open the last run', name: 'OpenRun' },
                    { label: 'Pause', name: 'Pause' }
                ]
            ],
            [[]]
        ]);
    });

    it('opens the last run, makes one now, and says so', async () => {
        const element = await list(SCHEDULE);
        const opened = listen(element, 'open');
        await act(element, 'OpenRun');
        expect(opened).toEqual([RUN_ID]);
        run.mockResolvedValue([SCHEDULE]);
        await act(element, 'RunNow');
        await flush();
        expect(run).toHaveBeenCalledWith({ scheduleId: SCHEDULE.id, command: 'RunNow' });
        expect(find<HTMLElement>(element, '[data-id="note"]').textContent).toContain('New people');
    });

    it('deletes only when that is confirmed', async () => {
        const element = await list(SCHEDULE);
        (ask as jest.Mock).mockResolvedValueOnce(false).mockResolvedValueOnce(true);
        await act(element, 'Delete');
        expect(run).not.toHaveBeenCalled();
        run.mockResolvedValue([]);
        await act(element, 'Delete');
        await flush();
        expect(run).toHaveBeenCalledWith({ scheduleId: SCHEDULE.id, command: 'Delete' });
        expect(shows(element, 'section')).toBe(false);
    });

    it('shows why a command was refused', async () => {
        const element = await list(SCHEDULE);
        run.mockRejectedValue({ body: { message: 'It runs as its owner.' } });
        await act(element, 'Pause');
        await flush();
        expect(find(element, 'c-error-panel').errors).toEqual(['It runs as its owner.']);
    });

    it('shows what is left where somebody else was quicker, beside the reason', async () => {
        const element = await list(SCHEDULE);
        run.mockRejectedValue({ body: { message: 'This schedule does not exist any more.' } });
        all.mockResolvedValueOnce([]);
        await act(element, 'RunNow');
        await flush();
        expect(find(element, 'c-error-panel').errors).toEqual(['This schedule does not exist any more.']);
        expect(find(element, 'lightning-datatable').data).toEqual([]);
    });
});
