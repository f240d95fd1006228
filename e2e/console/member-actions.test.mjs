/** What may be done with ticked members, each as a run with its check, its rows and its undo. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openBrowser } from '../support/browser.mjs';
import { queryOrg, startOrg } from '../support/org.mjs';
import { MembersPage } from './members-page.mjs';

describe('actions on ticked members', () => {
    let org;
    let browser;
    let members;
    const ofAccount = (field, value) =>
        queryOrg(
            org.database,
            `SELECT Id FROM User WHERE Contact.Account.Name = 'Accra Solar Distribution' AND ${field} = ${value}`
        ).length;

    before(async () => {
        org = await startOrg();
        browser = await openBrowser();
        members = new MembersPage(browser.page, org.url);
    });
    after(async () => {
        await browser?.close();
        await org?.stop();
    });

    it('F71, W12: revokes ticked members, and keeps what rights they had', async () => {
        await openAccount();
        const before = ofAccount('IsActive', 'TRUE');
        await members.choose('Status', /^Active$/);
        await members.waitForTotal(before);
        await members.choose('Profile', 'Partner Community User');
        await members.waitForTotal(30);
        await members.tick(2);
        await members.act('Revoke…');
        await browser.page.getByRole('dialog').getByText('Revoked members cannot log in any more.').waitFor();
        await members.confirm();
        assert.equal(await members.countOf(/Revoke/), 2);
        await browser.page.getByText('Kept for a restore: Deal Registration.').first().waitFor();
        await members.start();
        await members.waitForResults();
        assert.equal(ofAccount('IsActive', 'TRUE'), before - 2);
    });

    it('F72, W12: restores them with these rights', async () => {
        const before = ofAccount('IsActive', 'TRUE');
        await browser.page.getByRole('button', { name: 'Undo', exact: true }).click();
        await browser.page.getByRole('dialog').getByRole('button', { name: 'Check the undo' }).click();
        await members.waitForPlan();
        assert.equal(await members.countOf(/Restore/), 2);
        await members.start();
        await members.waitForResults();
        assert.equal(await members.countOf(/Succeeded/), 2);
        assert.equal(ofAccount('IsActive', 'TRUE'), before + 2);
    });

    it('F73: freezes ticked members, and thaws them again', async () => {
        const frozen = () => queryOrg(org.database, 'SELECT Id FROM UserLogin WHERE IsFrozen = TRUE').length;
        const before = frozen();
        await openAccount();
        await members.choose('Status', /^Active$/);
        await members.tick(1);
        await members.act('Freeze…');
        await members.confirm();
        await members.start();
        await members.waitForResults();
        assert.equal(frozen(), before + 1);
        await browser.page.getByRole('button', { name: 'Undo', exact: true }).click();
        await browser.page.getByRole('dialog').getByRole('button', { name: 'Check the undo' }).click();
        await members.waitForPlan();
        await members.start();
        await members.waitForResults();
        assert.equal(frozen(), before);
    });

    it('F26: gives a member another username, and refuses one of a shared org', async () => {
        await openAccount();
        await members.choose('Profile', 'Partner Field Officer');
        await members.waitForTotal(40);
        await members.tick(1);
        await members.act('Change usernames…');
        await browser.page.getByRole('dialog').getByLabel('New username').fill('new.name@partnertraining.com');
        await members.confirm();
        await browser.page.getByText('belongs to partnertraining.com, which is a shared org').first().waitFor();
        await openAccount();
        await members.choose('Profile', 'Partner Field Officer');
        await members.waitForTotal(40);
        await members.tick(1);
        await members.act('Change usernames…');
        await browser.page.getByRole('dialog').getByLabel('New username').fill('new.name@accra-solar.example');
        await members.confirm();
        await members.start();
        await members.waitForResults();
        assert.equal(ofAccount('Username', "'new.name@accra-solar.example'"), 1);
    });

    it('W14: sends password mails to ticked members, after saying where they go', async () => {
        await openAccount();
        await members.choose('Profile', 'Partner Community User');
        await members.choose('Status', 'Active, never logged in');
        await members.waitForTotal(30);
        await members.tick(2);
        await members.act('Send password mails…');
        await members.confirm();
        await browser.page
            .getByText(/1 mails go to/)
            .first()
            .waitFor();
        await members.start();
        await members.waitForResults();
        const { total } = await (await browser.page.request.get(`${org.url}shell/outbox`)).json();
        assert.equal(total, 2);
        assert.deepEqual(browser.problems, []);
    });

    async function openAccount() {
        await members.open();
        await members.narrow('Account name contains', 'Accra Solar');
        await members.waitForTotal(72);
    }
});
