/** Operations on users that are in the org: chosen by filters, by ticks, or by names in a file. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openBrowser } from '../support/browser.mjs';
import { queryOrg, startOrg } from '../support/org.mjs';
import { ConsolePage } from './console-page.mjs';

describe('operations on external users', () => {
    let org;
    let browser;
    let tab;

    before(async () => {
        org = await startOrg();
        browser = await openBrowser();
        tab = new ConsolePage(browser.page, org.url);
        await tab.open();
    });
    after(async () => {
        await browser?.close();
        await org?.stop();
    });

    it('F28: deactivates all users of an account and licence in one run, and undoes it', async () => {
        const inactive = () =>
            queryOrg(
                org.database,
                "SELECT Id FROM User WHERE Account.Name = 'Lagos Field Operations' AND IsActive = false"
            ).length;
        const before = inactive();
        await tab.beginRun('Deactivate users');
        await browser.page.getByLabel('Account name').fill('Lagos');
        await tab.choose('Licence', 'Partner Community Login');
        await browser.page.getByText('27 users become rows.').waitFor();
        await browser.page.getByRole('button', { name: 'Next' }).click();
        await tab.check();
        assert.equal(await tab.countOf(/Deactivate user/), 27);
        await tab.start();
        await tab.waitForResults();
        assert.equal(await tab.countOf(/Succeeded/), 27);
        assert.equal(inactive(), before + 27);
        await browser.page.getByRole('button', { name: 'Undo', exact: true }).click();
        await browser.page.getByRole('dialog').getByRole('button', { name: 'Check the undo' }).click();
        await tab.waitForPlan();
        await tab.start();
        await tab.waitForResults();
        assert.equal(inactive(), before);
    });

    it('W17: takes users by name or id from a file, and names each row that means nobody', async () => {
        const [one, two] = queryOrg(
            org.database,
            "SELECT Id, Username FROM User WHERE Account.Name = 'Nairobi Rural Connect' AND IsActive = true ORDER BY Id LIMIT 2"
        );
        const lines = ['User name,Remark', `${one.Username},x`, `${two.Id},y`, 'nobody@nowhere.example,z'];
        lines.push('ada.lindqvist@meridianfield.example,', `${one.Id},again`);
        await browser.page.getByRole('button', { name: 'All runs' }).click();
        await tab.beginRun('Deactivate users');
        await browser.page.getByText('A CSV file', { exact: true }).click();
        await tab.chooseFile({ name: 'leavers.csv', mimeType: 'text/csv', buffer: Buffer.from(lines.join('\n')) });
        await browser.page.getByText('Users are named by the column "User name".').waitFor();
        await browser.page.getByText('Not used: Remark.').waitFor();
        await browser.page.getByRole('button', { name: 'Next' }).click();
        await tab.check();
        assert.equal(await tab.countOf(/Deactivate user/), 2);
        assert.equal(await tab.countOf(/User not found/), 1);
        assert.equal(await tab.countOf(/Internal user/), 1);
        assert.equal(await tab.countOf(/Same user in another row/), 1);
        assert.deepEqual(browser.problems, []);
    });
});
