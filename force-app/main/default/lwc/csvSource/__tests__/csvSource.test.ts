import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { loadScript } from 'lightning/platformResourceLoader';
import CsvSource from 'c/csvSource';
import {
    clearPage,
    emit,
    find,
    flush,
    listen,
    mount,
    press,
    shows,
    texts
} from '../../../../../tests/jest-mocks/support';
import type { CsvSource as Source } from 'c/consoleTypes';

jest.mock('@salesforce/apex/RunRowsController.getRows', () => ({ default: jest.fn() }), { virtual: true });

/** Chooses a file and waits until it is read. */
async function choose(host: Element, content: string | Uint8Array, name = 'users.csv'): Promise<void> {
    await emit(host, '[data-id="file"]', 'change', { files: [new File([content as BlobPart], name)] });
    for (let i = 0; i < 50 && shows(host, 'lightning-spinner'); i += 1) {
        // eslint-disable-next-line no-await-in-loop
        await flush();
    }
}

function mountSource(rowLimit = 50000): { source: HTMLElement; last: () => Source | null } {
    const source = mount('c-csv-source', CsvSource, { rowLimit });
    const sources = listen(source, 'sourcechange') as (Source | null)[];
    return { source, last: () => sources[sources.length - 1] };
}

describe('c-csv-source', () => {
    beforeEach(() => {
        window.localStorage.clear();
        Object.assign(window, { Papa });
    });
    afterEach(clearPage);

    it('reads the legacy user export: columns guessed, first rows shown, the rest named as not used', async () => {
        const { source, last } = mountSource();
        await choose(source, readFileSync('scripts/data/mobile-users.csv'), 'mobile-users.csv');
        expect(texts(source, '[data-id="read"]')).toEqual(['mobile-users.csv: 1,200 rows, 10 columns.']);
        expect(texts(source, '[data-id="ignored"]')).toEqual([
            'Columns that are not used: Branch, CRM Content User, Last Sync'
        ]);
        expect(find(source, 'lightning-datatable').data).toHaveLength(5);
        expect(last()).toMatchObject({ kind: 'Csv', name: 'mobile-users.csv', hasUsernames: true, hasEmails: true });
        expect(last()?.slice(4, 5)[0]).toMatchObject({
            rowNumber: 5,
            sourceKey: 'MU-00005',
            username: 'c. brown@x',
            lastName: 'Brown',
            active: 'true'
        });
        await expect(source).toBeAccessible();
    });

    it('refuses a bad file with one sentence and keeps nothing of it', async () => {
        const { source, last } = mountSource();
        await choose(source, 'Username,Last Name\nann\n');
        expect(find(source, 'c-error-panel').errors).toEqual([
            'Row 1 (ann) has 1 value, but there are 2 columns. Put values that hold commas in quotation marks.'
        ]);
        expect(shows(source, 'c-column-mapping')).toBe(false);
        expect(last()).toBeNull();
        await expect(source).toBeAccessible();
    });

    it('names the columns when it knows none of them, and goes on once they are chosen', async () => {
        const { source, last } = mountSource();
        await choose(source, 'Nick,Clan\ncbrown,Brown\n');
        expect((find(source, '[data-id="mapping-errors"]').errors as string[])[0]).toContain('Nick, Clan');
        expect(last()).toBeNull();
        await emit(source, 'c-column-mapping', 'mappingchange', { username: 0, lastName: 1 });
        expect(last()?.slice(0, 9)).toEqual([{ rowNumber: 1, username: 'cbrown', lastName: 'Brown' }]);
    });

    it('takes the columns that were chosen by hand for the next such file', async () => {
        const { source } = mountSource();
        await choose(source, 'Nick,Clan\ncbrown,Brown\n');
        await emit(source, 'c-column-mapping', 'mappingchange', { username: 0, lastName: 1 });
        clearPage();
        const next = mountSource();
        await choose(next.source, 'Nick,Clan\nann,Lee\n');
        expect(next.last()?.slice(0, 9)).toEqual([{ rowNumber: 1, username: 'ann', lastName: 'Lee' }]);
    });

    it('says which required column is missing', async () => {
        const { source, last } = mountSource();
        await choose(source, 'Username\nann\n');
        expect((find(source, '[data-id="mapping-errors"]').errors as string[])[0]).toContain(
            'No column for: Last Name'
        );
        expect(last()).toBeNull();
    });

    it('refuses more rows than a run may hold', async () => {
        const { source } = mountSource(1);
        await choose(source, 'Last Name\nLee\nRay\n');
        expect((find(source, 'c-error-panel').errors as string[])[0]).toContain('more than 1 rows');
    });

    it('says that its parser could not be loaded', async () => {
        (loadScript as unknown as jest.Mock).mockRejectedValueOnce(new Error('papaparse could not be loaded.'));
        const { source } = mountSource();
        await choose(source, 'Last Name\nLee\n');
        expect(find(source, 'c-error-panel').errors).toEqual(['papaparse could not be loaded.']);
    });

    it('offers a template', async () => {
        URL.createObjectURL = jest.fn(() => 'blob:1');
        URL.revokeObjectURL = jest.fn();
        const click = jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
        await press(mountSource().source, 'template');
        expect(click).toHaveBeenCalledTimes(1);
        click.mockRestore();
    });

    it('F75: takes the column that the operation has beside those of every row', async () => {
        const source = mount('c-csv-source', CsvSource, { rowLimit: 10, operation: 'InviteMembers' });
        const sources = listen(source, 'sourcechange') as (Source | null)[];
        await choose(source, 'Last Name,Email,Company\nVale,a@b.example, Accra Solar \nOkello,c@d.example,');
        expect(texts(source, '[data-id="used"]')).toEqual(['Also used: Company.']);
        expect(texts(source, '[data-id="ignored"]')).toEqual(['']);
        expect(sources[sources.length - 1]?.slice(0, 2).map(({ values }) => values)).toEqual([
            { account: 'Accra Solar' },
            { account: '' }
        ]);
    });
});
