/**
 * Users for contacts that are in the org, and rows put right before the start, in the browser on an embedded org of its own
 * (features W2, W3, W8): what is counted is what becomes rows, and a reload loses nothing that was stored.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openBrowser } from '../support/browser.mjs';
import { startOrg } from '../support/org.mjs';
import { RunClient, people } from '../support/run-client.mjs';
import { ConsolePage } from './console-page.mjs';

describe('contacts of partner accounts become users', () => {
    let org;
    let browser;
    let tab;
    let wanted;

    before(async () => {
        org = await startOrg();
        browser = await openBrowser();
        tab = new ConsolePage(browser.page, org.url);
    });
    after(async () => {
        await browser?.close();
        await org?.stop();
    });

    /** The number in the sentence about what becomes rows, once the sentence is another one than before. */
    async function counted(before) {
        const line = browser.page.locator('c-contact-source [data-id="preview"]');
        const end = Date.now() + 20_000;
        for (;;) {
            const sentence = await line.innerText();
            if (sentence !== '' && sentence !== before) return { sentence, count: Number(sentence.match(/\d+/)[0]) };
            assert.ok(Date.now() < end, `It still says "${sentence}".`);
            await browser.page.waitForTimeout(100);
        }
    }

    it('counts the contacts that the filters leave before anything is stored', async () => {
        await tab.open();
        await tab.beginRun();
        await browser.page.getByText('Contacts of partner accounts', { exact: true }).click();
        await tab.tickAccount('Accra Solar Distribution');
        const all = await counted('');
        await browser.page.getByText('Only without a user').click();
        const without = await counted(all.sentence);
        assert.ok(without.count < all.count, 'some contacts have a user in the sample org');
        wanted = without.count;
    });

    it('F87, W2: takes only contacts that are ticked, and all again', async () => {
        const before = await browser.page.locator('c-contact-source [data-id="preview"]').innerText();
        await browser.page.locator('c-contact-picker tbody tr label').first().click();
        const ticked = await counted(before);
        assert.match(ticked.sentence, /Only the 1 ticked contact becomes/);
        await browser.page.getByRole('button', { name: 'Take all instead' }).click();
        assert.equal((await counted(ticked.sentence)).count, wanted);
    });

    it('W2: makes a row of each of them', async () => {
        await tab.next();
        await tab.chooseOptions({ domain: 'contacts.example' });
        await tab.check();
        assert.equal(await tab.countOf(/All rows/), wanted);
    });

    it('gives a row the username that was typed into the table, and refuses one that another row has', async () => {
        const { page } = browser;
        const first = page.locator('c-row-grid tbody tr').nth(0);
        const second = page.locator('c-row-grid tbody tr').nth(1);
        const taken = (await second.innerText()).match(/\S+@contacts\.example/)[0];
        await type(page, first, taken);
        await page.getByText(`${taken} is the username of row 2 too.`).waitFor();
        await type(page, first, 'somebody.else');
        await page.getByText('Corrected rows: 1.').waitFor();
        await page.getByRole('button', { name: 'Check again' }).click();
        await tab.waitForPlan();
        await page.getByRole('row').filter({ hasText: 'somebody.else@contacts.example' }).first().waitFor();
    });
});

describe('a run whose page was reloaded before its check', () => {
    let org;
    let browser;
    let tab;
    let client;

    before(async () => {
        org = await startOrg();
        browser = await openBrowser();
        tab = new ConsolePage(browser.page, org.url);
        client = new RunClient(org.url);
    });
    after(async () => {
        await browser?.close();
        await org?.stop();
    });

    /** A draft of a file with so many rows, of which the first ones are stored. */
    async function draft(sourceRows, stored) {
        const options = await client.options({ account: 'Accra Solar' });
        const call = { options, source: 'Csv', sourceName: 'people.csv', sourceRows };
        const { id } = await client.call('RunsController.createRun', call);
        await client.call('RunRowsController.stageRows', { runId: id, rows: people(stored) });
        await browser.page.goto(`${org.url}lightning/n/Partner_User_Console?c__run=${id}`);
    }

    it('comes back to its options and is checked without the file', async () => {
        await draft(3, 3);
        await browser.page.getByText('How are the users made?').waitFor();
        await tab.check();
        assert.equal(await tab.countOf(/All rows/), 3);
    });

    it('asks for the file only when rows are missing, and says how many there are', async () => {
        await draft(5, 3);
        await browser.page.getByText('3 of the 5 rows of "people.csv" are stored.').waitFor();
        assert.equal(await browser.page.getByRole('button', { name: /^Check/ }).count(), 0);
    });
});

/** Types a username into a row of the table and saves it. */
async function type(page, row, username) {
    await row.getByRole('button', { name: /^Edit Username/ }).click();
    const box = page.getByRole('textbox', { name: /Username/ }).last();
    await box.fill(username);
    await box.press('Enter');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
}
