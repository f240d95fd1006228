import MatrixBrowser from 'c/matrixBrowser';
import { downloadText } from 'c/csvWriter';
import {
    clearPage,
    emit,
    find,
    flush,
    listen,
    mount,
    press,
    shows,
    texts
} from '../../../../../tests/jest-mocks/support';

jest.mock('c/csvWriter', () => ({ ...jest.requireActual<object>('c/csvWriter'), downloadText: jest.fn() }));

const row = (id: string): object => ({
    id,
    name: '=Ruth',
    username: 'r@x.example',
    profileBefore: 'P',
    profileAfter: 'P',
    cells: [{ id: '0PS1', label: 'Deals', isGroup: false, state: 'Lost' }]
});

async function browser(source: jest.Mock, properties: object = {}): Promise<HTMLElement & Record<string, unknown>> {
    const element = mount('c-matrix-browser', MatrixBrowser, { source, fileName: 'x.csv', ...properties });
    await flush();
    return element;
}

describe('c-matrix-browser', () => {
    afterEach(clearPage);

    it('U16: shows all users, those who differ or those who do not, and says how many were compared', async () => {
        const source = jest.fn().mockResolvedValue({ rows: [row('005A')], compared: 12, cursor: null });
        const element = await browser(source, { total: 12 });
        expect(source).toHaveBeenLastCalledWith('All', null);
        expect(texts(element, '[data-id="line"]')).toEqual(['Users shown: 1. Compared: 12 of 12.']);
        await emit(element, '[data-id="filter"]', 'change', { value: 'Differences' });
        await flush();
        expect(source).toHaveBeenLastCalledWith('Differences', null);
        expect(find(element, 'c-permission-matrix').hidesKept).toBe(true);
        await expect(element).toBeAccessible();
    });

    it('asks on through parts that show nobody, and reads more on demand', async () => {
        const source = jest
            .fn()
            .mockResolvedValueOnce({ rows: [], compared: 1000, cursor: 'a' })
            .mockResolvedValueOnce({
                rows: Array.from({ length: 50 }, (_, i) => row(String(i))),
                compared: 900,
                cursor: 'b'
            })
            .mockResolvedValueOnce({ rows: [row('last')], compared: 100, cursor: null });
        const element = await browser(source);
        await flush();
        expect(texts(element, '[data-id="line"]')).toEqual(['Users shown: 50. Compared: 1,900.']);
        await press(element, 'more');
        expect(source).toHaveBeenLastCalledWith('All', 'b');
        expect(texts(element, '[data-id="line"]')).toEqual(['Users shown: 51. Compared: 2,000.']);
        expect(shows(element, '[data-id="more"]')).toBe(false);
    });

    it('stops asking for a filter that was left', async () => {
        const source = jest.fn().mockResolvedValue({ rows: [], compared: 1, cursor: 'a' });
        const element = mount('c-matrix-browser', MatrixBrowser, { source });
        element.remove();
        await flush();
        expect(source).toHaveBeenCalledTimes(1);
    });

    it('offers the comparison as a file that no spreadsheet runs, one line for each set of each user', async () => {
        const source = jest.fn().mockResolvedValue({ rows: [row('005A')], compared: 1, cursor: null });
        const element = await browser(source);
        await press(element, 'download');
        await flush();
        const [name, text] = (downloadText as jest.Mock).mock.calls[0] as [string, string];
        expect(name).toBe('x.csv');
        expect(text).toContain("'=Ruth,r@x.example,005A,P,P,Deals,Permission set,Lost");
        source.mockRejectedValueOnce({ body: { message: 'No access.' } });
        await press(element, 'download');
        await flush();
        expect(find(element, '[data-id="refused"]').errors).toEqual(['No access.']);
    });

    it('says when nobody fits and what could not be read, and passes ticks on', async () => {
        const source = jest.fn().mockRejectedValueOnce({ body: { message: 'Gone.' } });
        const element = await browser(source);
        expect(find(element, '[data-id="unread"]').errors).toEqual(['Gone.']);
        source.mockResolvedValueOnce({ rows: [], compared: 0, cursor: null });
        await emit(element, '[data-id="unread"]', 'retry');
        expect(shows(element, 'c-empty-state')).toBe(true);
        source.mockResolvedValueOnce({ rows: [row('005A')], compared: 1, cursor: null });
        await emit(element, '[data-id="filter"]', 'change', { value: 'Same' });
        await flush();
        const choices = listen(element, 'choose');
        await emit(element, 'c-permission-matrix', 'choose', ['005A']);
        expect(choices).toEqual([['005A']]);
    });
});
