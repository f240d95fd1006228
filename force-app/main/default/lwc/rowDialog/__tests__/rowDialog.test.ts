import RowDialog, { showRow } from 'c/rowDialog';
import { close } from '../../../../../tests/jest-mocks/lightning/modal';
import { clearPage, emit, findAll, mount, press, shows, texts } from '../../../../../tests/jest-mocks/support';
import { aRow } from '../../../../../tests/jest-mocks/samples';

describe('c-row-dialog', () => {
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

    it('closes with the corrected input, the rest as it was', async () => {
        const dialog = mount('c-row-dialog', RowDialog, { row: aRow(7), isEditable: true });
        await emit(dialog, 'lightning-input[data-field="username"]', 'change', { value: 'chidi' });
        await press(dialog, 'save');
        expect(close).toHaveBeenLastCalledWith({ ...aRow(7).input, username: 'chidi' });
    });

    it('says that nothing speaks against a row', () => {
        const row = aRow(1, { reasonCode: null, findings: [] });
        expect(texts(mount('c-row-dialog', RowDialog, { row }), '[data-id="nothing"]')).toHaveLength(1);
    });

    it('carries the row number in its title', async () => {
        await showRow(aRow(7), false);
        expect(RowDialog.open).toHaveBeenCalledWith(expect.objectContaining({ label: 'Row 7', isEditable: false }));
    });
});
