import RowDialog, { showRow } from 'c/rowDialog';
import correctRow from '@salesforce/apex/RunRowsController.correctRow';
import { close } from '../../../../../tests/jest-mocks/lightning/modal';
import {
    clearPage,
    deferred,
    emit,
    find,
    findAll,
    flush,
    mount,
    press,
    shows,
    texts
} from '../../../../../tests/jest-mocks/support';
import { aRow } from '../../../../../tests/jest-mocks/samples';

jest.mock('@salesforce/apex/RunRowsController.correctRow', () => ({ default: jest.fn() }), { virtual: true });

const correct = correctRow as unknown as jest.Mock;

describe('c-row-dialog', () => {
    beforeEach(() => correct.mockReset());
    afterEach(clearPage);

    it('shows reason, cause and cure, the message of the platform and what else was found', async () => {
        const dialog = mount('c-row-dialog', RowDialog, { row: aRow(7) });
        expect(texts(dialog, '[data-id="reason"], [data-id="cause"], [data-id="cure"]')).toEqual([
            'Username taken',
            'Another user of this org has this username.',
            'Take the proposal or type another.'
        ]);
        expect(texts(dialog, '[data-id="message"]')).toEqual(['cbrown@field.example is taken.']);
        expect(texts(dialog, '[data-id="finding"]')).toEqual(['two@at@signs is no address.']);
        await expect(dialog).toBeAccessible();
    });

    it('shows the input as it was given and lets nobody change it after the start', () => {
        const dialog = mount('c-row-dialog', RowDialog, { row: aRow(7) });
        const inputs = findAll(dialog, 'lightning-input');
        expect(inputs.map((input) => [input.name, input.value, input.readOnly])).toContainEqual([
            'username',
            'C.Brown',
            true
        ]);
        expect(shows(dialog, '[data-id="save"]')).toBe(false);
    });

    it('saves the corrected input, the rest as it was, and closes with the row as it is then', async () => {
        const corrected = aRow(7, { username: 'chidi@field.example' });
        correct.mockResolvedValue(corrected);
        const dialog = mount('c-row-dialog', RowDialog, { row: aRow(7), isEditable: true });
        expect(shows(dialog, '[data-id="username"]')).toBe(false);
        await emit(dialog, 'lightning-input[data-field="username"]', 'change', { value: 'chidi' });
        await press(dialog, 'save');
        expect(correct).toHaveBeenCalledWith({
            rowId: aRow(7).id,
            input: { ...aRow(7).input, username: 'chidi' },
            username: null
        });
        expect(close).toHaveBeenLastCalledWith(corrected);
    });

    it('saves a chosen username and leaves the input alone', async () => {
        correct.mockResolvedValue(aRow(7));
        const dialog = mount('c-row-dialog', RowDialog, { row: aRow(7), isEditable: true, canRename: true });
        expect(find(dialog, '[data-id="username"]').value).toBe('cbrown@field.example');
        await emit(dialog, '[data-id="username"]', 'change', { value: 'chidi.brown' });
        await press(dialog, 'save');
        expect(correct).toHaveBeenCalledWith({ rowId: aRow(7).id, input: null, username: 'chidi.brown' });
        await expect(dialog).toBeAccessible();
    });

    it('keeps what was typed when the server refuses it, and says why', async () => {
        const answer = deferred<unknown>();
        correct.mockReturnValue(answer.promise);
        const dialog = mount('c-row-dialog', RowDialog, { row: aRow(7), isEditable: true, canRename: true });
        await emit(dialog, '[data-id="username"]', 'change', { value: 'taken' });
        await press(dialog, 'save');
        expect(find(dialog, '[data-id="save"]').disabled).toBe(true);
        answer.reject({ body: { message: 'taken@field.example is the username of row 2 too.' } });
        await flush();
        expect(find(dialog, 'c-error-panel').errors).toEqual(['taken@field.example is the username of row 2 too.']);
        expect(find(dialog, '[data-id="username"]').value).toBe('taken');
        expect(find(dialog, '[data-id="save"]').disabled).toBe(false);
        expect(close).not.toHaveBeenCalled();
    });

    it('asks the server nothing when nothing was changed', async () => {
        const dialog = mount('c-row-dialog', RowDialog, { row: aRow(7), isEditable: true, canRename: true });
        await emit(dialog, '[data-id="username"]', 'change', { value: 'cbrown@field.example' });
        await press(dialog, 'save');
        expect(correct).not.toHaveBeenCalled();
        expect(close).toHaveBeenLastCalledWith(undefined);
    });

    it('says that nothing speaks against a row', () => {
        const row = aRow(1, { reasonCode: null, findings: [] });
        expect(texts(mount('c-row-dialog', RowDialog, { row }), '[data-id="nothing"]')).toHaveLength(1);
    });

    it('carries the row number in its title', async () => {
        await showRow(aRow(7), { isEditable: false, canRename: false });
        expect(RowDialog.open).toHaveBeenCalledWith(expect.objectContaining({ label: 'Row 7', isEditable: false }));
    });
});
