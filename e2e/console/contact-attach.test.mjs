/** Contactless users get their contact and then their licence: found, chosen or made, and taken back. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openBrowser } from '../support/browser.mjs';
import { queryOrg, startOrg } from '../support/org.mjs';
import { ConsolePage } from './console-page.mjs';

describe('attaching contacts to contactless users', () => {
    let org;
    let browser;
    let tab;
    const person = (name) =>
        queryOrg(
            org.database,
            `SELECT Id, ContactId, Contact.Title, Contact.Account.Name, Profile.Name, UserType, IsActive FROM User WHERE Username LIKE '${name}%@id.meridianfield.example'`
        )[0];

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

    it('F78-F79, F81-F85, W16: finds, asks for, or makes the contact of each user, and then gives the licence', async () => {
        const { page } = browser;
        await tab.beginRun('Attach contacts');
        await tab.choose('Licence', 'External Identity');
        await page.getByText('16 users become rows.').waitFor();
        await page.getByRole('button', { name: 'Next' }).click();
        await page.getByText(/make a contact with the names of the user/).click();
        await page.getByLabel('Find a partner account').fill('Hollis');
        await page
            .getByRole('row', { name: /Hollis & Daughters/ })
            .locator('label')
            .first()
            .click();
        await tab.choose('Licence', /^Customer Community$/);
        await tab.choose('Profile', 'Customer Self Service');
        await tab.check();
        // Twelve have their contact; of the four without, two are found, one is made, and one must be asked for.
        assert.equal(await tab.countOf(/Has a contact/), 12);
        assert.equal(await tab.countOf(/Attach contact/), 3);
        assert.equal(await tab.countOf(/Contact to be chosen/), 1);

        const row = await tab.rowOf('grace.oduya');
        await row.getByRole('button', { name: /Details/ }).click();
        const dialog = page.getByRole('dialog');
        await dialog.getByText('2 contacts fit this user').waitFor();
        await dialog
            .getByText(/^Grace Oduya, /)
            .first()
            .click();
        await dialog.getByRole('button', { name: 'Choose' }).click();
        await page.getByRole('button', { name: 'Check again' }).click();
        await tab.waitForPlan();
        assert.equal(await tab.countOf(/Attach contact/), 4);

        await tab.start();
        await tab.waitForResults();
        assert.equal(await tab.countOf(/Succeeded/), 4);
        for (const name of ['sonia', 'amir', 'grace', 'noel']) {
            const user = person(name);
            assert.equal(user.Contact.Account.Name, 'Hollis & Daughters Foods', name);
            assert.equal(user.Profile.Name, 'Customer Self Service', name);
        }
        assert.equal(person('sonia').Contact.Title, 'Head Buyer', 'The contact that was there');
    });

    it('brings the users back without their contact, after it said what that loses', async () => {
        await browser.page.getByRole('button', { name: 'Undo', exact: true }).click();
        const dialog = browser.page.getByRole('dialog');
        await dialog.getByText(/they leave groups and teams/).waitFor();
        await dialog.getByRole('button', { name: 'Check the undo' }).click();
        await tab.waitForPlan();
        assert.equal(await tab.countOf(/Detach contact/), 4);
        await tab.start();
        await tab.waitForResults();
        const user = person('sonia');
        assert.equal(user.ContactId, null);
        assert.equal(user.Profile.Name, 'External Identity User');
        assert.equal(user.IsActive, true);
        assert.deepEqual(browser.problems, []);
    });
});
