import UserSource from 'c/userSource';
import getFilters from '@salesforce/apex/ExternalUsersController.getFilters';
import previewUsers from '@salesforce/apex/ExternalUsersController.previewUsers';
import { clearPage, deferred, emit, find, flush, listen, mount, press } from '../../../../../tests/jest-mocks/support';
import { shows, texts } from '../../../../../tests/jest-mocks/support';

jest.mock('@salesforce/apex/ExternalUsersController.getFilters', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/ExternalUsersController.previewUsers', () => ({ default: jest.fn() }), { virtual: true });

const filters = getFilters as unknown as jest.Mock;
const preview = previewUsers as unknown as jest.Mock;
const USERS = [{ id: '005A', name: 'Nia One', username: 'nia1@field.example', licenseName: 'Partner Community' }];

async function source(rowLimit = 100): Promise<[HTMLElement & Record<string, unknown>, unknown[]]> {
    const element = mount('c-user-source', UserSource, { rowLimit });
    const sources = listen(element, 'sourcechange');
    await flush();
    return [element, sources];
}

describe('c-user-source', () => {
    beforeEach(() => {
        filters.mockReset().mockResolvedValue({ licenses: [], profiles: [], userTypes: [] });
        preview.mockReset().mockResolvedValue({ total: 15, users: USERS });
    });
    afterEach(clearPage);

    it('begins with all active users, as the server counts them', async () => {
        const [element, sources] = await source();
        expect(preview).toHaveBeenCalledWith({ selection: { activity: 'Active' } });
        expect(texts(element, '[data-id="preview"]')).toEqual(['15 users become rows.']);
        expect(sources.at(-1)).toEqual({
            kind: 'Users',
            name: 'Users of the org',
            selection: { activity: 'Active' },
            count: 15
        });
        await expect(element).toBeAccessible();
    });

    it('takes the ticked users instead, and all again', async () => {
        const [element, sources] = await source();
        await emit(element, 'c-user-picker', 'choose', ['005A']);
        expect(sources.at(-1)).toMatchObject({ selection: { userIds: ['005A'] }, count: 1 });
        await press(element, 'take-all');
        expect(sources.at(-1)).toMatchObject({ selection: { activity: 'Active' }, count: 15 });
    });

    it('has no source while it asks, and drops the answer to an older question', async () => {
        const [element, sources] = await source();
        const slow = deferred<unknown>();
        preview.mockReturnValueOnce(slow.promise).mockResolvedValueOnce({ total: 2, users: USERS });
        await emit(element, 'c-user-filters', 'filter', { searchText: 'n' });
        expect(sources.at(-1)).toBeNull();
        await emit(element, 'c-user-filters', 'filter', { searchText: 'ni' });
        slow.resolve({ total: 99, users: [] });
        await flush();
        expect(texts(element, '[data-id="preview"]')).toEqual(['2 users become rows.']);
        expect(filters).toHaveBeenCalledTimes(1);
    });

    it('says when there are too many or none, and shows what the server refused', async () => {
        const [element, sources] = await source(10);
        expect(find(element, '[data-id="refusals"]').errors).toEqual([
            '15 users are too many for one run: at most 10. Narrow the filters.'
        ]);
        expect(sources.at(-1)).toBeNull();
        preview.mockResolvedValueOnce({ total: 0, users: [] });
        await emit(element, 'c-user-filters', 'filter', { searchText: 'x' });
        expect(find(element, '[data-id="refusals"]').errors).toEqual(['No user matches these filters.']);
        preview.mockRejectedValueOnce({ body: { message: 'You need the permission "View runs".' } });
        await emit(element, 'c-user-filters', 'filter', { searchText: 'y' });
        expect(find(element, '[data-id="unread"]').errors).toEqual(['You need the permission "View runs".']);
        expect(shows(element, 'c-user-picker')).toBe(false);
    });
});
