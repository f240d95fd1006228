import MigrationFiles from 'c/migrationFiles';
import getFile from '@salesforce/apex/LicenseMovesController.getFile';
import { downloadText } from 'c/csvWriter';
import { clearPage, emit, find, flush, mount, texts } from '../../../../../tests/jest-mocks/support';

jest.mock('@salesforce/apex/LicenseMovesController.getFile', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('c/csvWriter', () => ({ ...jest.requireActual<object>('c/csvWriter'), downloadText: jest.fn() }));

const file = getFile as unknown as jest.Mock;
const download = downloadText as unknown as jest.Mock;

describe('c-migration-files', () => {
    beforeEach(() => {
        file.mockReset();
        download.mockReset();
    });
    afterEach(clearPage);

    it('F39, F42: makes users.csv of all pages for the chosen user types, and shows its query', async () => {
        file.mockResolvedValueOnce({
            columns: ['Id', 'ProfileId'],
            rows: [['005A', '00eA']],
            nextId: '005A',
            query: 'q'
        }).mockResolvedValueOnce({
            columns: ['Id', 'ProfileId'],
            rows: [['005B', '00eA']],
            query: 'SELECT Id FROM User'
        });
        const files = mount('c-migration-files', MigrationFiles);
        await emit(files, '[data-id="types"]', 'change', { value: ['PowerPartner'] });
        find<HTMLElement>(files, '[data-file="users.csv"]').click();
        await flush();
        await flush();
        expect(file).toHaveBeenLastCalledWith({
            fileName: 'users.csv',
            selection: { userTypes: ['PowerPartner'] },
            afterId: '005A'
        });
        expect(download).toHaveBeenCalledWith('users.csv', '\uFEFFId,ProfileId\r\n005A,00eA\r\n005B,00eA\r\n');
        expect(texts(files, '[data-id="query"]')).toEqual(['SELECT Id FROM User']);
        expect(texts(files, '[data-id="note"]')).toEqual(['users.csv: 2 rows.']);
        await expect(files).toBeAccessible();
    });

    it('makes no file without a user type, and shows what the server refused', async () => {
        const files = mount('c-migration-files', MigrationFiles);
        file.mockRejectedValueOnce({ body: { message: 'No access.' } });
        find<HTMLElement>(files, '[data-file="profiles.csv"]').click();
        await flush();
        expect(find(files, 'c-error-panel').errors).toEqual(['No access.']);
        expect(download).not.toHaveBeenCalled();
        await emit(files, '[data-id="types"]', 'change', { value: [] });
        expect(find(files, '[data-file="profiles.csv"]').disabled).toBe(true);
    });
});
