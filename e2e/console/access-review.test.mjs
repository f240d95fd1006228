/** An access review from its check to its file: who has what, decisions about one and many, and the runs that carry them out. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openBrowser } from '../support/browser.mjs';
import { queryOrg, startOrg } from '../support/org.mjs';
import { ConsolePage } from './console-page.mjs';

/** Milliseconds for a table on a busy machine. */
const PAGE_LIMIT = 60_000;

describe('access review', () => {
    let org;
    let browser;
    let tab;
    let reviewId;
    const rows = (soql) => queryOrg(org.database, soql);
    const activeAt = (account) =>
        rows(`SELECT Id FROM User WHERE Account.Name LIKE '${account}%' AND IsActive = TRUE`).length;

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

    it('F97: finds who did not log in for a time, and changes nothing by looking', async () => {
        const { page } = browser;
        await beginReview('Oaxaca');
        assert.equal(await tab.countOf(/Decide.*No login lately/), 8);
        assert.equal(await tab.countOf(/Decide$|Decide(?!.*No login)/), 15);
        await page.getByText('Starting opens the review; it changes nothing').waitFor();
        await open();
        reviewId = tab.runId;
        await page.getByText('0 of 23 users decided').waitFor();
        await page.getByText(/^Due by /).waitFor();
        assert.equal(activeAt('Oaxaca'), 23);
    });

    it('F97: certifies all that a filter leaves', async () => {
        const { page } = browser;
        await page.getByRole('button', { name: /Nothing was found/ }).click();
        await page.getByText('All users that the filters leave').click();
        await page.getByRole('button', { name: 'Certify…' }).click();
        const dialog = page.getByRole('dialog');
        await dialog.getByText('Certify 15 users?').waitFor();
        await dialog.getByRole('button', { name: 'Decide' }).click();
        await page.getByText('15 of 23 users decided').waitFor({ timeout: PAGE_LIMIT });
    });

    it('W19: keeps who decided what and why about ticked users', async () => {
        const { page } = browser;
        await page.getByRole('button', { name: /No login lately/ }).click();
        await tickAll(8);
        await page.getByRole('button', { name: 'Revoke the login…' }).click();
        const dialog = page.getByRole('dialog');
        assert.equal(await dialog.getByRole('button', { name: 'Decide' }).isDisabled(), true);
        await dialog.getByRole('textbox', { name: 'Why' }).fill('No login for 200 days');
        await dialog.getByRole('button', { name: 'Decide' }).click();
        await page.getByText('23 of 23 users decided').waitFor({ timeout: PAGE_LIMIT });
        await page
            .getByText(/Revoke the login by Ada Lindqvist, .*No login for 200 days/)
            .first()
            .waitFor();
        assert.equal(activeAt('Oaxaca'), 23);
    });

    it('W19: shows in one tab what is decided in another, and keeps what is ticked there', async () => {
        const { page } = browser;
        await page.locator('c-review-grid tbody tr label').nth(3).click();
        await page.getByText('1 ticked').waitFor();
        const second = await page.context().newPage();
        await second.goto(page.url());
        await second.getByRole('button', { name: /No login lately/ }).click({ timeout: PAGE_LIMIT });
        await waitUntil(async () => (await second.locator('c-review-grid tbody tr').count()) === 8);
        await second.locator('c-review-grid tbody tr label').first().click();
        await second.getByRole('button', { name: 'Revoke the login…' }).click();
        const dialog = second.getByRole('dialog');
        await dialog.getByRole('textbox', { name: 'Why' }).fill('No login for 200 days, asked again');
        await dialog.getByRole('button', { name: 'Decide' }).click();
        await second.getByText('Users decided about: 1.').waitFor();
        await second.close();
        await page.getByText(/asked again/).waitFor();
        await page.getByText('1 ticked').waitFor();
    });

    it('F97: carries revocations out in a run of its own', async () => {
        const { page } = browser;
        await page.getByRole('button', { name: 'Revoke the login: carry out 8' }).click();
        await tab.waitForPlan();
        assert.equal(await tab.countOf(/Revoke/), 8);
        await tab.start();
        await tab.waitForResults();
        assert.equal(activeAt('Oaxaca'), 15);
    });

    it('W19: is signed off, and gives auditors a file with before and after', async () => {
        const { page } = browser;
        await page.goto(`${org.url}lightning/n/Partner_User_Console?c__run=${reviewId}`);
        await page.getByRole('button', { name: 'Sign off' }).click({ timeout: PAGE_LIMIT });
        await page.getByRole('dialog').getByRole('button', { name: 'Sign off' }).click();
        await page.getByText('Signed off by Ada Lindqvist.').waitFor();
        assert.equal(await page.getByRole('button', { name: 'Certify…' }).count(), 0);
        const { name, text } = await tab.download('Download for auditors');
        assert.match(name, /^RUN-\d+-review\.csv$/);
        const lines = text.trim().split('\r\n');
        assert.equal(lines.length, 24);
        const revoked = lines.filter((line) => line.includes('No login for 200 days'));
        assert.equal(revoked.length, 8);
        assert.ok(
            revoked.every((line) => /,Active,.*Revoke the login,Ada Lindqvist,.*Succeeded.*,Inactive,/.test(line))
        );
        assert.equal(lines.filter((line) => line.includes(',Certified,Ada Lindqvist,')).length, 15);
    });

    it('F97: takes a right of high risk, and shows the last decision in the next review', async () => {
        const { page } = browser;
        const holders = () =>
            rows(
                "SELECT Id FROM PermissionSetAssignment WHERE Assignee.Account.Name LIKE 'Bergen%' AND PermissionSet.Name = 'Member_Manage_User'"
            ).length;
        assert.equal(holders(), 1);
        await tab.open();
        await beginReview('Bergen');
        await open();
        await page.getByRole('button', { name: /High-risk rights/ }).click();
        await tickAll(1);
        await page.getByRole('button', { name: 'Take rights or seats…' }).click();
        const dialog = page.getByRole('dialog');
        await dialog.getByText(/Manage User, high risk/).click();
        await dialog.getByRole('textbox', { name: 'Why' }).fill('No administrator any more');
        await dialog.getByRole('button', { name: 'Decide' }).click();
        await page.getByRole('button', { name: 'Take permission sets: carry out 1' }).click({ timeout: PAGE_LIMIT });
        await tab.waitForPlan();
        await tab.start();
        await tab.waitForResults();
        assert.equal(holders(), 0);
        await tab.open();
        await beginReview('Bergen');
        await open();
        await page.getByText(/^Take permission sets by Ada Lindqvist/).waitFor();
    });

    it('F97: is repeated by a schedule that opens the next review by itself', async () => {
        const { page } = browser;
        await page.getByRole('button', { name: 'Repeat on a schedule…' }).click();
        const dialog = page.getByRole('dialog');
        await dialog.getByLabel('Name of the schedule').fill('Monthly review of Bergen');
        await dialog.getByText('Start it by itself').click();
        await dialog.getByRole('button', { name: 'Make the schedule' }).click();
        await page.getByText('The schedule is made.').waitFor();
        await page.getByRole('button', { name: 'All runs' }).click();
        await page.locator('c-run-schedules').getByRole('button', { name: 'Show actions' }).click();
        await page.getByRole('menuitem', { name: 'Make a run now' }).click();
        await waitUntil(
            () =>
                rows("SELECT Id FROM Migration_Run__c WHERE Schedule__c != null AND State__c = 'Running'").length === 1
        );
        assert.deepEqual(browser.problems, []);
    });

    /** Begins a review of the active users of an account, and waits for its check. */
    async function beginReview(account) {
        const { page } = browser;
        await tab.beginForUsers('Review access', account);
        await page.getByText('Who is to be decided about?').waitFor();
        await tab.check();
    }

    async function open() {
        await tab.start();
        await browser.page.getByText(/users decided$/).waitFor({ timeout: PAGE_LIMIT });
    }

    /** Ticks all rows of the table once it shows as many. */
    async function tickAll(count) {
        const boxes = browser.page.locator('c-review-grid tbody tr label');
        await waitUntil(async () => (await boxes.count()) === count);
        for (let i = 0; i < count; i++) await boxes.nth(i).click();
        await browser.page.getByText(`${count} ticked`).waitFor();
    }

    async function waitUntil(isSo) {
        const end = Date.now() + PAGE_LIMIT;
        while (!(await isSo())) {
            assert.ok(Date.now() < end, 'It did not come in time');
            await browser.page.waitForTimeout(200);
        }
    }
});
