import ContactSource from 'c/contactSource';
import previewContacts from '@salesforce/apex/PartnerUsersController.previewContacts';
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

jest.mock(
    '@salesforce/apex/PartnerUsersController.searchPartnerAccounts',
    () => ({ default: jest.fn().mockResolvedValue([]) }),
    { virtual: true }
);
jest.mock('@salesforce/apex/PartnerUsersController.previewContacts', () => ({ default: jest.fn() }), {
    virtual: true
});

const preview = previewContacts as unknown as jest.Mock;
const ACME = { id: '001A', name: 'Acme', contactCount: 12 };
const BETA = { id: '001B', name: 'Beta', contactCount: 3 };
const NO_FILTER = { searchText: null, hasEmail: false, hasNoUser: false };
const contacts = [{ id: '003A', name: 'Clara Brown' }];

async function choose(
    accounts: unknown[],
    rowLimit = 100
): Promise<[HTMLElement & Record<string, unknown>, unknown[]]> {
    const source = mount('c-contact-source', ContactSource, { rowLimit });
    const sources = listen(source, 'sourcechange');
    await emit(source, 'c-partner-account-picker', 'choose', accounts);
    await flush();
    return [source, sources];
}

describe('c-contact-source', () => {
    beforeEach(() => {
        preview.mockReset().mockResolvedValue({ total: 15, contacts });
    });
    afterEach(clearPage);

    it('says how many contacts become rows, as the server counts them', async () => {
        const [source, sources] = await choose([ACME, BETA]);
        const selection = { accountIds: ['001A', '001B'], ...NO_FILTER };
        expect(preview).toHaveBeenCalledWith({ selection });
        expect(texts(source, '[data-id="preview"]')[0]).toContain('15 contacts of 2 accounts become rows');
        expect(sources).toEqual([null, { kind: 'Contacts', name: 'Contacts of 2 accounts', selection, count: 15 }]);
        await expect(source).toBeAccessible();
    });

    it('names the account where there is one', async () => {
        const [, sources] = await choose([ACME]);
        expect(sources.at(-1)).toMatchObject({ name: 'Contacts of Acme' });
    });

    it('narrows the contacts by the filters', async () => {
        const [source, sources] = await choose([ACME]);
        preview.mockResolvedValue({ total: 4, contacts });
        const filter = { searchText: 'brown', hasEmail: true, hasNoUser: true };
        await emit(source, 'c-contact-filters', 'filter', filter);
        const selection = { accountIds: ['001A'], ...filter };
        expect(preview).toHaveBeenLastCalledWith({ selection });
        expect(sources.slice(-2)).toEqual([null, expect.objectContaining({ selection, count: 4 })]);
    });

    it('takes only the contacts that are ticked, until all are wanted again', async () => {
        const [source, sources] = await choose([ACME]);
        await emit(source, 'c-contact-picker', 'choose', ['003A', '003B']);
        expect(texts(source, '[data-id="preview"]')).toEqual(['Only the 2 ticked contacts become rows.']);
        expect(sources.at(-1)).toMatchObject({ selection: { contactIds: ['003A', '003B'] }, count: 2 });
        await press(source, 'take-all');
        expect(sources.at(-1)).toMatchObject({ selection: { accountIds: ['001A'] }, count: 15 });
        expect(find(source, 'c-contact-picker').chosenIds).toEqual([]);
    });

    it('forgets ticks when the accounts change', async () => {
        const [source, sources] = await choose([ACME]);
        await emit(source, 'c-contact-picker', 'choose', ['003A']);
        await emit(source, 'c-partner-account-picker', 'choose', [BETA]);
        expect(sources.at(-1)).toMatchObject({ selection: { accountIds: ['001B'] } });
    });

    it('refuses more contacts than a run may hold, but takes the ticked ones', async () => {
        const [source, sources] = await choose([ACME], 10);
        expect((find(source, '[data-id="refusals"]').errors as string[])[0]).toContain(
            '15 contacts are more than the 10 rows'
        );
        expect(sources).toEqual([null, null]);
        await emit(source, 'c-contact-picker', 'choose', ['003A']);
        expect(sources.at(-1)).toMatchObject({ count: 1 });
    });

    it('says that no contact is left', async () => {
        preview.mockResolvedValue({ total: 0, contacts: [] });
        const [source, sources] = await choose([ACME]);
        expect((find(source, '[data-id="refusals"]').errors as string[])[0]).toContain('have no such contacts');
        expect(shows(source, 'c-contact-picker')).toBe(false);
        expect(sources).toEqual([null, null]);
    });

    it('has no source any more when nothing is chosen', async () => {
        const [source, sources] = await choose([ACME]);
        await emit(source, 'c-partner-account-picker', 'choose', []);
        expect(sources.at(-1)).toBeNull();
        expect(texts(source, '[data-id="preview"]')).toEqual(['']);
        expect(shows(source, 'c-contact-filters')).toBe(false);
    });

    it('drops the answer to a question that another one overtook', async () => {
        const slow = deferred<unknown>();
        preview.mockReturnValueOnce(slow.promise);
        const [source, sources] = await choose([ACME]);
        preview.mockResolvedValueOnce({ total: 2, contacts });
        await emit(source, 'c-contact-filters', 'filter', { ...NO_FILTER, hasEmail: true });
        slow.resolve({ total: 12, contacts });
        await flush();
        expect(sources.at(-1)).toMatchObject({ count: 2 });
    });

    it('shows why the contacts cannot be counted, and tries again', async () => {
        preview.mockRejectedValueOnce({ body: { message: 'No access to contacts.' } });
        const [source, sources] = await choose([ACME]);
        expect(find(source, '[data-id="unread"]').errors).toEqual(['No access to contacts.']);
        expect(sources).toEqual([null, null]);
        await emit(source, '[data-id="unread"]', 'retry');
        expect(sources.at(-1)).toMatchObject({ count: 15 });
    });
});
