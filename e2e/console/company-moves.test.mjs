/** People who go to another account: with their user, or closed there and started over here. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openBrowser } from '../support/browser.mjs';
import { queryOrg, startOrg } from '../support/org.mjs';
import { ConsolePage } from './console-page.mjs';

const LIMIT = 60_000;

describe('moving to another account', () => {
    let org;
    let browser;
    let tab;
    const rows = (soql) => queryOrg(org.database, soql);
    const usersAt = (account, condition = 'IsActive = TRUE') =>
        rows(`SELECT Id, Username, ContactId FROM User WHERE Account.Name = '${account}' AND ${condition}`);

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

    it('F5: moves contacts to another partner account, and their users follow', async () => {
        const before = usersAt('Cebu Island Logistics');
        assert.equal(before.length, 6);
        await beginFor('Move contacts to another account', 'Cebu');
        await browser.page.getByText('the contact moves, and the user follows').waitFor();
        await pickAccount('Colombo Solar Works');
        await tab.check();
        assert.equal(await tab.countOf(/Move to account/), 6);
        await browser.page.getByText('From Cebu Island Logistics to Colombo Solar Works.').first().waitFor();
        await tab.start();
        await tab.waitForResults();
        const moved = usersAt('Colombo Solar Works', `Username = '${before[0].Username}'`);
        assert.equal(moved[0].ContactId, before[0].ContactId);
        assert.equal(usersAt('Cebu Island Logistics').length, 0);
        assert.equal(
            rows(`SELECT Id FROM Contact WHERE Id = '${before[0].ContactId}' AND Account.Name = 'Colombo Solar Works'`)
                .length,
            1
        );
    });

    it('F5: takes the move back', async () => {
        await undo();
        assert.equal(usersAt('Cebu Island Logistics').length, 6);
    });

    it('F5: refuses an account that is no partner', async () => {
        await beginFor('Move contacts to another account', 'Cebu');
        await pickAccount('Galway Wind Cooperative');
        await tab.check();
        assert.equal(await tab.countOf(/Blocked/), 6);
        await browser.page
            .getByText(/Galway Wind Cooperative is not enabled as a partner/)
            .first()
            .waitFor();
        await browser.page.getByRole('button', { name: 'All runs' }).click();
    });

    it('F74: says what does not come along before anything is chosen, and again before the start', async () => {
        const { page } = browser;
        await beginFor('Move to another company', 'Chennai');
        await page.getByRole('heading', { name: 'What does not come along' }).waitFor();
        await page.getByText(/^Chatter posts, files, cases/).waitFor();
        await pickAccount('Colombo Solar Works');
        await page.getByLabel('Domain of the new usernames').fill('colombo-solar-works.example');
        await tab.choose('Profile', /^Partner Community User \(/);
        await page.getByText('Keep the former e-mail address').first().click();
        await tab.check();
        assert.equal(await tab.countOf(/Close and start over/), 9);
        await page.getByRole('button', { name: /^Start: close 9 users/ }).click();
        await page
            .getByRole('dialog')
            .getByText(/Chatter posts.*cannot be used again/)
            .waitFor();
    });

    it('F53: closes the former users, keeps their contacts, and makes new ones at the new company', async () => {
        const before = usersAt('Chennai Agri Partners');
        await browser.page.getByRole('dialog').getByRole('button', { name: 'Start', exact: true }).click();
        await tab.waitForResults();
        assert.equal(await tab.countOf(/Succeeded/), 9);
        assert.equal(usersAt('Chennai Agri Partners').length, 0);
        const closed = usersAt('Chennai Agri Partners', 'IsActive = FALSE');
        assert.deepEqual(closed.map(contactOf), before.map(contactOf));
        const made = usersAt('Colombo Solar Works');
        assert.equal(made.length, 9);
        assert.ok(made.every(({ Username }) => Username.endsWith('@colombo-solar-works.example')));
        assert.equal(made.filter((user) => before.some((former) => former.ContactId === user.ContactId)).length, 0);
        const ids = made.map(({ Id }) => `'${Id}'`).join(',');
        const sets = `SELECT Id FROM PermissionSetAssignment WHERE AssigneeId IN (${ids}) AND PermissionSet.IsOwnedByProfile = FALSE`;
        assert.equal(rows(sets).length, 0);
    });

    it('F53: opens the former users again where the move is taken back', async () => {
        await undo();
        assert.equal(usersAt('Chennai Agri Partners').length, 9);
        assert.equal(usersAt('Colombo Solar Works').length, 0);
    });

    it('F53: takes account and address of each row of a file', async () => {
        const { page } = browser;
        const [first, second] = usersAt('Chennai Agri Partners');
        await tab.beginRun('Move to another company');
        await page.getByText('A CSV file', { exact: true }).click();
        const lines = [
            'Username,New account,New e-mail',
            `${first.Username},Colombo Solar Works,first@colombo-solar-works.example`,
            `${second.Username},Nowhere Ltd,`
        ];
        await tab.chooseFile({ name: 'moved.csv', mimeType: 'text/csv', buffer: Buffer.from(lines.join('\n')) });
        await page.getByRole('button', { name: 'Next' }).click();
        await page.getByLabel('Domain of the new usernames').fill('colombo-solar-works.example');
        await tab.choose('Usernames are made from', /e-mail/);
        await tab.choose('Profile', /^Partner Community User \(/);
        await tab.check();
        await page.getByText('There is no account Nowhere Ltd that you can see.').first().waitFor();
        await tab.start();
        await tab.waitForResults();
        const [made] = rows(
            "SELECT Email, Account.Name account FROM User WHERE Username = 'first@colombo-solar-works.example' AND IsActive = TRUE"
        );
        assert.equal(made.Email, 'first@colombo-solar-works.example');
        assert.deepEqual(browser.problems, []);
    });

    function contactOf({ ContactId }) {
        return ContactId;
    }

    /** Begins the operation for the active users of an account. */
    async function beginFor(operation, account) {
        const { page } = browser;
        await tab.beginForUsers(operation, account);
        await page.getByText('To which account?').waitFor();
    }

    async function pickAccount(name) {
        const { page } = browser;
        await page.getByRole('searchbox').fill(name);
        const row = page.getByRole('row', { name: new RegExp(name) });
        await row.locator('label').first().click({ timeout: LIMIT });
        await page.getByText(`Chosen: ${name}`).waitFor();
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
});
