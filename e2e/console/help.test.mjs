/** Set-up and help inside the console. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openBrowser } from '../support/browser.mjs';
import { queryOrg, startOrg } from '../support/org.mjs';
import { ConsolePage } from './console-page.mjs';

describe('set-up and help', () => {
    let org;
    let browser;

    before(async () => {
        org = await startOrg();
        browser = await openBrowser();
        await new ConsolePage(browser.page, org.url).open();
        await browser.page.getByRole('button', { name: 'Set-up and help' }).click();
    });
    after(async () => {
        await browser?.close();
        await org?.stop();
    });

    it('F38: states where the console works, and looks for what it needs in this org', async () => {
        const { page } = browser;
        await page.getByText(/Enterprise, Performance, Unlimited and Developer/).waitFor();
        const live = queryOrg(org.database, "SELECT Id FROM Network WHERE Status = 'Live'").length;
        await page.getByText(new RegExp(`^${live} of \\d+ are live$`)).waitFor();
        await page.getByText(/Partner Community \([\d,]+ of 2,000 free\)/).waitFor();
    });

    it('F96: leads to pages that help', async () => {
        const link = browser.page.getByRole('link', { name: /^Profiles of your own/ });
        assert.match(await link.getAttribute('href'), /^https:\/\//);
        assert.equal(await link.getAttribute('target'), '_blank');
        assert.deepEqual(browser.problems, []);
    });
});
