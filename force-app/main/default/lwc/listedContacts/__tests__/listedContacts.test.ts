import ListedContacts from 'c/listedContacts';
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

jest.mock('@salesforce/apex/PartnerUsersController.previewContacts', () => ({ default: jest.fn() }), {
    virtual: true
});

const preview = previewContacts as unknown as jest.Mock;
const contactIds = ['003A', '003B', '003C'];
const found = (...ids: string[]): object => ({ total: ids.length, contacts: ids.map((id) => ({ id, name: id })) });

async function open(rowLimit = 100): Promise<[HTMLElement & Record<string, unknown>, unknown[]]> {
    const list = mount('c-listed-contacts', ListedContacts, { contactIds, rowLimit });
    const sources = listen(list, 'sourcechange');
    await flush();
    return [list, sources];
}

describe('c-listed-contacts', () => {
    beforeEach(() => {
        preview.mockReset().mockResolvedValue(found('003A', '003B', '003C'));
    });
    afterEach(clearPage);

    it('F87: takes all contacts that were ticked in the list view', async () => {
        const [list, sources] = await open();
        expect(preview).toHaveBeenCalledWith({ selection: { contactIds } });
        expect(find(list, 'c-contact-picker').chosenIds).toEqual(contactIds);
        expect(texts(list, '[data-id="preview"]')).toEqual(['3 contacts become rows.']);
        expect(texts(list, '[data-id="left-out"]')).toEqual(['']);
        expect(sources).toEqual([
            { kind: 'Contacts', name: 'Contacts ticked in a list view', selection: { contactIds }, count: 3 }
        ]);
        await expect(list).toBeAccessible();
    });

    it('leaves out what is unticked here, and asks for one at least', async () => {
        const [list, sources] = await open();
        await emit(list, 'c-contact-picker', 'choose', ['003B']);
        expect(texts(list, '[data-id="preview"]')).toEqual(['1 contact becomes a row.']);
        expect(sources.at(-1)).toMatchObject({ selection: { contactIds: ['003B'] }, count: 1 });
        await emit(list, 'c-contact-picker', 'choose', []);
        expect(find(list, '[data-id="refusals"]').errors).toEqual(['Tick at least one contact.']);
        expect(sources.at(-1)).toBeNull();
    });

    it('says how many are gone or hidden', async () => {
        preview.mockResolvedValue(found('003B'));
        const [list, sources] = await open();
        expect(texts(list, '[data-id="left-out"]')).toEqual([
            '2 of the 3 contacts are left out: gone, or hidden from you.'
        ]);
        expect(sources.at(-1)).toMatchObject({ selection: { contactIds: ['003B'] } });
    });

    it('takes none when none is left', async () => {
        preview.mockResolvedValue(found());
        const [list, sources] = await open();
        expect(find(list, '[data-id="refusals"]').errors).toEqual([
            'None of the contacts is here: they are gone, or hidden from you.'
        ]);
        expect(shows(list, 'c-contact-picker')).toBe(false);
        expect(sources).toEqual([null]);
        await expect(list).toBeAccessible();
    });

    it('refuses more contacts than a run may hold', async () => {
        const [list, sources] = await open(2);
        expect(find(list, '[data-id="refusals"]').errors).toEqual([
            '3 contacts are more than the 2 rows that one run may hold. Tick fewer.'
        ]);
        expect(sources).toEqual([null]);
    });

    it('shows that it is busy, and reads again after an error', async () => {
        const answer = deferred<object>();
        preview.mockReturnValueOnce(answer.promise);
        const [list, sources] = await open();
        expect(shows(list, 'lightning-spinner')).toBe(true);
        answer.reject({ body: { message: 'The line is down.' } });
        await flush();
        expect(find(list, '[data-id="unread"]').errors).toEqual(['The line is down.']);
        expect(sources).toEqual([null]);
        await emit(list, '[data-id="unread"]', 'retry');
        await flush();
        expect(sources.at(-1)).toMatchObject({ count: 3 });
        expect(find(list, '[data-id="unread"]').errors).toEqual([]);
    });

    it('makes room for contacts by account', async () => {
        const [list] = await open();
        const asked = listen(list, 'byaccount');
        await press(list, 'by-account');
        expect(asked).toHaveLength(1);
    });
});
