/** What follows on a finished run: password mails in one go (F10, F18, W4), the hand-over of addresses and its undo (F11, W5). */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openBrowser } from '../support/browser.mjs';
import { queryOrg, startOrg } from '../support/org.mjs';
import { ConsolePage } from './console-page.mjs';

/** Two people with an address of their own, one without. */
const PEOPLE = `Legacy Id,First Name,Last Name,Username,Email,Active
F-1,Amina,Okoye,a.okoye,amina@own.example,true
F-2,Bela,Kovacs,b.kovacs,bela@own.example,true
F-3,Chidi,Nwosu,c.nwosu,,true
`;

describe('what follows on a run', () => {
    let org;
    let browser;
    let tab;
    const press = (name) => browser.page.getByRole('button', { name, exact: true }).click();
    const confirm = (name) => browser.page.getByRole('dialog').getByRole('button', { name, exact: true }).click();

    before(async () => {
        org = await startOrg();
        browser = await openBrowser();
        tab = new ConsolePage(browser.page, org.url);
        await tab.open();
        await tab.beginRun();
        await tab.chooseFile({ name: 'people.csv', mimeType: 'text/csv', buffer: Buffer.from(PEOPLE) });
        await tab.next();
        await tab.chooseOptions({ account: 'Accra Solar Distribution' });
        await tab.check();
        await tab.start();
        await tab.waitForResults();
    });
    after(async () => {
        await browser?.close();
        await org?.stop();
    });

    it('F10, W4: says which mails would go where, and sends none before the start', async () => {
        await press('Send password mails…');
        await browser.page.getByRole('dialog').getByText('All 3 mails go to ada.lindqvist@').waitFor();
        await confirm('Check the mails');
        await tab.waitForPlan();
        assert.equal(await tab.countOf(/Send password mail/), 3);
        assert.equal((await outbox()).total, 0);
    });

    it('F10, F18, W14: sends one mail for each user, and the outbox names whom each is for', async () => {
        await tab.start();
        await tab.waitForResults();
        assert.equal(await tab.countOf(/Succeeded/), 3);
        const { mails } = await outbox();
        assert.deepEqual(mails.map((mail) => mail.recipient).sort(), ['Amina Okoye', 'Bela Kovacs', 'Chidi Nwosu']);
        assert.ok(mails.every((mail) => /^ada\.lindqvist@/.test(mail.to[0])));
    });

    it('F11, F21, W14: hands addresses over where there is one, and says where there is none', async () => {
        await backToFirstRun();
        await press('Hand over e-mail…');
        await browser.page.getByRole('dialog').getByText('HasUserVerifiedEmail').waitFor();
        await confirm('Check the addresses');
        await tab.waitForPlan();
        assert.equal(await tab.countOf(/Change e-mail/), 2);
        const without = await tab.rowOf('F-3');
        assert.match(await without.innerText(), /Blocked[\s\S]*has an e-mail address/);
        await tab.start();
        await tab.waitForResults();
        assert.deepEqual(addresses(), ['ada.lindqvist@meridianfield.example', 'amina@own.example', 'bela@own.example']);
    });

    it('gives the former addresses back', async () => {
        await press('Undo');
        await confirm('Check the undo');
        await tab.waitForPlan();
        await tab.start();
        await tab.waitForResults();
        assert.equal(new Set(addresses()).size, 1);
        assert.deepEqual(browser.problems, []);
    });

    async function outbox() {
        const response = await browser.page.request.get(`${org.url}shell/outbox`);
        assert.equal(response.status(), 200);
        return response.json();
    }

    async function backToFirstRun() {
        await press('All runs');
        await browser.page.getByRole('button', { name: 'RUN-00001' }).click();
        await tab.waitForResults();
    }

    /** E-mail addresses of the users that the first run made, sorted. */
    function addresses() {
        return queryOrg(org.database, "SELECT Email FROM User WHERE Username LIKE '%@field.example'")
            .map((user) => user.Email)
            .sort();
    }
});
