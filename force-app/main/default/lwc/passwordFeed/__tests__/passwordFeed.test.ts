import Papa from 'papaparse';
import PasswordFeed from 'c/passwordFeed';
import ConfirmDialog from 'c/confirmDialog';
import beginPasswords from '@salesforce/apex/PasswordsController.beginPasswords';
import checkPasswords from '@salesforce/apex/PasswordsController.checkPasswords';
import givePasswords from '@salesforce/apex/PasswordsController.givePasswords';
import getRows from '@salesforce/apex/RunRowsController.getRows';
import {
    clearPage,
    deferred,
    emit,
    find,
    flush,
    listen,
    mount,
    press,
    shows,
    texts
} from '../../../../../tests/jest-mocks/support';
import { aRun, RUN_ID } from '../../../../../tests/jest-mocks/samples';

jest.mock('@salesforce/apex/PasswordsController.beginPasswords', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/PasswordsController.checkPasswords', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/PasswordsController.givePasswords', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/RunRowsController.getRows', () => ({ default: jest.fn() }), { virtual: true });

const begin = beginPasswords as unknown as jest.Mock;
const check = checkPasswords as unknown as jest.Mock;
const give = givePasswords as unknown as jest.Mock;
const open = ConfirmDialog.open as unknown as jest.Mock;
const rows = getRows as unknown as jest.Mock;

const SET = { operation: 'SetPasswords', allowedCommands: ['GivePasswords'] };
const CHECKED = aRun('Checked', SET);
const RUNNING = aRun('Running', SET);
const row = (rowNumber: number): object => ({
    id: `row${String(rowNumber)}`,
    rowNumber,
    sourceKey: `MU-${String(rowNumber)}`,
    username: `person${String(rowNumber)}@field.example`
});
const linesOf = (count: number): string =>
    Array.from({ length: count }, (_, index) => `mu-${String(index + 1)},harvest-${String(index + 1)}`).join('\n');

async function choose(host: Element, content: string): Promise<void> {
    await emit(host, '[data-id="file"]', 'change', { files: [new File([content], 'passwords.csv')] });
    for (let i = 0; i < 50 && shows(host, 'lightning-spinner'); i += 1) {
        // eslint-disable-next-line no-await-in-loop
        await flush();
    }
}

function panel(run = CHECKED): HTMLElement & Record<string, unknown> {
    return mount('c-password-feed', PasswordFeed, { run, rowLimit: 50000 });
}

function runHas(count: number): void {
    const all = Array.from({ length: count }, (_, index) => row(index + 1));
    rows.mockResolvedValue({ rows: all, hasMore: false, lastRowNumber: count });
}

describe('c-password-feed', () => {
    beforeEach(() => {
        window.localStorage.clear();
        Object.assign(window, { Papa });
        runHas(3);
        begin.mockReset().mockResolvedValue(RUNNING);
        check.mockReset().mockResolvedValue([]);
        give.mockReset().mockResolvedValue(null);
        open.mockReset().mockResolvedValue(true);
    });
    afterEach(clearPage);

    it('says what the file would do before anything is set, and lists what breaks the policy without the password', async () => {
        const host = panel();
        await expect(host).toBeAccessible();
        check.mockResolvedValue([{ rowId: 'row2', code: 'PASSWORD_POLICY', message: 'Too short.' }]);
        await choose(host, 'Legacy Id,Name,Password\nMU-1,A,harvest-1\nMU-2,B,abc\nMU-9,C,harvest-9\n');
        expect(rows).toHaveBeenCalledWith({
            query: { runId: RUN_ID, status: 'Queued', afterRowNumber: 0, pageSize: 2000 }
        });
        expect(texts(host, '[data-id="line"]')).toEqual([
            '2 of 3 rows have a password in the file.',
            '1 row has none: it is skipped.',
            '1 password breaks the policy: that row fails, and can be tried again with another file.',
            '1 line of the file belongs to no row that is still to do.'
        ]);
        expect(find(host, 'lightning-datatable').data).toEqual([
            { id: 'row2', rowNumber: 2, name: 'person2@field.example', reason: 'Too short.' }
        ]);
        expect(find(host, '[data-id="give"]').label).toBe('Set 1 password');
        expect(host.shadowRoot?.textContent).not.toContain('harvest');
        expect(begin).not.toHaveBeenCalled();
        expect(give).not.toHaveBeenCalled();
    });

    it('asks, begins the run, and hands over every row in groups of 50', async () => {
        runHas(120);
        const host = panel();
        const changed = listen(host, 'changed');
        await choose(host, `Legacy Id,Password\n${linesOf(119)}`);
        await press(host, 'give');
        await flush();
        expect(open).toHaveBeenCalledWith(
            expect.objectContaining({ message: '119 users get the password of the file. No mail goes out.' })
        );
        expect(begin).toHaveBeenCalledWith({ runId: RUN_ID });
        const groups = give.mock.calls.map(([{ entries }]: [{ entries: object[] }]) => entries);
        expect(groups.map((group) => group.length)).toEqual([50, 50, 20]);
        expect(groups[0][0]).toEqual({ rowId: 'row1', password: 'harvest-1' });
        expect(groups[2][19]).toEqual({ rowId: 'row120', password: '' });
        expect(changed).toHaveLength(2);
        expect(shows(host, '[data-id="give"]')).toBe(false);
    });

    it('sets nothing when the person thinks better of it', async () => {
        open.mockResolvedValue(false);
        const host = panel();
        await choose(host, `Legacy Id,Password\n${linesOf(3)}`);
        await press(host, 'give');
        expect(begin).not.toHaveBeenCalled();
    });

    it('says how far it is and that the page must stay open, and holds back who closes it', async () => {
        runHas(60);
        const second = deferred<null>();
        give.mockResolvedValueOnce(null).mockReturnValueOnce(second.promise);
        const host = panel();
        await choose(host, `Legacy Id,Password\n${linesOf(60)}`);
        await press(host, 'give');
        await flush();
        expect(texts(host, '[data-id="sent"]')).toEqual(['50 of 60 rows handed over.']);
        expect(texts(host, '[data-id="keep-open"]')).toEqual(['Keep this page open until all rows are handed over.']);
        const closing = new CustomEvent('beforeunload', { cancelable: true });
        window.dispatchEvent(closing);
        expect(closing.defaultPrevented).toBe(true);
        second.resolve(null);
        await flush();
        const later = new CustomEvent('beforeunload', { cancelable: true });
        window.dispatchEvent(later);
        expect(later.defaultPrevented).toBe(false);
    });

    it('sends no further group once the run is stopped, and goes on where it was', async () => {
        runHas(120);
        const first = deferred<null>();
        give.mockReturnValueOnce(first.promise);
        const host = panel();
        await choose(host, `Legacy Id,Password\n${linesOf(120)}`);
        await press(host, 'give');
        await flush();
        host.run = aRun('Stopped', SET);
        first.resolve(null);
        await flush();
        expect(give).toHaveBeenCalledTimes(1);
        await press(host, 'give');
        await flush();
        expect(begin).toHaveBeenCalledTimes(2);
        expect(give).toHaveBeenCalledTimes(3);
    });

    it('shows why the server refuses, and tries the same group again', async () => {
        runHas(60);
        give.mockRejectedValueOnce({ body: { message: 'The run is not running.' } });
        const host = panel();
        await choose(host, `Legacy Id,Password\n${linesOf(60)}`);
        await press(host, 'give');
        await flush();
        expect(find(host, 'c-error-panel').errors).toEqual(['The run is not running.']);
        await press(host, 'give');
        await flush();
        const sizes = give.mock.calls.map(([{ entries }]: [{ entries: object[] }]) => entries.length);
        expect(sizes).toEqual([50, 50, 10]);
    });

    it('finds rows by new or legacy username too, and takes no password that is not certain', async () => {
        const all = [
            { ...row(1), input: { username: 'anna' } },
            { ...row(2), input: { username: 'twin' } },
            { ...row(3), input: { username: 'twin' } }
        ];
        rows.mockResolvedValue({ rows: all, hasMore: false, lastRowNumber: 3 });
        const host = panel();
        await choose(
            host,
            'Username,Old password\nANNA,harvest-1\ntwin,harvest-2\nperson3@field.example,x\nPerson3@field.example,y\n'
        );
        expect(texts(host, '[data-id="line"]')).toEqual([
            '1 of 3 rows have a password in the file.',
            '2 rows have none: they are skipped.',
            '1 key stands in the file with different passwords: none of these is taken.',
            '1 line of the file belongs to no row that is still to do.'
        ]);
    });

    it('lets the person name the columns', async () => {
        const host = panel();
        await choose(host, 'Number,Secret\nMU-1,harvest-1\n');
        expect(shows(host, '[data-id="give"]')).toBe(false);
        expect(find(host, 'c-password-columns').header).toEqual(['Number', 'Secret']);
        await emit(host, 'c-password-columns', 'columns', { key: 0, password: 1 });
        await flush();
        expect(find(host, '[data-id="give"]').label).toBe('Set 1 password');
    });

    it('keeps nothing in the browser', async () => {
        const host = panel();
        await choose(host, `Legacy Id,Password\n${linesOf(3)}`);
        await press(host, 'give');
        await flush();
        expect(JSON.stringify({ ...window.localStorage, ...window.sessionStorage })).not.toContain('harvest');
    });
});
