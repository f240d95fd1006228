/** Licence moves as an admin makes them: chosen by filters or by a file, checked, moved with the permission sets kept, taken back. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openBrowser } from '../support/browser.mjs';
import { queryOrg, startOrg } from '../support/org.mjs';
import { ConsolePage } from './console-page.mjs';

describe('licence moves', () => {
    let org;
    let browser;
    let tab;
    let page;
    const query = (soql) => queryOrg(org.database, soql);

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

    it('F33, F45, F46, F48, W1, W11: moves users from member to login licences with their permission set groups kept', async () => {
        await tab.beginRun('Move licences');
        await page.getByLabel('Account name').fill('Dakar');
        await page.getByText('12 users become rows.').waitFor();
        await page.getByRole('button', { name: 'Next' }).click();
        await tab.choose('New profile for Partner Community User', /^Partner Community Login User/);
        await tab.check();
        assert.equal(await tab.countOf(/Move licence/), 12);
        await page.getByText('a user whose sets are not completely saved is not moved').waitFor();
        await page.getByText('Permission sets: 1 stay, 0 go.').first().waitFor();
        await showMatrix('as the check promises them');
        await tab.start();
        await tab.waitForResults();
        assert.equal(await tab.countOf(/Succeeded/), 12);
        await page.getByText('1 of 1 permission sets are back').first().waitFor();
        assert.equal(holders('Partner Community Login User'), 12);
        assert.equal(bundles(), 12);
        assert.equal(query('SELECT Id FROM Permission_Snapshot_Entry__c').length, 24);
        await showMatrix('as they are now');
        await page.getByText('Same', { exact: true }).click();
        await page.getByText('No user fits this filter.').waitFor();
    });

    it('F49: gives the success and error files of the move', async () => {
        const success = await tab.download('Download success and error files');
        assert.equal(success.name, 'success.csv');
        const lines = success.text.trim().split('\r\n');
        assert.equal(lines[0].replace('\uFEFF', ''), 'ID,PROFILEID,STATUS');
        assert.equal(lines.length, 13);
        assert.match(lines[1], /^005\w{15},Partner Community Login User,Item Updated$/);
    });

    it('rolls the whole move back', async () => {
        await page.getByRole('button', { name: 'Undo', exact: true }).click();
        await page.getByRole('dialog').getByRole('button', { name: 'Check the undo' }).click();
        await page.getByText(/Undo of RUN-00001 · Checked$/).waitFor();
        await tab.start();
        await page.getByText(/RUN-00002 .* · Completed$/).waitFor();
        assert.equal(holders('Partner Community User'), 12);
        assert.equal(bundles(), 12);
    });

    it('F39-F41, F43, F44, F47, W17: gives the files of the procedure, takes an edited users.csv with names of users and profiles, and drops a set as chosen', async () => {
        const users = query(
            "SELECT Id, Username FROM User WHERE Account.Name LIKE 'Lagos%' AND Profile.Name = 'Partner Community User' AND IsActive = true ORDER BY Id LIMIT 3"
        );
        const lines = [
            'Id,OldProfileId,ProfileId',
            `${users[0].Id},Partner Community User,Partner Community Login User`,
            `${users[1].Username},,Partner Sales Agent`,
            `${users[2].Id},Partner Sales Agent,Partner Community Login User`,
            `${users[0].Username},,Partner Sales Agent`
        ];
        await page.getByRole('button', { name: 'All runs' }).click();
        await tab.beginRun('Move licences');
        await page.getByText('A CSV file', { exact: true }).click();
        await tab.chooseFile({ name: 'users.csv', mimeType: 'text/csv', buffer: Buffer.from(lines.join('\n')) });
        await page.getByText('Also used: ProfileId, OldProfileId.').waitFor();
        await page.getByRole('button', { name: 'Next' }).click();
        await tab.choose('Instead of Deal Registration', 'Take away');
        await downloadFiles();
        await tab.check();
        assert.equal(await tab.countOf(/Move licence/), 2);
        assert.equal(await tab.countOf(/Old profile differs/), 1);
        assert.equal(await tab.countOf(/Same user in another row/), 1);
        await tab.start();
        await tab.waitForResults();
        assert.equal(await tab.countOf(/Succeeded/), 2);
        const [first, second] = users.map(({ Id }) => query(`SELECT Profile.Name FROM User WHERE Id = '${Id}'`)[0]);
        assert.equal(first.Profile.Name, 'Partner Community Login User');
        assert.equal(second.Profile.Name, 'Partner Sales Agent');
        const left = query(
            `SELECT Id FROM PermissionSetAssignment WHERE AssigneeId = '${users[0].Id}' AND PermissionSet.IsOwnedByProfile = false`
        );
        assert.equal(left.length, 0);
    });

    it('F35, F36: says how many users gain the wider sharing of Plus before they are moved', async () => {
        await page.getByRole('button', { name: 'All runs' }).click();
        await tab.beginRun('Move licences');
        await tab.choose('Profile', 'Customer Self Service');
        await page.getByText(/users become rows/).waitFor();
        const rows = page.getByRole('grid', { name: 'Users' }).getByRole('row');
        await rows.nth(1).locator('label').first().click();
        await page.getByText('1 ticked user becomes a row.').waitFor();
        await page.getByRole('button', { name: 'Next' }).click();
        await tab.choose('New profile for Customer Self Service', /^Customer Community Plus User/);
        await page.getByText('its users gain a role and wider sharing').waitFor();
        await tab.check();
        await page.getByRole('button', { name: /^Start: / }).click();
        await page.getByRole('dialog').getByText('the wider sharing of Plus and Partner licences: 1.').waitFor();
        await page.getByRole('dialog').getByRole('button', { name: 'Start', exact: true }).click();
        await tab.waitForResults();
        assert.equal(await tab.countOf(/Succeeded/), 1);
    });

    it('F34: says what is lost where a portal user needs a new record, and makes it only with consent', async () => {
        await tab.open();
        await makeGoldPartner();
        await tab.beginRun('Move licences');
        await tab.choose('Profile', 'Gold Partner User');
        await page.getByText('1 user becomes a row.').waitFor();
        await page.getByRole('button', { name: 'Next' }).click();
        await tab.choose('New profile for Gold Partner User', /^Partner Community User .*needs a new user/);
        await page.getByText('Password, federation id, Chatter, group and team memberships').waitFor();
        await tab.check();
        assert.equal(await tab.countOf(/A new user is needed/), 1);
        await page.getByRole('button', { name: 'Change options' }).click();
        await page.getByText('Close these users for good and make new ones on their contacts').click();
        await tab.check();
        assert.equal(await tab.countOf(/Replace user/), 1);
        await page.getByRole('button', { name: /^Start: / }).click();
        await page.getByRole('dialog').getByText('1 users are closed for good and made anew').waitFor();
        await page.getByRole('dialog').getByRole('button', { name: 'Start', exact: true }).click();
        await tab.waitForResults();
        assert.equal(await tab.countOf(/Succeeded/), 1);
        const users = query(
            "SELECT Username, IsActive, Contact.LastName, Profile.Name FROM User WHERE LastName = 'Goldberg-Test' ORDER BY CreatedDate, IsActive"
        );
        assert.equal(users.length, 2);
        const [closed, made] = users[0].IsActive ? [users[1], users[0]] : users;
        assert.equal(closed.Contact, null);
        assert.equal(made.Contact.LastName, 'Goldberg-Test');
        assert.equal(made.Username, 'goldie@field.example');
        assert.equal(made.Profile.Name, 'Partner Community User');
        assert.deepEqual(browser.problems, []);
    });

    /** A partner user of the old portal, as such orgs have them. */
    async function makeGoldPartner() {
        await tab.beginRun();
        const text = 'Username,First name,Last name,Email\ngoldie,Gil,Goldberg-Test,gil@gold.example\n';
        await tab.chooseFile({ name: 'gold.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
        await tab.next();
        await tab.chooseOptions({ account: 'Accra Solar Distribution', profile: 'Gold Partner User' });
        await tab.check();
        await tab.start();
        await tab.waitForResults();
        assert.equal(await tab.countOf(/Succeeded/), 1);
        await page.getByRole('button', { name: 'All runs' }).click();
    }

    /** Opens the permission sets before and after: every user gets another profile and keeps the group (U16). */
    async function showMatrix(words) {
        await page.getByRole('button', { name: 'Show permission sets before and after' }).click();
        await page.getByText(words).waitFor();
        await page.getByText('Users shown: 12. Compared: 12.').waitFor();
        const change = 'Partner Community User → Partner Community Login User';
        assert.equal(await page.getByRole('cell', { name: change }).count(), 12);
        assert.equal(await page.getByRole('cell', { name: 'Kept' }).count(), 12);
    }

    /** The four files of Salesforce's procedure, with their columns, and the query of the last one. */
    async function downloadFiles() {
        const heads = {
            'users.csv': 'Id,ProfileId',
            'permissionsets.csv': 'Label,Id',
            'permissionsetassignment.csv': 'AssigneeId,Id,PermissionSetId,PermissionSetGroupId,ExpirationDate',
            'profiles.csv': 'Name,UserLicense.Name,Id'
        };
        for (const [name, head] of Object.entries(heads)) {
            const file = await tab.download(new RegExp(`^${name}$`));
            assert.equal(file.name, name);
            assert.equal(file.text.split('\r\n')[0].replace('\uFEFF', ''), head);
            assert.ok(file.text.split('\r\n').length > 2, name);
        }
        await page.getByText("FROM Profile WHERE UserType IN ('PowerPartner'").waitFor();
    }

    function holders(profile) {
        return query(`SELECT Id FROM User WHERE Account.Name LIKE 'Dakar%' AND Profile.Name = '${profile}'`).length;
    }

    function bundles() {
        return query(
            "SELECT Id FROM PermissionSetAssignment WHERE Assignee.Account.Name LIKE 'Dakar%' AND PermissionSetGroupId != null"
        ).length;
    }
});
