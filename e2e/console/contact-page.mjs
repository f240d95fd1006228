/** The record page of a contact as a person uses it. */
export class ContactPage {
    /**
     * @param {import('playwright-core').Page} page
     * @param {string} url address of the embedded org, with a slash at the end
     */
    constructor(page, url) {
        this.page = page;
        this.url = url;
    }

    async open(contactId) {
        await this.page.goto(`${this.url}lightning/r/Contact/${contactId}/view`);
        await this.page.locator('[data-id="record-name"]').waitFor({ timeout: 60_000 });
    }

    /** The window of the quick action that is open. */
    get action() {
        return this.page.getByRole('dialog');
    }

    /** Presses a quick action and gives its window. */
    async act(label) {
        await this.page.getByRole('button', { name: label, exact: true }).click();
        await this.action.getByRole('heading', { name: label }).waitFor();
        return this.action;
    }

    /** Picks an entry of a combobox in the window. */
    async choose(label, option) {
        await this.action.getByRole('combobox', { name: label }).click();
        await this.action.getByRole('option', { name: option }).click();
    }

    async close() {
        await this.action.locator('[data-id="close"]').click();
        await this.action.waitFor({ state: 'detached' });
    }
}
