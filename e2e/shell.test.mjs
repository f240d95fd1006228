import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openBrowser } from './support/browser.mjs';
import { startOrg } from './support/org.mjs';

describe("the console's org in a browser", () => {
    let org;
    let browser;

    before(async () => {
        org = await startOrg();
        browser = await openBrowser();
    });

    after(async () => {
        await browser?.close();
        await org?.stop();
    });

    it('opens the app from the address that the start prints', async () => {
        await browser.page.goto(org.url);
        await browser.page.getByRole('heading', { name: 'Welcome to the embedded org' }).waitFor();
    });

    it('lists contacts and opens one of them', async () => {
        await browser.page.goto(new URL('/lightning/o/Contact/list', org.url).href);
        await browser.page.getByText('50+ items').waitFor();
        await browser.page.locator('tbody a[href*="/lightning/r/Contact/"]').first().click();
        await browser.page.locator('[data-id=record-name]').waitFor();
        await browser.page.getByRole('tab', { name: 'Related' }).click();
        await browser.page.getByRole('heading', { name: /^Users/ }).waitFor();
    });

    it('shows outbox and jobs without errors', async () => {
        for (const [path, heading] of [
            ['/lightning/org/outbox', 'Mail outbox'],
            ['/lightning/org/jobs', 'Apex jobs']
        ]) {
            await browser.page.goto(new URL(path, org.url).href);
            await browser.page.getByRole('heading', { name: heading, exact: true }).waitFor();
        }
    });

    it('leaves no error in the browser', () => {
        assert.deepEqual(browser.problems, []);
    });
});
