/** Quick actions on a contact's own record page (features F86, F88-F92, F94, F95, W20). */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openBrowser } from '../support/browser.mjs';
import { queryOrg, startOrg } from '../support/org.mjs';
import { ContactPage } from './contact-page.mjs';

const WITHOUT_USER = 'Email != NULL AND Id NOT IN (SELECT ContactId FROM User WHERE ContactId != NULL)';

describe('a partner user is made on the page of its contact', () => {
    let org;
    let browser;
    let contact;
    const firstOf = (soql) => queryOrg(org.database, `${soql} LIMIT 1`)[0];

    before(async () => {
        org = await startOrg();
        browser = await openBrowser();
        contact = new ContactPage(browser.page, org.url);
    });
    after(async () => {
        await browser?.close();
        await org?.stop();
    });

    it('F88-F90: opens prefilled, with profile and role of the newest user of the account', async () => {
        const found = `SELECT Id, Email FROM Contact WHERE Account.Name = 'Nairobi Rural Connect' AND ${WITHOUT_USER}`;
        const { Id, Email } = firstOf(found);
        await contact.open(Id);
        const action = await contact.act('Enable Partner User');
        await action.getByText('Profile, role and languages are those of the newest user of').waitFor();
        await action.getByRole('combobox', { name: 'Profile' }).getByText('Partner Sales Agent').waitFor();
        assert.equal(await action.getByLabel('E-mail').inputValue(), Email);
        // The rule of usernames leaves out what stands behind the @ and the dots before it.
        const localPart = Email.split('@')[0].replaceAll('.', '');
        await action.getByRole('button', { name: 'Create user' }).and(action.locator(':enabled')).waitFor();
        assert.ok((await action.getByLabel('Username').inputValue()).startsWith(`${localPart}@`));
    });

    it('W20: says that a typed username is taken, and takes the proposal', async () => {
        const action = contact.action;
        const taken = firstOf("SELECT Username FROM User WHERE UserType = 'PowerPartner'").Username;
        await action.getByLabel('Username').fill(taken);
        await action.getByLabel('Username').press('Tab');
        await action.getByRole('button', { name: 'Create user' }).and(action.locator(':disabled')).waitFor();
        await action.getByRole('button', { name: /^Take / }).click();
        await action.getByRole('button', { name: 'Create user' }).and(action.locator(':enabled')).waitFor();
    });

    it('F29, F91, F92: makes the user by a run of one row and stays on the contact', async () => {
        const wanted = await contact.action.getByLabel('Username').inputValue();
        await contact.action.getByRole('button', { name: 'Create user' }).click();
        await browser.page.getByText(`The user ${wanted} was created.`).waitFor({ timeout: 60_000 });
        await contact.action.waitFor({ state: 'detached' });
        assert.ok(browser.page.url().includes('/lightning/r/'));
        const rows = queryOrg(
            org.database,
            `SELECT Status__c, User__r.IsActive, User__r.PortalRole, Run__r.Operation__c, Run__r.State__c, Run__r.Total_Rows__c
             FROM Migration_Log__c WHERE Username__c = '${wanted}'`
        );
        assert.equal(rows.length, 1);
        assert.equal(rows[0].Status__c, 'Succeeded');
        assert.equal(rows[0].User__r.IsActive, true);
        assert.equal(rows[0].Run__r.Operation__c, 'GeneratePartnerUsers');
        assert.equal(rows[0].Run__r.Total_Rows__c, 1);
    });

    it('W20: says on the second opening that the contact has its user', async () => {
        const action = await contact.act('Enable Partner User');
        await action.getByText(/^This contact has the user /).waitFor();
        await contact.close();
    });

    it('W15: gives the new user permission sets by the same press', async () => {
        const found = `SELECT Id FROM Contact WHERE Account.Name = 'Nairobi Rural Connect' AND ${WITHOUT_USER}`;
        const { Id } = firstOf(found);
        await contact.open(Id);
        const action = await contact.act('Enable Partner User');
        await action.getByRole('button', { name: 'Give permission sets too' }).click();
        await action.getByRole('option', { name: 'Report Access' }).click();
        await action
            .getByRole('button', { name: /Chosen/ })
            .first()
            .click();
        await action.getByRole('button', { name: 'Create user' }).and(action.locator(':enabled')).click();
        await contact.action.waitFor({ state: 'detached', timeout: 60_000 });
        const given = queryOrg(
            org.database,
            `SELECT Id FROM PermissionSetAssignment
             WHERE Assignee.ContactId = '${Id}' AND PermissionSet.Name = 'Report_Access'`
        );
        assert.equal(given.length, 1);
    });

    it('F86: enables the account as a partner with consent, and says so before', async () => {
        const found = `SELECT Id, AccountId, Account.Name FROM Contact WHERE Account.IsPartner = FALSE
                       AND Account.Owner.UserRoleId != NULL AND Account.Owner.IsActive = TRUE AND ${WITHOUT_USER}`;
        const { Id, AccountId, Account } = firstOf(found);
        await contact.open(Id);
        const action = await contact.act('Enable Partner User');
        await contact.choose('Profile', /^Partner Community User \(/);
        await action.getByText(`${Account.Name} is not enabled as a partner account.`).waitFor();
        // The base component puts a styled box over the input.
        await action.locator('label', { hasText: `Enable ${Account.Name} as a partner account` }).click();
        await action.getByRole('button', { name: 'Create user' }).and(action.locator(':enabled')).waitFor();
        await action.getByRole('button', { name: 'Create user' }).click();
        await browser.page.getByText(/^The user .* was created\.$/).waitFor({ timeout: 60_000 });
        assert.equal(firstOf(`SELECT IsPartner FROM Account WHERE Id = '${AccountId}'`).IsPartner, true);
        assert.equal(queryOrg(org.database, `SELECT Id FROM User WHERE ContactId = '${Id}'`).length, 1);
    });

    it('F86: says that the owner of the account has no role, and makes nobody', async () => {
        const found = `SELECT Id FROM Contact WHERE Account.IsPartner = TRUE AND Account.Owner.UserRoleId = NULL
                       AND ${WITHOUT_USER}`;
        await contact.open(firstOf(found).Id);
        const action = await contact.act('Enable Partner User');
        await contact.choose('Profile', /^Partner Community User \(/);
        await action
            .getByText(/has no role/)
            .first()
            .waitFor();
        assert.equal(await action.getByRole('button', { name: 'Create user' }).isDisabled(), true);
        await contact.close();
    });

    it('F94: offers to deactivate first, and does it by a run that has an undo', async () => {
        const { ContactId, Id, Username } = firstOf(
            "SELECT Id, ContactId, Username FROM User WHERE Profile.Name = 'Partner Sales Agent' AND IsActive = TRUE"
        );
        await contact.open(ContactId);
        const action = await contact.act('Disable Partner User');
        await action.getByText('It can be undone: the run in the console has Undo.').waitFor();
        await action.getByRole('button', { name: 'Deactivate user' }).click();
        await browser.page.getByText(`The user ${Username} was deactivated.`).waitFor({ timeout: 60_000 });
        const [user] = queryOrg(org.database, `SELECT IsActive, ContactId FROM User WHERE Id = '${Id}'`);
        assert.deepEqual([user.IsActive, user.ContactId], [false, ContactId]);
        const [row] = queryOrg(org.database, `SELECT Run__c FROM Migration_Log__c WHERE User__c = '${Id}'`);
        await browser.page.goto(`${org.url}lightning/n/Partner_User_Console?c__run=${row.Run__c}`);
        await browser.page.getByText('What became of each row').waitFor();
        await browser.page.getByRole('button', { name: 'Undo', exact: true }).click();
        await browser.page.getByRole('dialog').getByText('1 user is activated again.').waitFor();
    });

    it('F94: says what disabling takes for good, wants a tick, and leaves the contact free for a new user', async () => {
        const { ContactId, Id, Username } = firstOf(
            "SELECT Id, ContactId, Username FROM User WHERE Profile.Name = 'Partner Field Officer' AND IsActive = TRUE"
        );
        await contact.open(ContactId);
        const action = await contact.act('Disable Partner User');
        await action.locator('label', { hasText: 'Disable for good' }).click();
        await action.getByText(`Salesforce renames the username ${Username}.`).waitFor();
        assert.equal(await action.getByRole('button', { name: 'Disable user' }).isDisabled(), true);
        await action.locator('label', { hasText: 'I understand that this cannot be undone' }).click();
        await action.getByRole('button', { name: 'Disable user' }).click();
        await browser.page.getByText(`The user ${Username} was disabled.`).waitFor({ timeout: 60_000 });
        const [user] = queryOrg(org.database, `SELECT IsActive, ContactId, Username FROM User WHERE Id = '${Id}'`);
        assert.equal(user.IsActive, false);
        assert.equal(user.ContactId ?? null, null);
        assert.notEqual(user.Username, Username);
        await (await contact.act('Disable Partner User')).getByText('This contact has no user.').waitFor();
        await contact.close();
    });

    it('F95: gives the address of each site, or the reason why there is none', async () => {
        const { ContactId, Id } = firstOf(
            "SELECT Id, ContactId FROM User WHERE Profile.Name = 'Partner Community User' AND IsActive = TRUE"
        );
        await contact.open(ContactId);
        const action = await contact.act('Log in to Experience as User');
        await action.getByRole('link', { name: 'Log in to Partner Central' }).waitFor();
        const hrefs = await action.getByRole('link').evaluateAll((links) => links.map((link) => link.href));
        for (const href of hrefs) {
            const { pathname, searchParams } = new URL(href);
            assert.equal(pathname, '/servlet/servlet.su');
            assert.equal(searchParams.get('retURL'), `/${ContactId}`);
            assert.equal(searchParams.get('sunetworkuserid'), Id.slice(0, 15));
        }
        await contact.close();
    });

    it('F95: says that an inactive user cannot be logged in as', async () => {
        const { ContactId } = firstOf(
            "SELECT ContactId FROM User WHERE UserType = 'PowerPartner' AND IsActive = FALSE AND ContactId != NULL"
        );
        await contact.open(ContactId);
        const action = await contact.act('Log in to Experience as User');
        await action.getByText('The user is inactive. Activate the user first.').waitFor();
        assert.equal(await action.getByRole('link').count(), 0);
        await contact.close();
        assert.deepEqual(browser.problems, []);
    });
});
