import MemberConsole from 'c/memberConsole';
import getMembers from '@salesforce/apex/MembersController.getMembers';
import getSetup from '@salesforce/apex/MembersController.getSetup';
import { CurrentPageReference } from 'lightning/navigation';
import { clearPage, emit, find, flush, mount, shows } from '../../../../../tests/jest-mocks/support';

jest.mock('@salesforce/apex/MembersController.getMembers', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/MembersController.getSetup', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/MembersController.saveFilter', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/MembersController.deleteFilter', () => ({ default: jest.fn() }), { virtual: true });
const mockNavigate = jest.fn();
jest.mock('lightning/navigation', () => {
    const { createTestWireAdapter } = jest.requireActual<{ createTestWireAdapter: (fn: unknown) => unknown }>(
        '@salesforce/wire-service-jest-util'
    );
    const Navigate = Symbol('Navigate');
    const mixin = (base: new () => object) =>
        class extends base {
            [Navigate](...call: unknown[]): void {
                mockNavigate(...call);
            }
        };
    return {
        CurrentPageReference: createTestWireAdapter(jest.fn()),
        NavigationMixin: Object.assign(mixin, { Navigate })
    };
});
const wire = CurrentPageReference as unknown as { emit: (value: unknown) => void };
const members = getMembers as unknown as jest.Mock;
const setup = getSetup as unknown as jest.Mock;

const ROW = { id: '005000000000001AAA', name: 'Okello, Ruth' };
const CURSOR = { userId: ROW.id, text: 'Okello' };

function lastQuery(): unknown {
    return (members.mock.calls as [{ query: unknown }][]).at(-1)?.[0].query;
}

async function page(): Promise<HTMLElement> {
    const tab = mount('c-member-console', MemberConsole);
    await flush();
    return tab;
}

describe('c-member-console', () => {
    beforeEach(() => {
        setup.mockResolvedValue({ canOperate: true, maySeeEmails: true });
        members.mockResolvedValue({ members: [ROW], hasMore: true, total: 2, cursor: CURSOR });
    });
    afterEach(clearPage);

    it('asks the table for other filters and another order', async () => {
        const tab = await page();
        await emit(tab, 'c-member-filters', 'filter', { status: 'Inactive' });
        await emit(tab, 'c-member-table', 'sort', { sortBy: 'Role', isDescending: true });
        expect(lastQuery()).toEqual(
            expect.objectContaining({ status: 'Inactive', sortBy: 'Role', isDescending: true, after: null })
        );
        await expect(tab).toBeAccessible();
    });

    it('F54: shows the members of the account that the address names', async () => {
        await page();
        wire.emit({ type: 'standard__navItemPage', state: { c__account: '001000000000001AAA' } });
        await flush();
        expect(lastQuery()).toEqual(expect.objectContaining({ accountId: '001000000000001AAA' }));
    });

    it('F24: says in the address what is shown, in place of what it said', async () => {
        const tab = await page();
        const address = { type: 'standard__navItemPage', attributes: { apiName: 'Members' }, state: { ns__x: '1' } };
        wire.emit(address);
        await emit(tab, 'c-member-filters', 'filter', { status: 'Frozen', accountText: 'Accra' });
        await emit(tab, 'c-member-table', 'sort', { sortBy: 'Role', isDescending: true });
        const state = {
            ns__x: '1',
            c__status: 'Frozen',
            c__accountName: 'Accra',
            c__sort: 'Role',
            c__descending: 'true'
        };
        expect(mockNavigate).toHaveBeenLastCalledWith({ ...address, state: expect.objectContaining(state) }, true);
        members.mockClear();
        wire.emit({ ...address, state });
        await flush();
        expect(members).not.toHaveBeenCalled();
    });

    it('F24: shows what the address says, and the usual filter where it says nothing', async () => {
        const usual = { id: 'a1', name: 'Inactive', isDefault: true, query: { status: 'Inactive', sortBy: 'Created' } };
        setup.mockResolvedValue({ canOperate: true, filters: [usual] });
        const tab = await page();
        expect(lastQuery()).toEqual(expect.objectContaining({ status: 'Inactive', sortBy: 'Created' }));
        expect(find(tab, 'c-member-saved-filters').chosenId).toBe('a1');
        wire.emit({
            type: 'standard__navItemPage',
            attributes: { apiName: 'Members' },
            state: { c__status: 'Frozen', c__sort: 'LastLogin' }
        });
        await flush();
        expect(lastQuery()).toEqual(expect.objectContaining({ status: 'Frozen', sortBy: 'LastLogin' }));
        expect(find(tab, 'c-member-saved-filters').chosenId).toBe('');
        await emit(tab, 'c-member-saved-filters', 'apply', usual);
        expect(find(tab, 'c-member-filters').filter).toEqual({ status: 'Inactive' });
        await emit(tab, 'c-member-saved-filters', 'saved', { filters: [], chosenId: '' });
        expect(find(tab, 'c-member-saved-filters').filters).toEqual([]);
        await emit(tab, 'c-member-saved-filters', 'apply', null);
        expect(lastQuery()).toEqual(expect.objectContaining({ sortBy: 'Name', isDescending: false }));
    });

    it('leads to the run that was made of members', async () => {
        const tab = await page();
        wire.emit({ type: 'standard__navItemPage', attributes: { apiName: 'ns__Members' }, state: {} });
        await emit(tab, 'c-member-table', 'run', 'a00000000000001AAA');
        expect(mockNavigate).toHaveBeenLastCalledWith({
            type: 'standard__navItemPage',
            attributes: { apiName: 'ns__Partner_User_Console' },
            state: { c__run: 'a00000000000001AAA' }
        });
    });

    it('F76: says when addresses are masked', async () => {
        expect(shows(await page(), '[data-id="masked"]')).toBe(false);
        clearPage();
        setup.mockResolvedValue({ canOperate: true, maySeeEmails: false });
        expect(shows(await page(), '[data-id="masked"]')).toBe(true);
    });

    it('shows which right is missing instead of an empty list', async () => {
        setup.mockRejectedValueOnce({ body: { message: 'You need the permission "View runs".' } });
        const tab = await page();
        expect(find(tab, '[data-id="errors"]').errors).toEqual(['You need the permission "View runs".']);
        await emit(tab, '[data-id="errors"]', 'retry');
        expect(shows(tab, 'c-member-table')).toBe(true);
    });
});
