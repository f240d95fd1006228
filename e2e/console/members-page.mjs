/** The tab Members as a person uses it: what is on the page is found by its words and roles. */
import { ConsolePage } from './console-page.mjs';

/** Milliseconds for a table of some hundred rows on a busy machine. */
const PAGE_LIMIT = 60_000;

export class MembersPage extends ConsolePage {
    async open() {
        await this.page.goto(`${this.url}lightning/n/Members`);
        await this.page
            .locator('[data-id="count"]')
            .getByText(/member/)
            .waitFor({ timeout: PAGE_LIMIT });
    }

    /** Waits until the page tells this number of members. */
    async waitForTotal(total) {
        const words = total === 1 ? /^1 member(?!s)/ : new RegExp(`^${total} members`);
        await this.page.locator('[data-id="count"]').getByText(words).waitFor({ timeout: PAGE_LIMIT });
    }

    async narrow(label, text) {
        await this.page.getByLabel(label).fill(text);
    }

    async clear() {
        await this.page.getByRole('button', { name: 'Clear filters' }).click({ timeout: PAGE_LIMIT });
    }

    async sortBy(column) {
        await this.page
            .getByRole('button', { name: new RegExp(`Sort by.*${column}|^${column}`) })
            .first()
            .click();
    }

    async firstUsername() {
        const cell = this.page.locator('[data-label="Username"]').first();
        await cell.waitFor({ timeout: PAGE_LIMIT });
        return (await cell.innerText()).replace(/\s/g, '');
    }

    /** The text of the file that the page offers. */
    async download() {
        return (await super.download('Download as CSV')).text;
    }

    /** Ticks the first members of the table. */
    async tick(count) {
        const boxes = this.page.locator('c-member-grid tbody tr label');
        await boxes.first().waitFor({ timeout: PAGE_LIMIT });
        for (let i = 0; i < count; i++) await boxes.nth(i).click();
        await this.page.getByText(`${count} ticked`).waitFor({ timeout: PAGE_LIMIT });
    }

    /** Picks an entry of the menu of actions. */
    async act(name) {
        await this.page.getByRole('button', { name: 'Actions for ticked members' }).click();
        await this.page.getByRole('menuitem', { name, exact: true }).click();
    }

    /** Confirms the window that asks, and waits for the check of the run that is made. */
    async confirm() {
        await this.page.getByRole('dialog').getByRole('button', { name: 'Check', exact: true }).click();
        await this.waitForPlan();
    }

    /** Opens the window about the first member of the table. */
    async openDetails() {
        await this.page.getByRole('button', { name: 'Details', exact: true }).first().click({ timeout: PAGE_LIMIT });
        const dialog = this.page.getByRole('dialog');
        await dialog.getByText("Why can't this user log in?").waitFor({ timeout: PAGE_LIMIT });
        return dialog;
    }
}
