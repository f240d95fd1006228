/** The tab Members: who there is, sorted, narrowed and exported (features F23, F54, F76). */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openBrowser } from '../support/browser.mjs';
import { queryOrg, startOrg } from '../support/org.mjs';
import { MembersPage } from './members-page.mjs';

describe('the page of members', () => {
    let org;
    let browser;
    let members;

    before(async () => {
        org = await startOrg();
        browser = await openBrowser();
        members = new MembersPage(browser.page, org.url);
        await members.open();
    });
    after(async () => {
        await browser?.close();
        await org?.stop();
    });

    it('F54: shows all external users of the org, and those of one account', async () => {
        const all = queryOrg(
            org.database,
            "SELECT Id FROM User WHERE UserType IN ('PowerPartner', 'PowerCustomerSuccess', 'CspLitePortal')"
        );
        await members.waitForTotal(all.length);
        await members.narrow('Account name contains', 'Accra Solar');
        const own = queryOrg(
            org.database,
            "SELECT Id FROM User WHERE Contact.Account.Name = 'Accra Solar Distribution'"
        );
        await members.waitForTotal(own.length);
    });

    it('F23: sorts by role, and narrows to a profile and to who never logged in', async () => {
        await members.sortBy('Role');
        await members.choose('Profile', 'Partner Field Officer');
        await members.waitForTotal(40);
        await members.choose('Status', 'Inactive');
        await members.waitForTotal(5);
        await members.choose('Status', 'Active, never logged in');
        await members.waitForTotal(35);
    });

    it('F54: shows the members of a site', async () => {
        await members.clear();
        const site =
            "SELECT MemberId FROM NetworkMember WHERE Network.Name = 'Dealer Academy' AND Member.UserType != 'Standard'";
        await members.choose('Site', 'Dealer Academy');
        await members.waitForTotal(queryOrg(org.database, site).length);
        await members.clear();
    });

    it('F24: keeps filters under a name, opens with one, and carries them in the address', async () => {
        const { page } = browser;
        const saveOrChange = async (action) => {
            await page.getByRole('button', { name: 'Save or change filters' }).click();
            await page.getByRole('menuitem', { name: action }).click();
        };
        await members.open();
        await members.choose('Profile', 'Partner Field Officer');
        await members.choose('Status', 'Inactive');
        await members.sortBy('Role');
        await members.waitForTotal(8);
        const address = new URL(page.url());
        assert.equal(address.searchParams.get('c__status'), 'Inactive');
        assert.equal(address.searchParams.get('c__sort'), 'Role');
        await page.reload();
        await members.waitForTotal(8);
        await saveOrChange('Save as a new filter…');
        await page.getByRole('dialog').getByLabel('Name').fill('Officers who left');
        await page.getByRole('dialog').getByText('Open Members with it').click();
        await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
        await page.getByText('Officers who left (opens with it)').first().waitFor();
        await members.clear();
        await members.open();
        await members.waitForTotal(8);
        await members.choose('Saved filters', 'None');
        await members.waitForTotal(
            queryOrg(
                org.database,
                "SELECT Id FROM User WHERE UserType IN ('PowerPartner', 'PowerCustomerSuccess', 'CspLitePortal')"
            ).length
        );
        await members.choose('Saved filters', /Officers who left/);
        await members.waitForTotal(8);
        await members.choose('Status', /^Active$/);
        await saveOrChange('Save the changes to Officers who left');
        await saveOrChange('Rename Officers who left…');
        await page.getByRole('dialog').getByLabel('Name').fill('Officers');
        await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
        await page.getByText('Officers (opens with it)').first().waitFor();
        const [kept] = queryOrg(org.database, 'SELECT Name, Query__c, Is_Default__c FROM Member_Filter__c');
        assert.equal(kept.Name, 'Officers');
        assert.equal(JSON.parse(kept.Query__c).status, 'Active');
        await members.actAs('Ruth Okello');
        await members.open();
        await page.getByRole('combobox', { name: 'Saved filters' }).click();
        assert.equal(await page.getByRole('option', { name: /Officers/ }).count(), 0);
        await page.keyboard.press('Escape');
        await members.actAs('Ada Lindqvist');
        await members.open();
        await page.getByText('Officers (opens with it)').first().waitFor();
        await saveOrChange('Delete Officers…');
        await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
        await page.getByText('Officers (opens with it)').first().waitFor({ state: 'detached' });
        await members.clear();
    });

    it('F76: masks addresses in the grid and in the export for whoever may not see them', async () => {
        await members.narrow('Find a name, username or e-mail', 'Mensah-Bonsu');
        const open = await members.download();
        await members.actAs('Colin Mabey');
        await browser.page.getByText('E-mail addresses and usernames are masked').waitFor();
        await members.narrow('Account name contains', 'Accra Solar');
        const [name, masked] = [await members.firstUsername(), await members.download()];
        assert.match(name, /^.•••@accra-solar-distribution\.example$/);
        assert.doesNotMatch(masked, /[a-z]{2,}@/);
        assert.match(masked, /•••@/);
        assert.doesNotMatch(open, /•••/);
        assert.deepEqual(browser.problems, []);
    });
});
