/** What can be done with a run besides letting it end: contacts as source, stop, resume, undo, the bell (features W2, W5, W6, F28). */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openBrowser } from '../support/browser.mjs';
import { startOrg } from '../support/org.mjs';
import { ConsolePage, LEGACY_USERS } from './console-page.mjs';

describe('a run is stopped, resumed and undone', () => {
    let org;
    let browser;
    let tab;
    const press = (name) => browser.page.getByRole('button', { name, exact: true }).click();

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

    it('makes rows of the contacts of an account, without a file', async () => {
        await tab.beginRun();
        await browser.page.getByText('Contacts of partner accounts').click();
        await tab.tickAccount('Colombo Solar Works');
        await browser.page.getByText(/^40 contacts of 1 account become rows/).waitFor();
        await tab.next();
        await tab.chooseOptions({});
        await tab.check();
        assert.equal(await tab.countOf(/All rows/), 40);
        assert.ok((await tab.countOf(/Create user/)) > 0);
    });

    it('deletes a run that nobody wants, after asking', async () => {
        await press('Delete this run');
        await browser.page.getByRole('dialog').getByRole('button', { name: 'Delete this run' }).click();
        await browser.page.getByRole('heading', { name: 'Runs', exact: true }).waitFor();
    });

    it('stops at the next group of rows, and says what stays to do', async () => {
        await tab.beginRun();
        await tab.chooseFile(LEGACY_USERS);
        await browser.page.getByText('1,200 rows, 10 columns.').waitFor();
        await tab.next();
        await tab.chooseOptions({ account: 'Accra Solar Distribution' });
        await tab.check();
        await tab.start();
        await press('Stop');
        await browser.page.getByRole('dialog').getByRole('button', { name: 'Stop' }).click();
        await browser.page.getByText('The run is stopped.').waitFor({ timeout: 60_000 });
        assert.ok(Number((await browser.page.locator('[data-id="queued"]').innerText()).replace(/\D/g, '')) > 0);
    });

    it('shows the rows so far, and goes back', async () => {
        await press('See the rows so far');
        await browser.page.getByText('What became of each row').waitFor();
        await press('Back to the run');
        await browser.page.getByText('The run is stopped.').waitFor();
    });

    it('W6: resumes after a reload and does the rest, none twice', async () => {
        await browser.page.reload();
        const chosen = browser.page.waitForResponse(/RunsController\.execute$/);
        await browser.page.getByText('E-mail me a summary when it is done').click();
        await chosen;
        await press('Resume');
        await tab.waitForResults();
        assert.equal(await tab.countOf(/Succeeded/), 1070);
        assert.equal(await tab.countOf(/Not begun/), 0);
    });

    it('W5: says before an undo what no undo brings back, and checks it first', async () => {
        await press('Undo');
        const dialog = browser.page.getByRole('dialog');
        await dialog.getByText('1,070 users made by this run are deactivated.').waitFor();
        assert.ok((await dialog.getByRole('listitem').count()) >= 3);
        await dialog.getByRole('button', { name: 'Check the undo' }).click();
        await tab.waitForPlan();
        await browser.page.getByText(/Undo of RUN-/).waitFor();
    });

    it('F28, W5: deactivates the users that the run made', async () => {
        await tab.start();
        await tab.waitForResults();
        assert.equal(await tab.countOf(/Succeeded/), 1070);
        await browser.page.getByText('The users are deactivated. Their usernames stay taken.').waitFor();
    });

    it('has told the requester by the bell, with a link to the record of the run', async () => {
        const bell = browser.page.getByRole('button', { name: /^Notifications: [1-9]\d* new$/ });
        await bell.click();
        const panel = browser.page.getByRole('dialog', { name: 'Notifications' });
        await panel.getByText('1,070 done, 0 failed, 0 skipped, 0 blocked, 0 not begun.').waitFor();
        const link = panel.getByRole('link', { name: /^RUN-\d+: Deactivate partner users – Completed$/ });
        assert.match(await link.getAttribute('href'), /^\/lightning\/r\/\w{18}\/view$/);
        await browser.page.getByRole('button', { name: /^Notifications/ }).click();
        await browser.page.getByRole('button', { name: 'Notifications: 0 new' }).waitFor();
    });

    it('has mailed the one run that was to be reported, with its counts and address', async () => {
        const { mails } = await (await browser.page.request.get(`${org.url}shell/outbox`)).json();
        assert.deepEqual(
            mails.map(({ subject }) => subject.replace(/\d+/, 'n')),
            ['RUN-n: Generate partner users – Completed']
        );
        assert.match(mails[0].body, /^1,070 done, 0 failed, [^]*\/a\w{17}$/);
    });

    it('lists all runs with their state', async () => {
        await press('All runs');
        await browser.page.getByRole('row').filter({ hasText: 'Completed' }).first().waitFor();
        assert.deepEqual(browser.problems, []);
    });
});
