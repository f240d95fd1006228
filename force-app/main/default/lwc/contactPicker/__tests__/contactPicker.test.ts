import ContactPicker from 'c/contactPicker';
import { clearPage, emit, find, listen, mount, texts } from '../../../../../tests/jest-mocks/support';

const CLARA = { id: '003A', name: 'Clara Brown', email: 'clara@old.example', accountName: 'Acme', ownerName: 'Ada' };
const BO = { id: '003B', name: 'Bo Neil', accountName: 'Acme', ownerName: 'Ada', username: 'bo@field.example' };
const PREVIEW = { total: 2, contacts: [CLARA, BO] };

describe('c-contact-picker', () => {
    afterEach(clearPage);

    it('shows each contact with its account, its owner and its user', async () => {
        const picker = mount('c-contact-picker', ContactPicker, { preview: PREVIEW, chosenIds: ['003B', '003X'] });
        expect(find(picker, 'lightning-datatable')).toMatchObject({
            data: [CLARA, BO],
            selectedRows: ['003B']
        });
        expect(texts(picker, '[data-id="more"]')).toEqual(['']);
        await expect(picker).toBeAccessible();
    });

    it('keeps contacts that were ticked in an earlier search', async () => {
        const picker = mount('c-contact-picker', ContactPicker, { preview: PREVIEW, chosenIds: ['003B', '003X'] });
        const choices = listen(picker, 'choose');
        await emit(picker, 'lightning-datatable', 'rowselection', { selectedRows: [CLARA] });
        expect(choices).toEqual([['003X', '003A']]);
    });

    it('says that there are more than it lists', () => {
        const picker = mount('c-contact-picker', ContactPicker, { preview: { ...PREVIEW, total: 1200 } });
        expect(texts(picker, '[data-id="more"]')).toEqual(['The first 2 of 1,200 are listed. Search to find others.']);
    });
});
