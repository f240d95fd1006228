import RepeatDialog from 'c/repeatDialog';
import createSchedule from '@salesforce/apex/RunSchedulesController.createSchedule';
import { close } from '../../../../../tests/jest-mocks/lightning/modal';
import { clearPage, emit, find, flush, mount, shows } from '../../../../../tests/jest-mocks/support';
import { RUN_ID } from '../../../../../tests/jest-mocks/samples';

jest.mock('@salesforce/apex/RunSchedulesController.createSchedule', () => ({ default: jest.fn() }), { virtual: true });
const create = createSchedule as unknown as jest.Mock;

const dialog = (): HTMLElement => mount('c-repeat-dialog', RepeatDialog, { run: { id: RUN_ID, name: 'RUN-00001' } });
const choose = (element: HTMLElement, option: string, value: string): Promise<void> =>
    emit(element, `[data-option="${option}"]`, 'change', { value });

async function save(element: HTMLElement): Promise<void> {
    find<HTMLElement>(element, '[data-id="save"]').click();
    await flush();
}

describe('c-repeat-dialog', () => {
    afterEach(() => {
        clearPage();
        jest.clearAllMocks();
    });

    it('makes a daily schedule that only checks, unless something else is chosen', async () => {
        create.mockResolvedValue(undefined);
        const element = dialog();
        await choose(element, 'name', 'New people');
        await choose(element, 'time', '07:45:00.000');
        await save(element);
        expect(create).toHaveBeenCalledWith({
            runId: RUN_ID,
            request: {
                name: 'New people',
                startsByItself: false,
                times: { frequency: 'Daily', hour: 7, minute: 45, weekday: null, dayOfMonth: null, expression: null }
            }
        });
        expect(close).toHaveBeenCalledWith(true);
        await expect(element).toBeAccessible();
    });

    it.each([
        ['Weekly', 'weekday', '6', { weekday: 6 }],
        ['Monthly', 'dayOfMonth', '31', { dayOfMonth: 31 }],
        ['Cron', 'expression', '0 0 6 ? * MON-FRI', { expression: '0 0 6 ? * MON-FRI', hour: null }]
    ])('asks for what %s needs', async (frequency, option, value, expected) => {
        create.mockResolvedValue(undefined);
        const element = dialog();
        await choose(element, 'name', 'x');
        expect(shows(element, `[data-option="${option}"]`)).toBe(false);
        await choose(element, 'frequency', frequency);
        await choose(element, option, value);
        await choose(element, 'start', 'start');
        await save(element);
        const [[{ request }]] = create.mock.calls as [[{ request: { times: object; startsByItself: boolean } }]];
        expect(request.times).toMatchObject({ frequency, ...expected });
        expect(request.startsByItself).toBe(true);
    });

    it('sends nothing without a name', async () => {
        const element = dialog();
        await save(element);
        expect(create).not.toHaveBeenCalled();
    });

    it('stays open and says why the server refuses', async () => {
        create.mockRejectedValue({ body: { message: 'Salesforce does not take this schedule.' } });
        const element = dialog();
        await choose(element, 'name', 'x');
        await save(element);
        expect(find(element, 'c-error-panel').errors).toEqual(['Salesforce does not take this schedule.']);
        expect(close).not.toHaveBeenCalled();
    });
});
