/** What people with fewer rights see of the console: a viewer, the delegated admin, somebody without any right to it. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openBrowser } from '../support/browser.mjs';
import { startOrg } from '../support/org.mjs';
import { ConsolePage } from './console-page.mjs';

const ONE = 'Legacy Id,First Name,Last Name,Username\nR-1,Amina,Okoye,a.okoye\n';

describe('people with fewer rights', () => {
    let org;
    let browser;
    let tab;

    before(async () => {
        org = await startOrg();
        browser = await openBrowser();
        tab = new ConsolePage(browser.page, org.url);
    });
    after(async () => {
        await browser?.close();
        await org?.stop();
    });

    it('lists internal people first where one acts as somebody else', async () => {
        await tab.open();
        await browser.page.getByRole('button', { name: /Ada Lindqvist/ }).click();
        const entries = browser.page.getByRole('dialog', { name: 'Act as another user' }).getByRole('listitem');
        await entries.first().waitFor();
        assert.match(await entries.first().innerText(), /@meridianfield\.example/);
        assert.equal(await entries.filter({ hasText: 'Automated Process' }).count(), 0);
        await browser.page.keyboard.press('Escape');
    });

    it('lets the delegated admin make partner users', async () => {
        await tab.actAs('Ruth Okello');
        await tab.open();
        await tab.beginRun();
        await tab.chooseFile({ name: 'one.csv', mimeType: 'text/csv', buffer: Buffer.from(ONE) });
        await tab.next();
        await tab.chooseOptions({ account: 'Kumasi Water & Pumps' });
        await tab.check();
        await tab.start();
        await tab.waitForResults();
        assert.equal(await tab.countOf(/Succeeded/), 1);
    });

    it('shows runs to the viewer, and nothing that would change them', async () => {
        await tab.actAs('Colin Mabey');
        await tab.open();
        await browser.page.getByRole('button', { name: 'RUN-00001' }).click();
        await tab.waitForResults();
        const offered = await browser.page.getByRole('button').allInnerTexts();
        assert.deepEqual(
            offered.filter((name) => /Undo|Retry|mail|Start|New run|Delete/i.test(name)),
            []
        );
    });

    it('says which right is missing to whoever opens the tab without any', async () => {
        await tab.actAs('Petra Vogel');
        await browser.page.goto(`${org.url}lightning/n/Partner_User_Console`);
        await browser.page
            .getByText(/access to the Apex class|permission/)
            .first()
            .waitFor();
        assert.equal(await browser.page.getByRole('button', { name: 'New run' }).count(), 0);
    });
});
