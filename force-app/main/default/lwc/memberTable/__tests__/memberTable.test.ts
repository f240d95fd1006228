import MemberTable from 'c/memberTable';
import getMembers from '@salesforce/apex/MembersController.getMembers';
import { showMember } from 'c/memberDetails';
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

jest.mock('@salesforce/apex/MembersController.getMembers', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('c/memberDetails', () => ({ showMember: jest.fn() }));
const members = getMembers as unknown as jest.Mock;

const ROW = { id: '005000000000001AAA', name: 'Okello, Ruth' };
const CURSOR = { userId: ROW.id, text: 'Okello' };
const BY_NAME = { sortBy: 'Name', isDescending: false };

function lastQuery(): unknown {
    return (members.mock.calls as [{ query: unknown }][]).at(-1)?.[0].query;
}

async function page(): Promise<HTMLElement & Record<string, unknown>> {
    const setup = { canOperate: true, maySeeEmails: true };
    const table = mount('c-member-table', MemberTable, { setup, query: BY_NAME, sort: BY_NAME });
    await flush();
    return table;
}

describe('c-member-table', () => {
    beforeEach(() => {
        members.mockResolvedValue({ members: [ROW], hasMore: true, total: 2, cursor: CURSOR });
    });
    afterEach(clearPage);

    it('F54: shows the first members with the number of all, and reads on behind the last one', async () => {
        const tab = await page();
        expect(texts(tab, '[data-id="count"]')).toEqual(['2 members · 1 shown.']);
        members.mockResolvedValue({ members: [{ id: '005000000000002AAA' }], hasMore: false });
        await emit(tab, 'c-member-grid', 'loadmore');
        expect(lastQuery()).toEqual(expect.objectContaining({ after: CURSOR, sortBy: 'Name' }));
        expect(find(tab, 'c-member-grid').members).toHaveLength(2);
        expect(texts(tab, '[data-id="count"]')).toEqual(['2 members']);
        await expect(tab).toBeAccessible();
    });

    it('begins anew with another question, and forgets who was ticked', async () => {
        const tab = await page();
        const sorts = listen(tab, 'sort');
        await emit(tab, 'c-member-grid', 'choose', [ROW.id]);
        expect(find(tab, 'c-member-grid').chosenIds).toEqual([ROW.id]);
        tab.query = { status: 'Inactive', ...BY_NAME };
        await flush();
        expect(find(tab, 'c-member-grid').chosenIds).toEqual([]);
        expect(lastQuery()).toEqual(expect.objectContaining({ status: 'Inactive', sortBy: 'Name', after: null }));
        await emit(tab, 'c-member-grid', 'sort', { sortBy: 'Role', isDescending: true });
        expect(sorts).toEqual([{ sortBy: 'Role', isDescending: true }]);
    });

    it('hands over who is ticked, and the run that was made of them', async () => {
        const tab = await page();
        const runs = listen(tab, 'run');
        await emit(tab, 'c-member-grid', 'choose', [ROW.id]);
        expect(find(tab, 'c-member-actions').members).toEqual([ROW]);
        await emit(tab, 'c-member-grid', 'details', ROW.id);
        expect(showMember).toHaveBeenCalledWith(ROW.id, 'Okello, Ruth');
        await emit(tab, 'c-member-actions', 'run', 'a00000000000001AAA');
        expect(runs).toEqual(['a00000000000001AAA']);
    });

    it('says when nobody fits, and shows what went wrong', async () => {
        members.mockResolvedValue({ members: [], hasMore: false, total: 0 });
        const tab = await page();
        expect(shows(tab, 'c-empty-state')).toBe(true);
        members.mockRejectedValue({ body: { message: 'Site, run and frozen cannot be combined.' } });
        tab.query = { status: 'Frozen', ...BY_NAME };
        await flush();
        expect(find(tab, '[data-id="unread"]').errors).toEqual(['Site, run and frozen cannot be combined.']);
        await press(tab, 'download');
        expect(find(tab, '[data-id="errors"]').errors).toEqual(['Site, run and frozen cannot be combined.']);
    });
});
