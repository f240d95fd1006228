import PasswordColumns from 'c/passwordColumns';
import { clearPage, emit, find, listen, mount } from '../../../../../tests/jest-mocks/support';

describe('c-password-columns', () => {
    afterEach(clearPage);

    it('offers the columns of the file and tells which one was chosen', async () => {
        const host = mount('c-password-columns', PasswordColumns, {
            header: ['Number', 'Secret'],
            columns: { key: 0, password: -1 }
        });
        expect(find(host, '[data-id="password"]').options).toEqual([
            { label: 'Number', value: '0' },
            { label: 'Secret', value: '1' }
        ]);
        expect(find(host, '[data-id="key"]').value).toBe('0');
        const chosen = listen(host, 'columns');
        await emit(host, '[data-id="password"]', 'change', { value: '1' });
        expect(chosen).toEqual([{ key: 0, password: 1 }]);
        await expect(host).toBeAccessible();
    });
});
