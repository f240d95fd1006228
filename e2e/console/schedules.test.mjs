/** Runs that are made again by a schedule: for whoever the selection means then, checked or started by themselves. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openBrowser } from '../support/browser.mjs';
import { queryOrg, startOrg } from '../support/org.mjs';
import { ConsolePage } from './console-page.mjs';

describe('a run on a schedule', () => {
    let org;
    let browser;
    let tab;
    const press = (name) => browser.page.getByRole('button', { name, exact: true }).click();
    const menu = async (action) => {
        await browser.page.locator('c-run-schedules').getByRole('button', { name: 'Show actions' }).click();
        await browser.page.getByRole('menuitem', { name: action }).click();
    };
    const shown = (text) => browser.page.locator('c-run-schedules').getByText(text).first().waitFor();

    before(async () => {
        org = await startOrg();
        browser = await openBrowser();
        tab = new ConsolePage(browser.page, org.url);
    });
    after(async () => {
        await browser?.close();
        await org?.stop();
    });

    it('is made from a run whose people were chosen, with its next time in the list', async () => {
        await tab.open();
        await tab.beginRun();
        await browser.page.getByText('Contacts of partner accounts').click();
        await tab.tickAccount('Colombo Solar Works');
        await browser.page.getByText(/^40 contacts of 1 account become rows/).waitFor();
        await tab.next();
        await tab.chooseOptions({ domain: 'schedule.example' });
        await tab.check();
        await press('Repeat on a schedule…');
        const dialog = browser.page.getByRole('dialog');
        await dialog.getByRole('button', { name: 'Make the schedule' }).click();
        await dialog.getByText('Give the schedule a name.').waitFor();
        await dialog.getByLabel('Name of the schedule').fill('New people of Colombo');
        await dialog.getByText('Start it by itself').click();
        await dialog.getByRole('button', { name: 'Make the schedule' }).click();
        await browser.page.getByText('The schedule is made.').waitFor();
        await press('All runs');
        await shown('New people of Colombo');
        await shown('Active');
        const [schedule] = queryOrg(
            org.database,
            "SELECT Cron_Expression__c, Starts_By_Itself__c FROM Run_Schedule__c WHERE Name = 'New people of Colombo'"
        );
        assert.equal(schedule.Cron_Expression__c, '0 0 6 * * ?');
        assert.equal(schedule.Starts_By_Itself__c, true);
    });

    it('makes a run that is checked and started without anybody, and shows what became of it', async () => {
        await menu('Make a run now');
        await shown('a run is being made');
        const bell = browser.page.getByRole('button', { name: /^Notifications: [1-9]\d* new$/ });
        await bell.waitFor({ timeout: 60_000 });
        await browser.page.reload();
        await shown(/^Completed: [1-9]\d* done/);
        const [made] = queryOrg(
            org.database,
            "SELECT COUNT(Id) made FROM User WHERE Username LIKE '%@schedule.example' AND IsActive = TRUE"
        );
        assert.ok(made.made > 0);
        await menu('Open the last run');
        await tab.waitForResults();
        assert.equal(await tab.countOf(/Succeeded/), made.made);
        await press('All runs');
    });

    it('finds at its second time that there is nothing left to make', async () => {
        await menu('Make a run now');
        await browser.page.getByRole('button', { name: 'Notifications: 2 new' }).waitFor({ timeout: 60_000 });
        await browser.page.reload();
        await shown(/^Checked: 0 done/);
    });

    it('pauses, and is deleted after asking; its runs stay', async () => {
        await menu('Pause');
        await shown('Paused');
        await menu('Delete');
        await browser.page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
        await browser.page.locator('c-run-schedules section').waitFor({ state: 'detached' });
        const [{ made }] = queryOrg(org.database, 'SELECT COUNT(Id) made FROM Migration_Run__c');
        assert.equal(made, 3);
        const [{ jobs }] = queryOrg(
            org.database,
            "SELECT COUNT(Id) jobs FROM CronTrigger WHERE CronExpression = '0 0 6 * * ?'"
        );
        assert.equal(jobs, 0);
    });

    it('met no error on the way', () => {
        assert.deepEqual(browser.problems, []);
    });
});
