import PartnerAccountPicker from 'c/partnerAccountPicker';
import searchPartnerAccounts from '@salesforce/apex/PartnerUsersController.searchPartnerAccounts';
import { clearPage, deferred, emit, find, flush, listen, mount, texts } from '../../../../../tests/jest-mocks/support';

jest.mock('@salesforce/apex/PartnerUsersController.searchPartnerAccounts', () => ({ default: jest.fn() }), {
    virtual: true
});
const search = searchPartnerAccounts as unknown as jest.Mock;

const ACME = { id: '001000000000001AAA', name: 'Acme', ownerName: 'Ada', contactCount: 12 };
const BETA = {
    id: '001000000000002AAA',
    name: 'Beta',
    ownerName: 'Bo',
    contactCount: 3,
    problemCode: 'OWNER_WITHOUT_ROLE',
    problem: 'The owner has no role.'
};

async function pick(properties: Record<string, unknown> = {}): Promise<HTMLElement> {
    const picker = mount('c-partner-account-picker', PartnerAccountPicker, properties);
    await flush();
    return picker;
}

async function type(picker: HTMLElement, value: string): Promise<void> {
    jest.useFakeTimers();
    find(picker, '[data-id="search"]').dispatchEvent(new CustomEvent('change', { detail: { value } }));
    jest.runAllTimers();
    jest.useRealTimers();
    await flush();
}

describe('c-partner-account-picker', () => {
    beforeEach(() => {
        search.mockReset().mockResolvedValue([ACME, BETA]);
    });
    afterEach(clearPage);

    it('lists partner accounts with owner, contacts and what is in the way', async () => {
        const picker = await pick();
        expect(find(picker, 'lightning-datatable').data).toEqual([ACME, BETA]);
        expect(texts(picker, '[data-id="chosen"]')).toEqual(['Nothing is chosen yet.']);
        await expect(picker).toBeAccessible();
    });

    it('says what to do when no account is enabled as a partner', async () => {
        search.mockResolvedValue([]);
        const picker = await pick();
        expect(find(picker, 'c-empty-state').heading).toBe('There is no partner account');
        expect(find(picker, 'c-empty-state').message).toContain('Enable As Partner');
        await expect(picker).toBeAccessible();
    });

    it('says that no account matches a search', async () => {
        const picker = await pick();
        search.mockResolvedValue([]);
        await type(picker, 'Zed');
        expect(search).toHaveBeenLastCalledWith({ searchText: 'Zed' });
        expect(find(picker, 'c-empty-state').heading).toBe('No partner account matches');
    });

    it('lets one account be chosen', async () => {
        const picker = await pick();
        const chosen = listen(picker, 'choose');
        expect(find(picker, 'lightning-datatable').maxRowSelection).toBe(1);
        await emit(picker, 'lightning-datatable', 'rowselection', { selectedRows: [ACME] });
        await emit(picker, 'lightning-datatable', 'rowselection', { selectedRows: [BETA] });
        expect(chosen).toEqual([[ACME], [BETA]]);
        expect(texts(picker, '[data-id="chosen"]')).toEqual(['Chosen: Beta']);
    });

    it('keeps accounts chosen that a later search does not list', async () => {
        const picker = await pick({ isMultiple: true });
        const chosen = listen(picker, 'choose');
        await emit(picker, 'lightning-datatable', 'rowselection', { selectedRows: [ACME] });
        search.mockResolvedValue([BETA]);
        await type(picker, 'Be');
        expect(find(picker, 'lightning-datatable').selectedRows).toEqual([]);
        await emit(picker, 'lightning-datatable', 'rowselection', { selectedRows: [BETA] });
        expect(chosen[1]).toEqual([ACME, BETA]);
    });

    it('shows the account of a run that is changed', async () => {
        expect(texts(await pick({ chosenName: 'Acme' }), '[data-id="chosen"]')).toEqual(['Chosen: Acme']);
    });

    it('shows why accounts cannot be searched, and tries again', async () => {
        search.mockRejectedValueOnce({ body: { message: 'You need the right to view accounts.' } });
        const picker = await pick();
        expect(find(picker, 'c-error-panel').errors).toEqual(['You need the right to view accounts.']);
        await emit(picker, 'c-error-panel', 'retry');
        expect(find(picker, 'lightning-datatable').data).toEqual([ACME, BETA]);
    });

    it('drops an answer that another search overtook', async () => {
        const slow = deferred<unknown>();
        search.mockReturnValueOnce(slow.promise);
        const picker = await pick();
        search.mockResolvedValue([BETA]);
        await type(picker, 'Be');
        slow.resolve([ACME]);
        await flush();
        expect(find(picker, 'lightning-datatable').data).toEqual([BETA]);
    });
});
