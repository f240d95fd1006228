/**
 * A legacy user list becomes partner users, in the browser, on an embedded org of its own (features F1-F9, F12, F13, F15, F17,
 * F27, F32; W3, W6, W8, W10). Each trap of the list has its row here.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openBrowser } from '../support/browser.mjs';
import { startOrg } from '../support/org.mjs';
import { ConsolePage, LEGACY_USERS } from './console-page.mjs';

describe('a legacy user list becomes partner users in five steps', () => {
    let org;
    let browser;
    let tab;

    before(async () => {
        org = await startOrg();
        browser = await openBrowser();
        tab = new ConsolePage(browser.page, org.url);
    });
    after(async () => {
        await browser?.close();
        await org?.stop();
    });

    it('reads the file, guesses its columns and shows what it will not use', async () => {
        await tab.open();
        await tab.beginRun();
        await tab.chooseFile(LEGACY_USERS);
        await browser.page.getByText('mobile-users.csv: 1,200 rows, 10 columns.').waitFor();
        await browser.page.getByText('Columns that are not used: Branch, CRM Content User, Last Sync').waitFor();
        await tab.next();
    });

    it('F3, F6, F7, F10, W4: shows what usernames become and which mails would go out before anything is stored', async () => {
        await tab.chooseOptions({ account: 'Accra Solar Distribution' });
        await browser.page.getByRole('cell', { name: 'cbrownx@field.example' }).waitFor();
        await browser.page.getByText('Salesforce sends no mail when these users are made.').waitFor();
        assert.equal(tab.runId, 'new');
    });

    it('F13, W3, W8: says for every row what will happen, and why not', async () => {
        await tab.check();
        assert.match(tab.runId, /^\w{18}$/);
        assert.equal(await tab.countOf(/All rows/), 1200);
        for (const [key, words] of [
            ['MU-00005', /cbrownx@field\.example/],
            ['MU-00006', /cbrown@field\.example.*Create user/s],
            ['MU-00011', /Blocked.*Last ?Name is missing/s],
            ['MU-00012', /Blocked/],
            ['MU-00017', /Blocked/],
            ['MU-00029', /Padded Name.*paddedname@field\.example/s],
            ['MU-00041', /Blocked/]
        ]) {
            const row = await tab.rowOf(key);
            assert.match(await row.innerText(), words, key);
        }
        await browser.page.getByRole('searchbox', { name: /Find a username or key/ }).fill('');
    });

    it('F2: comes back to the same step after a reload', async () => {
        await browser.page.reload();
        await tab.waitForPlan();
        assert.equal(await tab.countOf(/All rows/), 1200);
    });

    it('filters the rows by the tile that is pressed', async () => {
        await browser.page.getByRole('button', { name: /Active is neither yes nor no/ }).click();
        await browser.page.getByText('Rows shown: 1.').waitFor();
        await browser.page.getByRole('row').filter({ hasText: 'MU-00030' }).first().waitFor();
        await browser.page.getByRole('button', { name: /All rows/ }).click();
    });

    it('W10: takes all proposed usernames with one click', async () => {
        const before = await tab.countOf(/Create user/);
        await browser.page.getByRole('button', { name: 'Take all proposed usernames' }).click();
        await tab.waitForCount(/Create user/, (count) => count > before);
    });

    it('W8: takes a row that was put right in the table', async () => {
        const before = await tab.countOf(/Create user/);
        const row = await tab.rowOf('MU-00011');
        await row.getByRole('button', { name: 'Details' }).click();
        const dialog = browser.page.getByRole('dialog');
        await dialog.getByLabel('Last Name').fill('Rohan');
        await dialog.getByRole('button', { name: 'Correct and save' }).click();
        await browser.page.getByText('Corrected rows: 11.').waitFor();
        await browser.page.getByRole('button', { name: 'Check again' }).click();
        await tab.waitForCount(/Create user/, (count) => count === before + 1);
    });

    it('F1, F9, F12, F32: makes the users while the page shows how far it is', async () => {
        const planned = await tab.countOf(/Create user/);
        await tab.start();
        await browser.page.getByText('What happens next').waitFor();
        await tab.waitForResults();
        assert.equal(await tab.countOf(/Succeeded/), planned);
        assert.equal(await tab.countOf(/Failed$/), 0);
    });

    it('F14: gives rows that were not made in a form that can be loaded again', async () => {
        const { name, text } = await tab.download('Download failed rows');
        assert.match(name, /^RUN-\d+-failed-rows\.csv$/);
        assert.match(text, /^\uFEFFLast Name \(required\),Username,Legacy Id,/);
        assert.match(text, /MU-00041/);
        const all = await tab.download('Download all rows');
        assert.ok(all.text.trimEnd().split('\r\n').length > 1200);
        assert.match(all.text, /'=HYPERLINK/);
        assert.doesNotMatch(all.text, /[,\n]=HYPERLINK/);
    });

    it('F17, F27: changes nothing when the same file is run again, and says so', async () => {
        await browser.page.getByRole('button', { name: 'All runs' }).click();
        await tab.beginRun();
        await tab.chooseFile(LEGACY_USERS);
        await browser.page.getByText('1,200 rows, 10 columns.').waitFor();
        await tab.next();
        await tab.chooseOptions({ account: 'Accra Solar Distribution' });
        await tab.check();
        await browser.page
            .getByText('has a user already')
            .or(browser.page.getByText(/already/))
            .first()
            .waitFor();
        assert.equal((await tab.countOf(/Create user/)) <= 1, true);
    });

    it('met no error on the way', () => {
        assert.deepEqual(browser.problems, []);
    });
});
