import ScheduleForm from 'c/scheduleForm';
import { clearPage, emit, find, listen, mount, press } from '../../../../../tests/jest-mocks/support';

describe('c-schedule-form', () => {
    afterEach(clearPage);

    async function choose(startAt: string): Promise<{ scheduled: unknown[]; message: unknown }> {
        const form = mount('c-schedule-form', ScheduleForm);
        const scheduled = listen(form, 'schedule');
        const input = find(form, 'lightning-input');
        const setCustomValidity = jest.fn();
        Object.defineProperty(input, 'setCustomValidity', { value: setCustomValidity });
        await emit(form, 'lightning-input', 'change', { value: startAt });
        await press(form, 'schedule');
        await expect(form).toBeAccessible();
        return { scheduled, message: (setCustomValidity.mock.calls as unknown[][])[0][0] };
    }

    it('starts the run at the chosen moment', async () => {
        const tomorrow = new Date(Date.now() + 86400000).toISOString();
        expect(await choose(tomorrow)).toEqual({ scheduled: [tomorrow], message: '' });
    });

    it('asks for a date and a time', async () => {
        expect(await choose('')).toEqual({ scheduled: [], message: 'Enter a date and a time.' });
    });

    it('refuses a moment that is gone', async () => {
        expect(await choose('2020-01-01T00:00:00.000Z')).toEqual({
            scheduled: [],
            message: expect.stringContaining('at least one minute')
        });
    });

    it('can be left without choosing', async () => {
        const form = mount('c-schedule-form', ScheduleForm);
        const cancels = listen(form, 'cancel');
        await press(form, 'cancel');
        expect(cancels).toHaveLength(1);
    });
});
