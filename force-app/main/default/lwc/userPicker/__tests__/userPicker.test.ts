import UserPicker from 'c/userPicker';
import { clearPage, emit, find, listen, mount, texts } from '../../../../../tests/jest-mocks/support';

const USERS = [
    { id: '005A', name: 'Nia One' },
    { id: '005B', name: 'Nia Two' }
];

describe('c-user-picker', () => {
    afterEach(clearPage);

    it('keeps users that were ticked under other filters', async () => {
        const picker = mount('c-user-picker', UserPicker, {
            preview: { total: 300, users: USERS },
            chosenIds: ['005Z', '005A']
        });
        const chosen = listen(picker, 'choose');
        expect(find(picker, 'lightning-datatable').selectedRows).toEqual(['005A']);
        expect(texts(picker, '[data-id="more"]')).toEqual(['The first 2 of 300 users are shown.']);
        await emit(picker, 'lightning-datatable', 'rowselection', { selectedRows: [USERS[1]] });
        expect(chosen).toEqual([['005Z', '005B']]);
        await expect(picker).toBeAccessible();
    });
});
