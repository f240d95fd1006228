/** Permission sets, seats of packages and the CRM Content tick: given to many, counted first, taken from the idle, taken back. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openBrowser } from '../support/browser.mjs';
import { queryOrg, startOrg } from '../support/org.mjs';
import { ConsolePage } from './console-page.mjs';

describe('granting and removing access', () => {
    let org;
    let browser;
    let tab;
    const rows = (soql) => queryOrg(org.database, soql);
    const seats = () =>
        rows("SELECT AllowedLicenses, UsedLicenses FROM PackageLicense WHERE NamespacePrefix = 'fieldcap'")[0];
    const seatsOfInactive = () =>
        rows(
            "SELECT Id FROM UserPackageLicense WHERE PackageLicense.NamespacePrefix = 'fieldcap' AND User.IsActive = false"
        ).length;

    /** Begins the operation for active users of accounts whose name contains the text, or for active and inactive users of all. */
    async function beginFor(operation, account) {
        const { page } = browser;
        await tab.beginForUsers(operation, account);
        await page.getByText('What?').waitFor();
    }

    async function undo() {
        const { page } = browser;
        await page.getByRole('button', { name: 'Undo', exact: true }).click();
        await page.getByRole('dialog').getByRole('button', { name: 'Check the undo' }).click();
        await tab.waitForPlan();
        await tab.start();
        await tab.waitForResults();
        await page.getByRole('button', { name: 'All runs' }).click();
    }

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

    it('F23: gives a permission set to all users of an account who lack it, and takes it back from these only', async () => {
        const { page } = browser;
        const holders = () =>
            rows(
                "SELECT Id FROM PermissionSetAssignment WHERE Assignee.Account.Name = 'Accra Solar Distribution' AND PermissionSet.Name = 'Deal_Registration'"
            ).length;
        const before = holders();
        assert.ok(before > 0, 'Some have it');
        await beginFor('Grant access', 'Accra');
        await page.getByRole('option', { name: 'Deal Registration' }).click();
        await page
            .getByRole('button', { name: /Chosen/ })
            .first()
            .click();
        await tab.check();
        const given = await tab.countOf(/Give access/);
        assert.ok(given > 0, String(given));
        await tab.start();
        await tab.waitForResults();
        assert.equal(holders(), before + given);
        await undo();
        assert.equal(holders(), before);
    });

    it('F25, W9: finds the seats that inactive users hold, and takes them back', async () => {
        const { page } = browser;
        const idle = seatsOfInactive();
        assert.ok(idle > 0);
        await beginFor('Remove access', null);
        await page.getByText('Seats of a managed package', { exact: true }).click();
        await tab.choose('Package', /^fieldcap/);
        await page.getByText('Take from idle users only').click();
        await tab.check();
        assert.equal(await tab.countOf(/Take access/), idle);
        const used = seats().UsedLicenses;
        await tab.start();
        await tab.waitForResults();
        assert.equal(seatsOfInactive(), 0);
        assert.equal(seats().UsedLicenses, used - idle);
        await page.getByRole('button', { name: 'All runs' }).click();
    });

    it('F22, W9: counts the seats of a package first, gives nobody or as many as there are', async () => {
        const { page } = browser;
        const { AllowedLicenses: allowed, UsedLicenses: used } = seats();
        await beginFor('Grant access', null);
        await page.getByText('Seats of a managed package', { exact: true }).click();
        await tab.choose('Package', `fieldcap (${allowed - used} of ${allowed} seats are free)`);
        await page.getByText('Everybody or nobody: the run does not start').click();
        await tab.check();
        assert.equal(await tab.countOf(/Give access/), allowed - used);
        assert.ok((await tab.countOf(/No seat left/)) > 0);
        await page.getByRole('button', { name: /^Start: / }).click();
        await page.getByRole('dialog').getByRole('button', { name: 'Start', exact: true }).click();
        await page.getByText(/There are not enough seats for everybody/).waitFor();
        // The refusal is the server's answer, and the browser notes it.
        const refusals = browser.problems.splice(0);
        assert.ok(refusals.every((problem) => problem.includes('RunsController.execute')));
        assert.equal(seats().UsedLicenses, used);
        await page.getByRole('button', { name: 'Change options' }).click();
        await page.getByText('Give as many as there are, in the order').click();
        await tab.check();
        await tab.start();
        await tab.waitForResults();
        assert.equal(seats().UsedLicenses, allowed);
        await page.getByRole('button', { name: 'All runs' }).click();
    });

    it('F20: ticks CRM Content for all users of an account, and unticks it again', async () => {
        const { page } = browser;
        const ticked = () =>
            rows(
                "SELECT Id FROM User WHERE Account.Name = 'Nairobi Rural Connect' AND UserPermissionsSFContentUser = true"
            ).length;
        assert.equal(ticked(), 0);
        await beginFor('Grant access', 'Nairobi');
        await page.getByText('CRM Content', { exact: true }).click();
        await page.getByText(/of 300 seats of .* are free/).waitFor();
        await tab.check();
        const given = await tab.countOf(/Give access/);
        await tab.start();
        await tab.waitForResults();
        assert.equal(ticked(), given);
        await undo();
        assert.equal(ticked(), 0);
        assert.deepEqual(browser.problems, []);
    });
});
