import ContactChoice, { asksForContact, chooseContactOf } from 'c/contactChoice';
import chooseContact from '@salesforce/apex/ContactAttachController.chooseContact';
import getCandidates from '@salesforce/apex/ContactAttachController.getCandidates';
import { close } from '../../../../../tests/jest-mocks/lightning/modal';
import { clearPage, emit, find, flush, mount, press, shows, texts } from '../../../../../tests/jest-mocks/support';

jest.mock('@salesforce/apex/ContactAttachController.chooseContact', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/ContactAttachController.getCandidates', () => ({ default: jest.fn() }), { virtual: true });
const choose = chooseContact as unknown as jest.Mock;
const candidates = getCandidates as unknown as jest.Mock;

const ROW = { id: 'a01000000000001AAA', rowNumber: 3, displayName: 'Ann One', message: '2 contacts fit this user.' };
const ANN = { id: '003000000000001AAA', name: 'Ann One', email: 'ann@field.example', accountName: 'Acme' };
const HELD = { id: '003000000000002AAA', name: 'Ann One', accountName: 'Beta', heldBy: 'ann@old.example' };

async function open(properties: object = {}): Promise<HTMLElement> {
    const dialog = mount('c-contact-choice', ContactChoice, { row: ROW, ...properties });
    await flush();
    return dialog;
}

describe('c-contact-choice', () => {
    beforeEach(() => {
        candidates.mockReset().mockResolvedValue([ANN, HELD]);
        choose.mockReset().mockResolvedValue(undefined);
    });
    afterEach(clearPage);

    it('W16: offers the contacts that may be meant, and names those that belong to others', async () => {
        const dialog = await open();
        expect(find(dialog, '[data-id="choices"]').options).toEqual([
            { value: ANN.id, label: 'Ann One, ann@field.example, Acme' }
        ]);
        expect(texts(dialog, '[data-id="held"]')[0]).toContain('belongs to the user ann@old.example');
        expect(find(dialog, '[data-id="choose"]').disabled).toBe(true);
        await expect(dialog).toBeAccessible();
    });

    it('keeps the choice and closes', async () => {
        const dialog = await open();
        await emit(dialog, '[data-id="choices"]', 'change', { value: ANN.id });
        await press(dialog, 'choose');
        expect(choose).toHaveBeenCalledWith({ rowId: ROW.id, contactId: ANN.id });
        expect(close).toHaveBeenLastCalledWith(true);
    });

    it('offers a new contact where the run makes contacts', async () => {
        candidates.mockResolvedValue([]);
        const dialog = await open({ canMake: true });
        expect(shows(dialog, '[data-id="none"]')).toBe(true);
        await emit(dialog, '[data-id="choices"]', 'change', { value: 'new' });
        await press(dialog, 'choose');
        expect(choose).toHaveBeenCalledWith({ rowId: ROW.id, contactId: null });
    });

    it('stays open with the reason when the choice is refused', async () => {
        choose.mockRejectedValue({ body: { message: 'The contact is hidden from you.' } });
        const dialog = await open();
        await emit(dialog, '[data-id="choices"]', 'change', { value: ANN.id });
        await press(dialog, 'choose');
        expect(find(dialog, 'c-error-panel').errors).toEqual(['The contact is hidden from you.']);
        expect(close).not.toHaveBeenCalledWith(true);
    });

    it('asks only where a contact is in question and the person may choose', () => {
        const run = { allowedCommands: ['ChooseContact'] };
        expect(asksForContact(run, { ...ROW, reasonCode: 'CONTACT_UNSURE' })).toBe(true);
        expect(asksForContact(run, { ...ROW, reasonCode: 'CONTACT_ATTACHED' })).toBe(false);
        expect(asksForContact({ allowedCommands: [] }, { ...ROW, reasonCode: 'CONTACT_UNSURE' })).toBe(false);
    });

    it('names the row and the person', async () => {
        const opened = jest.spyOn(ContactChoice, 'open').mockResolvedValue(true);
        const run = { options: { attach: { makeContacts: true } } };
        expect(await chooseContactOf(run, ROW)).toBe(true);
        const label = 'Row 3: whose user is Ann One?';
        expect(opened).toHaveBeenCalledWith(expect.objectContaining({ label, canMake: true }));
    });
});
