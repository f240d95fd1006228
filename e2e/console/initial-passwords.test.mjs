/** Initial passwords from the legacy file, set by the page that is open and stored nowhere (feature F19). */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { openBrowser } from '../support/browser.mjs';
import { queryOrg, startOrg } from '../support/org.mjs';
import { ConsolePage } from './console-page.mjs';

/** Begins every password of this test, so that it can be looked for wherever something is stored. */
const MARK = 'Zx7secret';
const PEOPLE = 60;

function csv(lines) {
    return { name: 'legacy.csv', mimeType: 'text/csv', buffer: Buffer.from(lines.join('\r\n')) };
}

const person = (number, password) => `IP-${number},initial${number},First${number},Last${number},true,${password}`;
const HEADER = 'Legacy Id,Username,First Name,Last Name,Active,Password';
/** Row 1 has too short a password, row 2 its own username, row 3 none. */
const FILE = csv([
    HEADER,
    person(1, 'Zx7'),
    person(2, `${MARK}initial2@pass.example`),
    person(3, ''),
    ...Array.from({ length: PEOPLE - 3 }, (_, index) => person(index + 4, `${MARK}${index + 4}`))
]);

describe('initial passwords', () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'passwords-'));
    const database = path.join(folder, 'org.sqlite');
    let org;
    let browser;
    let tab;
    const press = (name) => browser.page.getByRole('button', { name, exact: true }).click();
    const inDialog = (name) => browser.page.getByRole('dialog').getByRole('button', { name, exact: true }).click();
    const query = (soql) => queryOrg(database, soql);

    before(async () => {
        org = await startOrg({ database });
        browser = await openBrowser();
        tab = new ConsolePage(browser.page, org.url);
        await tab.open();
    });
    after(async () => {
        await browser?.close();
        await org?.stop();
        fs.rmSync(folder, { recursive: true, force: true });
    });

    it('makes users of the legacy file without reading its passwords', async () => {
        await tab.beginRun();
        await tab.chooseFile(FILE);
        await browser.page.getByText('Columns that are not used: Password').waitFor();
        await tab.next();
        await tab.chooseOptions({ account: 'Accra Solar Distribution', domain: 'pass.example' });
        await tab.check();
        await tab.start();
        await tab.waitForResults();
        assert.equal(await tab.countOf(/Succeeded/), PEOPLE);
    });

    it('leads from the results to a check of the users', async () => {
        await press('Set initial passwords…');
        await browser.page.getByRole('dialog').getByText('No mail goes out').waitFor();
        await inDialog('Check the users');
        await tab.waitForPlan();
        assert.equal(await tab.countOf(/Set password/), PEOPLE);
        assert.equal(await browser.page.getByRole('button', { name: /^Start/ }).count(), 0, 'no job could do it');
    });

    it('F19: shows before anything is set which passwords break the policy, and which are missing', async () => {
        await browser.page.locator('c-password-feed input[type=file]').setInputFiles(FILE);
        await browser.page.getByText('59 of 60 rows have a password in the file.').waitFor();
        await browser.page.getByText('1 row has none: it is skipped.').waitFor();
        const refused = browser.page.locator('c-password-feed').getByRole('row');
        await refused.filter({ hasText: 'The password has fewer than 8 characters.' }).waitFor();
        await refused.filter({ hasText: 'The password contains the username.' }).waitFor();
        assert.ok(!(await browser.page.content()).includes(MARK), 'the page shows no password');
        assert.equal(
            query("SELECT COUNT() FROM User WHERE Username LIKE '%@pass.example' AND LastPasswordChangeDate != NULL")[0]
                .expr0,
            0
        );
    });

    it('F18, F19: sets the others, and gives every row its outcome', async () => {
        await press('Set 57 passwords');
        await inDialog('Set passwords');
        await tab.waitForResults();
        await tab.waitForCount(/Succeeded/, (count) => count === 57);
        assert.equal(await tab.countOf(/Failed/), 2);
        assert.equal(await tab.countOf(/Skipped/), 1);
        const set = query(
            "SELECT Username FROM User WHERE Username LIKE '%@pass.example' AND LastPasswordChangeDate != NULL"
        );
        assert.equal(set.length, 57);
    });

    it('sets only what is left when it is done again with a better file', async () => {
        await press('Retry failed');
        await tab.waitForPlan();
        assert.equal(await tab.countOf(/Set password/), 2);
        const better = csv([HEADER, person(1, `${MARK}11`), person(2, `${MARK}12`), person(4, `${MARK}99`)]);
        await browser.page.locator('c-password-feed input[type=file]').setInputFiles(better);
        await browser.page.getByText('1 line of the file belongs to no row that is still to do.').waitFor();
        await press('Set 2 passwords');
        await inDialog('Set passwords');
        await tab.waitForResults();
        await tab.waitForCount(/Succeeded/, (count) => count === 2);
        assert.deepEqual(browser.problems, []);
    });

    it('F19: has stored no password, neither in a record nor in a job nor anywhere else in the database', async () => {
        await org.stop();
        for (const file of fs.readdirSync(folder)) {
            const content = fs.readFileSync(path.join(folder, file));
            assert.equal(content.indexOf(MARK), -1, file);
            assert.equal(content.indexOf(Buffer.from(MARK, 'utf16le')), -1, file);
        }
        org = null;
    });
});
