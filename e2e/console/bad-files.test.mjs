/** Files that cannot be taken get one clear sentence and change nothing. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { openBrowser } from '../support/browser.mjs';
import { startOrg } from '../support/org.mjs';
import { ConsolePage } from './console-page.mjs';

const HEADER = 'Legacy Id,Username,Last Name\r\n';
const BAD_FILES = [
    ['an Excel workbook', Buffer.from([0x50, 0x4b, 3, 4, 0, 0]), 'This is an Excel workbook, not a CSV file.'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0]), 'This is not a CSV file.'],
    ['Windows-1252', Buffer.from(`${HEADER}MU-1,ann,L\xe9e\r\n`, 'latin1'), 'The file is not encoded in UTF-8'],
    [
        'no header',
        Buffer.from('MU-00001,ann@old.example,Lee\r\nMU-00002,bob@old.example,Ray\r\n'),
        'it looks like a person: MU-00001'
    ],
    [
        'a row of the wrong width',
        Buffer.from(`${HEADER}MU-1,ann,Lee\r\nMU-2,bob\r\n`),
        'Row 2 (MU-2) has 2 values, but there are 3 columns.'
    ],
    ['no rows', Buffer.from(HEADER), 'The file has column names but no rows.'],
    ['too many rows', Buffer.from(HEADER + 'k,u,l\r\n'.repeat(50_001)), 'The file has more than 50,000 rows'],
    [
        'only unknown columns',
        Buffer.from('Colour,Shape\r\nred,round\r\n'),
        'None of the columns of this file is known: Colour, Shape.'
    ]
];

describe('a bad file changes nothing', () => {
    let org;
    let browser;
    let tab;

    before(async () => {
        org = await startOrg();
        browser = await openBrowser();
        tab = new ConsolePage(browser.page, org.url);
        await tab.open();
        await tab.beginRun();
    });
    after(async () => {
        await browser?.close();
        await org?.stop();
    });

    for (const [what, buffer, sentence] of BAD_FILES) {
        it(`says what is wrong with ${what}`, async () => {
            await tab.chooseFile({ name: 'users.csv', mimeType: 'text/csv', buffer });
            await browser.page.getByRole('alert').getByText(sentence).waitFor();
            assert.equal(await browser.page.getByRole('button', { name: 'Next' }).isDisabled(), true);
        });
    }

    it('keeps the page answering while 50,000 rows are read', async () => {
        const rows = Array.from({ length: 50_000 }, (_, index) => `MU-${index},user${index},"Name, ${index}"\r\n`);
        // The time between two turns of the page's own clock is how long it stood still; 10 ms and less is its idle pace.
        await browser.page.evaluate(() => {
            window.pauses = [];
            let last = performance.now();
            const tick = () => {
                const now = performance.now();
                if (now - last > 10) window.pauses.push(now - last);
                last = now;
                window.ticking = setTimeout(tick, 0);
            };
            tick();
        });
        // From the disk: a file handed over in memory would be decoded by the page itself.
        const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'console-files-'));
        const file = path.join(folder, 'large.csv');
        fs.writeFileSync(file, HEADER + rows.join(''));
        await tab.chooseFile(file);
        await browser.page.getByText('large.csv: 50,000 rows, 3 columns.').waitFor();
        const pauses = await browser.page.evaluate(() => {
            clearTimeout(window.ticking);
            return window.pauses;
        });
        fs.rmSync(folder, { recursive: true });
        const busy = pauses.reduce((sum, pause) => sum + pause, 0);
        console.log(
            `longest pause while reading 50,000 rows: ${Math.round(Math.max(...pauses))} of ${Math.round(busy)} ms`
        );
        // A share, not a time: a page that reads in one go stands still once, for nearly all of it, on any machine.
        assert.ok(Math.max(...pauses) < busy / 2, pauses.map(Math.round).join());
    });

    it('has made no run', async () => {
        await browser.page.getByRole('button', { name: 'All runs' }).click();
        await browser.page.getByText('No runs yet').waitFor();
        assert.deepEqual(browser.problems, []);
    });
});
