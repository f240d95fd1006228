import ContactSource from 'c/contactSource';
import { clearPage, emit, find, listen, mount, texts } from '../../../../../tests/jest-mocks/support';

jest.mock(
    '@salesforce/apex/PartnerUsersController.searchPartnerAccounts',
    () => ({ default: jest.fn().mockResolvedValue([]) }),
    { virtual: true }
);

const ACME = { id: '001A', name: 'Acme', contactCount: 12 };
const BETA = { id: '001B', name: 'Beta', contactCount: 3 };

describe('c-contact-source', () => {
    afterEach(clearPage);

    it('says how many contacts become rows', async () => {
        const source = mount('c-contact-source', ContactSource, { rowLimit: 100 });
        const sources = listen(source, 'sourcechange');
        await emit(source, 'c-partner-account-picker', 'choose', [ACME, BETA]);
        expect(texts(source, '[data-id="preview"]')[0]).toContain('15 contacts of 2 accounts become rows');
        expect(sources).toEqual([
            { kind: 'Contacts', name: 'Contacts of 2 accounts', accountIds: ['001A', '001B'], count: 15 }
        ]);
        await expect(source).toBeAccessible();
    });

    it('names the account where there is one', async () => {
        const source = mount('c-contact-source', ContactSource, { rowLimit: 100 });
        const sources = listen(source, 'sourcechange');
        await emit(source, 'c-partner-account-picker', 'choose', [ACME]);
        expect(sources).toEqual([expect.objectContaining({ name: 'Contacts of Acme' })]);
    });

    it.each([
        ['more contacts than a run may hold', [ACME], 10, '12 contacts are more than the 10 rows'],
        ['accounts without contacts', [{ ...ACME, contactCount: 0 }], 10, 'have no contacts']
    ])('refuses %s', async (_, accounts, rowLimit, sentence) => {
        const source = mount('c-contact-source', ContactSource, { rowLimit });
        const sources = listen(source, 'sourcechange');
        await emit(source, 'c-partner-account-picker', 'choose', accounts);
        expect((find(source, 'c-error-panel').errors as string[])[0]).toContain(sentence);
        expect(sources).toEqual([null]);
    });

    it('has no source any more when nothing is chosen', async () => {
        const source = mount('c-contact-source', ContactSource, { rowLimit: 100 });
        const sources = listen(source, 'sourcechange');
        await emit(source, 'c-partner-account-picker', 'choose', []);
        expect(sources).toEqual([null]);
        expect(find(source, 'c-error-panel').errors).toEqual([]);
    });
});
