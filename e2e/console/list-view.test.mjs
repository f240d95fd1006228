/** Contacts ticked in a list view become rows of a run (feature F87), in the browser on an embedded org of its own. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openBrowser } from '../support/browser.mjs';
import { startOrg } from '../support/org.mjs';
import { RunClient } from '../support/run-client.mjs';
import { ConsolePage } from './console-page.mjs';

describe('contacts that are ticked in a list view', () => {
    let org;
    let browser;
    let page;
    let tab;
    let client;

    before(async () => {
        org = await startOrg();
        browser = await openBrowser();
        ({ page } = browser);
        tab = new ConsolePage(page, org.url);
        client = new RunClient(org.url);
    });
    after(async () => {
        await browser?.close();
        await org?.stop();
    });

    /** Opens the list of contacts, finds some by their account and ticks the first of them; gives their names. */
    async function tick(count) {
        await page.goto(`${org.url}lightning/o/Contact/list`);
        await page.getByRole('button', { name: 'Make Partner Users' }).waitFor({ timeout: 60_000 });
        assert.equal(await page.getByRole('button', { name: 'Make Partner Users' }).isDisabled(), true);
        const rows = page.locator('org-list-page tbody tr');
        const names = [];
        for (let index = 0; index < count; index += 1) {
            await rows.nth(index).locator('label').first().click();
            names.push((await rows.nth(index).locator('th').innerText()).trim());
        }
        return names;
    }

    const press = () => page.getByRole('button', { name: 'Make Partner Users' }).click();
    const chosenLine = () => page.locator('c-listed-contacts [data-id="preview"]');

    it('F87: come to the console with one button, still ticked, and nothing is stored yet', async () => {
        const before = (await client.call('RunsController.getRuns', {})).length;
        const names = await tick(3);
        await press();
        await page.getByRole('heading', { name: 'Contacts that you ticked in the list view' }).waitFor();
        await chosenLine().getByText('3 contacts become rows.').waitFor();
        const shown = await page.locator('c-contact-picker tbody tr').allInnerTexts();
        for (const name of names)
            assert.ok(
                shown.some((row) => row.includes(name)),
                `${name} is missing in ${shown}`
            );
        assert.equal((await client.call('RunsController.getRuns', {})).length, before);
    });

    it('can be unticked, survive a reload, and become rows that are checked', async () => {
        await page.reload();
        await chosenLine().getByText('3 contacts become rows.').waitFor();
        await page.locator('c-contact-picker tbody tr label').first().click();
        await chosenLine().getByText('2 contacts become rows.').waitFor();
        await tab.next();
        await tab.chooseOptions({ domain: 'list.example' });
        await tab.check();
        assert.equal(await tab.countOf(/All rows/), 2);
        assert.match(page.url(), /c__run=a\w+$/);
    });

    it('make room for contacts by account', async () => {
        await tick(1);
        await press();
        await chosenLine().getByText('1 contact becomes a row.').waitFor();
        await page.getByRole('button', { name: 'Choose by account instead' }).click();
        await tab.tickAccount('Accra Solar Distribution');
        await page.getByText(/contacts of 1 account become rows/).waitFor();
    });

    it('say what happened to those that are gone, and never trust the address', async () => {
        const gone = '003000000000001';
        await page.goto(
            `${org.url}lightning/n/Partner_User_Console?c__run=new&c__operation=GeneratePartnerUsers&c__contacts=${gone},001000000000001,<b>`
        );
        await page.getByText('None of the contacts is here: they are gone, or hidden from you.').waitFor();
        assert.equal(await page.getByRole('button', { name: 'Next' }).isDisabled(), true);
    });

    it('lead nowhere for whoever may only look at runs', async () => {
        await tab.actAs('Colin Mabey');
        await tick(1);
        await press();
        await page.getByText('Insufficient Privileges: you may not open the page Make_Partner_Users.').waitFor();
    });
});
