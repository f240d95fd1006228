/** Impatience: two presses where one is meant, two tabs with the same run, a page that is read anew in the middle. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openBrowser } from '../support/browser.mjs';
import { queryOrg, startOrg } from '../support/org.mjs';
import { ConsolePage } from './console-page.mjs';

describe('two presses and two tabs', () => {
    let org;
    let browser;
    let page;
    let tab;

    before(async () => {
        org = await startOrg();
        browser = await openBrowser();
        page = browser.page;
        tab = new ConsolePage(page, org.url);
        await tab.open();
    });
    after(async () => {
        await browser?.close();
        await org?.stop();
    });

    it('makes one run of two presses, each of Next, Check and Start', async () => {
        await tab.beginRun('Take a snapshot');
        await page.getByText(/users become rows/).waitFor({ timeout: 60_000 });
        await page.getByRole('button', { name: 'Next' }).dblclick();
        await page.getByRole('button', { name: /^Check/ }).dblclick();
        await tab.waitForPlan();
        assert.equal(runs().length, 1);
    });

    it('says in the second tab that the run was started in the first, and shows what became of it', async () => {
        const second = await page.context().newPage();
        const other = new ConsolePage(second, org.url);
        await second.goto(page.url());
        await second.getByRole('button', { name: /^Start: / }).click({ timeout: 60_000 });
        await page.getByRole('button', { name: /^Start: / }).dblclick();
        await page.getByRole('dialog').getByRole('button', { name: 'Start', exact: true }).dblclick();
        await tab.waitForResults();
        await second.getByRole('dialog').getByRole('button', { name: 'Start', exact: true }).click();
        await other.waitForResults();
        await second.getByText('RUN-00001 is "Completed" and cannot become "Running" now.').waitFor();
        await second.close();
        assert.equal(runs()[0].Failed_Rows__c, 0);
        assert.equal(queryOrg(org.database, 'SELECT Id FROM Permission_Snapshot__c').length, 1);
    });

    it('shows the results again after the page is read anew, the list after Back, and the run after Forward', async () => {
        await page.reload();
        await tab.waitForResults();
        await page.goBack();
        await page.getByRole('heading', { name: 'Runs', exact: true }).waitFor();
        await page.goForward();
        await tab.waitForResults();
    });

    it('takes a schedule off the list that another tab has deleted, and says so', async () => {
        await page.getByRole('button', { name: 'Repeat on a schedule…' }).click();
        const dialog = page.getByRole('dialog');
        await dialog.getByLabel('Name of the schedule').fill('Nightly');
        await dialog.getByRole('button', { name: 'Make the schedule' }).dblclick();
        await page.getByText('The schedule is made.').waitFor();
        await page.getByRole('button', { name: 'All runs' }).click();
        const menuOf = (shown) => shown.locator('c-run-schedules').getByRole('button', { name: 'Show actions' });
        const second = await page.context().newPage();
        await second.goto(page.url());
        await menuOf(second).click({ timeout: 60_000 });
        await menuOf(page).click();
        await page.getByRole('menuitem', { name: 'Delete' }).click();
        await dialog.getByRole('button').last().click();
        await menuOf(page).waitFor({ state: 'detached' });
        await second.getByRole('menuitem', { name: 'Make a run now' }).click();
        await second.getByText('This schedule does not exist any more.').waitFor();
        await menuOf(second).waitFor({ state: 'detached' });
        await second.close();
        assert.equal(queryOrg(org.database, 'SELECT Id FROM Run_Schedule__c').length, 0);
        assert.deepEqual(browser.problems, []);
    });

    it('says that a run is gone, and offers no new one in its place', async () => {
        await page.goto(`${org.url}lightning/n/Partner_User_Console?c__run=a00000000000000AAA`);
        await page.getByText('The run is gone, or you may not see it.').waitFor();
        assert.equal(await page.getByRole('heading', { name: 'Where do the people come from?' }).count(), 0);
        await page.getByRole('button', { name: 'All runs' }).click();
        await page.getByRole('heading', { name: 'Runs', exact: true }).waitFor();
    });

    function runs() {
        return queryOrg(org.database, 'SELECT Id, Failed_Rows__c FROM Migration_Run__c');
    }
});
