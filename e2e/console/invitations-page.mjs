/** The tab Invitations, and the page of the site that a link opens, as people use them. */
import { ConsolePage } from './console-page.mjs';

/** Milliseconds for a page or a small run on a busy machine. */
const PAGE_LIMIT = 60_000;

export class InvitationsPage extends ConsolePage {
    async open() {
        await this.page.goto(`${this.url}lightning/n/Invitations`);
        await this.page
            .locator('[data-id="count"]')
            .getByText(/invitation/)
            .waitFor({ timeout: PAGE_LIMIT });
    }

    /** Fills the form for one person and sends it. */
    async invite({ email, firstName, lastName, account, permission }) {
        const { page } = this;
        await page.getByRole('button', { name: 'Invite…' }).click();
        const dialog = page.getByRole('dialog', { name: 'Invite a member' });
        await dialog.getByRole('textbox', { name: 'E-mail', exact: true }).fill(email);
        await dialog.getByLabel('First name').fill(firstName);
        await dialog.getByLabel('Last name').fill(lastName);
        await this.chooseGains({ account, permission });
        await dialog.getByRole('button', { name: 'Invite', exact: true }).click();
    }

    /** What the invited get: the same form for one and for many. */
    async chooseGains({ account, permission }) {
        await this.page.getByLabel('Find a partner account').waitFor({ timeout: PAGE_LIMIT });
        await this.tickAccount(account);
        await this.choose('Site', 'Partner Central');
        await this.page.getByText(permission, { exact: true }).click();
        await this.page.getByLabel('Domain').fill('field.example');
        await this.choose('Profile', /^Partner Community User/);
    }

    /** Chooses from the menu of the row that names this person. */
    async actOn(name, action) {
        const row = this.page.getByRole('row', { name });
        await row.getByRole('button').last().click();
        await this.page.getByRole('menuitem', { name: action }).click();
    }

    /** Reads again until the row of this person says so. */
    async waitForRow(name, text) {
        const row = this.page.getByRole('row', { name }).filter({ hasText: text });
        for (let waited = 0; waited < PAGE_LIMIT && (await row.count()) === 0; waited += 500) {
            await this.page.getByRole('button', { name: 'Refresh' }).click();
            await this.page.waitForTimeout(500);
        }
        await row.waitFor({ timeout: 1000 });
    }

    /** The address that the newest mail to this person leads to, as this machine serves it. */
    async linkIn(email) {
        await this.page.goto(`${this.url}lightning/org/outbox`);
        const row = this.page.getByRole('row', { name: email }).first();
        await row.getByRole('button', { name: /You are invited/ }).click();
        await this.page.getByText(`To ${email}`).waitFor();
        return this.page.locator('[data-id="body"] a').getAttribute('href');
    }

    /** Opens a link and waits for the one sentence about it. */
    async openLink(link, words) {
        await this.page.goto(link);
        await this.page.getByText(words).waitFor({ timeout: PAGE_LIMIT });
    }

    async accept(email) {
        await this.page.getByLabel('E-mail address that the invitation was sent to').fill(email);
        await this.page.getByRole('button', { name: 'Accept' }).click();
    }
}
