/** Snapshots as an admin uses them: taken, compared with now and with each other, given back in part, taken back, exported. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openBrowser } from '../support/browser.mjs';
import { queryOrg, startOrg } from '../support/org.mjs';
import { ConsolePage } from './console-page.mjs';

/** Milliseconds for a comparison on a busy machine. */
const PAGE_LIMIT = 60_000;

describe('snapshots', () => {
    let org;
    let browser;
    let tab;
    let page;
    const query = (soql) => queryOrg(org.database, soql);
    const bundles = () =>
        query(
            "SELECT AssigneeId FROM PermissionSetAssignment WHERE Assignee.Account.Name LIKE 'Dakar%' AND PermissionSetGroupId != null ORDER BY AssigneeId"
        );

    before(async () => {
        org = await startOrg();
        browser = await openBrowser();
        page = browser.page;
        tab = new ConsolePage(page, org.url);
    });
    after(async () => {
        await browser?.close();
        await org?.stop();
    });

    it('F41: takes one of chosen users, with the reason, and shows who took it and how long it stays', async () => {
        await openList();
        await page.getByText('There are no snapshots yet').waitFor();
        await take('Before the spring clean');
        await openList();
        const row = page.getByRole('row').filter({ hasText: 'SNAP-00001' });
        await row.getByText('Before the spring clean').waitFor();
        await row.getByText('Ada Lindqvist').waitFor();
        assert.equal(query('SELECT Id FROM Permission_Snapshot_Entry__c').length, 24);
        await row.getByRole('button', { name: /^RUN-00001/ }).click();
        await page.getByText(/RUN-00001 .* · Completed$/).waitFor();
    });

    it('compares one with now, and two with each other: by user, by permission set, all, differences, same', async () => {
        const [first, second] = bundles();
        await removeFrom([first.AssigneeId, second.AssigneeId]);
        await take('After the spring clean');
        await openList();
        await page.getByRole('button', { name: 'SNAP-00001', exact: true }).click();
        await page.getByText('Users shown: 12. Compared: 12 of 12.').waitFor({ timeout: PAGE_LIMIT });
        await page.getByText('Differences', { exact: true }).click();
        await page.getByText('Users shown: 2. Compared: 12 of 12.').waitFor();
        assert.equal(await page.getByRole('cell', { name: 'Lost' }).count(), 2);
        await page.getByText('Same', { exact: true }).click();
        await page.getByText('Users shown: 10. Compared: 12 of 12.').waitFor();
        await page.getByRole('button', { name: 'All snapshots' }).click();
        for (const name of ['SNAP-00001', 'SNAP-00002']) {
            await page.getByRole('row').filter({ hasText: name }).locator('label').first().click();
        }
        await page.getByRole('button', { name: 'Compare the two' }).click();
        await page.getByText('SNAP-00001 compared with SNAP-00002').waitFor();
        await page.getByText('Users shown: 12. Compared: 24 of 24.').waitFor();
        await page.getByText('By permission set', { exact: true }).click();
        await page.getByText('Permission sets shown: 1. Users compared: 24.').waitFor();
        const set = page.getByRole('row').filter({ hasText: 'Partner Sales Bundle' });
        assert.match((await set.innerText()).replace(/\s+/g, ' '), /Group 12 10 10 0 2$/);
    });

    it('gives a part of one back as a checked run, and takes that back', async () => {
        assert.equal(bundles().length, 10);
        await page.reload();
        await page.getByText('Differences', { exact: true }).click({ timeout: PAGE_LIMIT });
        await page.getByText('Users shown: 2. Compared: 24 of 24.').waitFor({ timeout: PAGE_LIMIT });
        const line = page.locator('[data-id="line"]').filter({ hasText: '@' }).first();
        await line.getByRole('checkbox').check();
        await page.getByText('Ticked: 1 user, 0 permission sets.').waitFor();
        await page.getByRole('button', { name: 'Restore from SNAP-00001…' }).click();
        await page.getByRole('dialog').getByRole('button', { name: 'Check', exact: true }).click();
        await tab.waitForPlan();
        assert.equal(await tab.countOf(/Restore permission sets/), 1);
        await page.getByText('Comes back: Partner Sales Bundle.').first().waitFor();
        assert.equal(bundles().length, 10, 'Nothing changes before the start');
        await tab.start();
        await tab.waitForResults();
        assert.equal(bundles().length, 11);
        await page.getByRole('button', { name: 'Undo', exact: true }).click();
        await page.getByRole('dialog').getByRole('button', { name: 'Check the undo' }).click();
        await page.getByText(/Undo of RUN-\d+ · Checked$/).waitFor({ timeout: PAGE_LIMIT });
        await tab.start();
        await tab.waitForResults();
        assert.equal(bundles().length, 10);
    });

    it('gives everything back to all users of one, and exports it in the form of the procedure', async () => {
        await openList();
        await page.getByRole('button', { name: 'SNAP-00001', exact: true }).click();
        await page.getByRole('button', { name: 'Restore from SNAP-00001…' }).click();
        await page.getByRole('dialog').getByText('All 12 users of the snapshot').waitFor();
        await page.getByRole('dialog').getByRole('button', { name: 'Check', exact: true }).click();
        await tab.waitForPlan();
        assert.equal(await tab.countOf(/Nothing to restore/), 10);
        await tab.start();
        await tab.waitForResults();
        assert.equal(bundles().length, 12);
        await openList();
        await page.getByRole('row').filter({ hasText: 'SNAP-00001' }).locator('label').first().click();
        const files = page.getByRole('button', { name: 'Download files' });
        await files.click();
        const [download] = await Promise.all([
            page.waitForEvent('download'),
            page.getByRole('menuitem', { name: 'permissionsetassignment.csv' }).click()
        ]);
        assert.equal(download.suggestedFilename(), 'permissionsetassignment.csv');
        await page.getByText('permissionsetassignment.csv: 12 rows.').waitFor();
    });

    it('shows a viewer the comparison but no way to change anything', async () => {
        await openList();
        await tab.actAs('Colin Mabey');
        await openList();
        await page.getByRole('button', { name: 'SNAP-00001', exact: true }).waitFor();
        assert.equal(await page.getByRole('button', { name: 'Take a snapshot', exact: true }).count(), 0);
        await page.getByRole('button', { name: 'SNAP-00001', exact: true }).click();
        await page.getByText('Users shown: 12. Compared: 12 of 12.').waitFor({ timeout: PAGE_LIMIT });
        assert.equal(await page.getByRole('button', { name: /^Restore from/ }).count(), 0);
        await page.getByText('•••@').first().waitFor();
        assert.deepEqual(browser.problems, []);
    });

    async function openList() {
        await page.goto(`${org.url}lightning/n/Snapshots`);
        await page.getByText('A snapshot holds the permission sets and groups').waitFor({ timeout: PAGE_LIMIT });
    }

    async function take(why) {
        await page.goto(`${org.url}lightning/n/Snapshots`);
        await page.getByRole('button', { name: 'Take a snapshot', exact: true }).click({ timeout: PAGE_LIMIT });
        await page.getByLabel('Account name').fill('Dakar', { timeout: PAGE_LIMIT });
        await page.getByText('12 users become rows.').waitFor();
        await page.getByRole('button', { name: 'Next' }).click();
        await page.getByLabel('Why is it taken?').fill(why);
        await tab.check();
        assert.equal(await tab.countOf(/Save permission sets/), 12);
        await tab.start();
        await tab.waitForResults();
        assert.equal(await tab.countOf(/Succeeded/), 12);
    }

    /** Takes the group from users by a run of its own. */
    async function removeFrom(userIds) {
        await tab.open();
        await tab.beginRun('Remove access');
        await page.getByText('A CSV file', { exact: true }).click();
        const text = ['Username', ...userIds].join('\n');
        await tab.chooseFile({ name: 'two.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
        await page.getByRole('button', { name: 'Next' }).click();
        const group = page.getByRole('option', { name: 'Partner Sales Bundle' });
        await group.click();
        const list = page.locator('c-access-options lightning-dual-listbox').filter({ has: group });
        await list
            .getByRole('button', { name: /Chosen/ })
            .first()
            .click();
        await tab.check();
        await tab.start();
        await tab.waitForResults();
        assert.equal(bundles().length, 10);
    }
});
