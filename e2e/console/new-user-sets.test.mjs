/** Contact, user and permission sets by one press of Start, and what the page shows where the last of them is refused. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openBrowser } from '../support/browser.mjs';
import { queryOrg, startOrg } from '../support/org.mjs';
import { ConsolePage } from './console-page.mjs';

/** More than the sample org has seats of Field Analytics. */
const PEOPLE = 30;

describe('permission sets of new users', () => {
    let org;
    let browser;
    let tab;
    let page;

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

    it('W15: makes contacts, users and assignments in one run, and shows who was made without his permission set', async () => {
        await tab.beginRun();
        const lines = Array.from(
            { length: PEOPLE },
            (_, i) => `together${i},Tia,Together-${String(i)},t${i}@own.example`
        );
        const text = ['Username,First name,Last name,Email', ...lines].join('\n');
        await tab.chooseFile({ name: 'together.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
        await tab.next();
        await tab.chooseOptions({ account: 'Accra Solar Distribution' });
        await page.getByRole('button', { name: 'Give permission sets too' }).click();
        for (const name of [/^Analytics Viewer/, 'Report Access']) {
            await page.getByRole('option', { name }).click();
            await page
                .locator('c-new-user-sets')
                .getByRole('button', { name: /Chosen/ })
                .first()
                .click();
        }
        await tab.check();
        assert.equal(await tab.countOf(/Create user/), PEOPLE);
        await tab.start();
        await tab.waitForResults();
        const made = query("SELECT Id FROM User WHERE Contact.LastName LIKE 'Together-%'").length;
        assert.equal(made, PEOPLE);
        assert.equal(holders('Report_Access'), PEOPLE);
        const given = holders('Analytics_Viewer');
        assert.ok(given > 0 && given < PEOPLE, String(given));
        assert.equal(await tab.countOf(/Succeeded/), given);
        assert.equal(await tab.countOf(/Failed/), PEOPLE - given);
        await page.getByText('The contact and the user are there, but not all permission sets.').first().waitFor();
        await page.getByRole('button', { name: 'Retry failed' }).waitFor();
        assert.deepEqual(browser.problems, []);
    });

    function query(soql) {
        return queryOrg(org.database, soql);
    }

    function holders(set) {
        return query(
            `SELECT Id FROM PermissionSetAssignment WHERE PermissionSet.Name = '${set}' AND Assignee.Contact.LastName LIKE 'Together-%'`
        ).length;
    }
});
