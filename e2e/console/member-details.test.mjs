/** One member: permissions as switches, why a login fails, administrators of the account. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openBrowser } from '../support/browser.mjs';
import { queryOrg, startOrg } from '../support/org.mjs';
import { MembersPage } from './members-page.mjs';

describe('one member', () => {
    let org;
    let browser;
    let members;
    const holders = (name) =>
        queryOrg(org.database, `SELECT Id FROM PermissionSetAssignment WHERE PermissionSet.Name = '${name}'`).length;

    before(async () => {
        org = await startOrg();
        browser = await openBrowser();
        members = new MembersPage(browser.page, org.url);
        await members.open();
        await members.narrow('Account name contains', 'Accra Solar');
        await members.waitForTotal(72);
    });
    after(async () => {
        await browser?.close();
        await org?.stop();
    });

    it('F63-F70, F77: switches permissions at once, and names who administers the account', async () => {
        await members.choose('Status', /^Active, never/);
        await members.choose('Profile', 'Partner Community User');
        await members.waitForTotal(30);
        const others = holders('Member_Manage_User');
        const dialog = await members.openDetails();
        await dialog.getByText('Nobody of the account holds Manage User').waitFor();
        await dialog.locator('label', { hasText: 'Manage User' }).click();
        await dialog.getByText('Manage User was given.').waitFor({ timeout: 60_000 });
        assert.equal(holders('Member_Manage_User'), others + 1);
        assert.equal(await dialog.locator('[data-id="administrator"]').count(), 1);
        await dialog.locator('label', { hasText: 'Manage User' }).click();
        await dialog.getByText('Manage User was taken.').waitFor({ timeout: 60_000 });
        assert.equal(holders('Member_Manage_User'), others);
        await dialog.getByRole('button', { name: 'Close', exact: true }).last().click();
    });

    it('F73, W18: says why a member cannot log in', async () => {
        const healthy = await members.openDetails();
        await healthy.getByText('Nothing was found that stops the login.').waitFor();
        await healthy.getByText('Can log in to: Partner Central.').waitFor();
        await healthy.getByText('has never set a password').waitFor();
        await healthy.getByRole('button', { name: 'Close', exact: true }).last().click();
        await members.choose('Status', 'Inactive');
        await members.waitForTotal(2);
        const inactive = await members.openDetails();
        await inactive.getByText('The user is inactive.').waitFor();
        await inactive.getByText('Restore the member.').waitFor();
        await inactive.getByRole('button', { name: 'Close', exact: true }).last().click();
    });

    it('F63: switches permissions of many in one run', async () => {
        await members.choose('Status', /^Active$/);
        await members.waitForTotal(30);
        await members.tick(2);
        await members.act('Permissions…');
        await browser.page.getByRole('dialog').getByRole('combobox', { name: 'Manage Leads' }).click();
        await browser.page.getByRole('option', { name: 'Give' }).click();
        await members.confirm();
        assert.equal(await members.countOf(/Switch permissions/), 2);
        await members.start();
        await members.waitForResults();
        assert.equal(holders('Member_Manage_Leads'), 2);
        assert.deepEqual(browser.problems, []);
    });
});
