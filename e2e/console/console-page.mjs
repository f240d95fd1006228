/** The console's tab as a person uses it: what is on the page is found by its words and roles. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The legacy user export with its known traps. */
export const LEGACY_USERS = fileURLToPath(new URL('../../scripts/data/mobile-users.csv', import.meta.url));
/** Milliseconds for a run of 1,200 rows on a busy machine. */
const RUN_LIMIT = 180_000;

export class ConsolePage {
    /**
     * @param {import('playwright-core').Page} page
     * @param {string} url address of the embedded org, with a slash at the end
     */
    constructor(page, url) {
        this.page = page;
        this.url = url;
    }

    async open() {
        await this.page.goto(`${this.url}lightning/n/Partner_User_Console`);
        await this.page.getByRole('heading', { name: 'Runs', exact: true }).waitFor({ timeout: 60_000 });
    }

    /** Acts as the first person whom this name finds, as the shell's user switcher does. */
    async actAs(name) {
        await this.page.locator('[data-id="current-user"]').click();
        const dialog = this.page.getByRole('dialog', { name: 'Act as another user' });
        await dialog.getByRole('searchbox').fill(name);
        await dialog.getByRole('button', { name: new RegExp(`^${name}`) }).click();
        await this.page.locator('[data-id="current-user"]').getByText(name).waitFor();
    }

    /** @param {string} [operation] as the menu names it */
    async beginRun(operation = 'Generate partner users') {
        await this.page.getByRole('button', { name: 'New run' }).first().click();
        await this.page.getByRole('menuitem', { name: operation, exact: true }).click();
        const heading = /Where do the people come from\?|Which users\?/;
        await this.page.getByRole('heading', { name: heading }).waitFor();
    }

    /** Begins an operation for active users of accounts whose name contains the text, or for active and inactive users of all accounts. */
    async beginForUsers(operation, account) {
        await this.beginRun(operation);
        const name = this.page.getByLabel('Account name');
        await name.waitFor({ timeout: 90_000 });
        const shown = this.page.getByText(/users? becomes? (a row|rows)/);
        const before = await shown.innerText();
        if (account) await name.fill(account);
        else await this.choose('Active', 'Both');
        await this.page.waitForFunction((words) => !document.body.innerText.includes(words), before);
        await this.page.getByRole('button', { name: 'Next' }).click();
    }

    /** @param {string | { name: string, mimeType: string, buffer: Buffer }} file */
    async chooseFile(file) {
        await this.page.locator('input[type=file]').setInputFiles(file);
    }

    async next() {
        await this.page.getByRole('button', { name: 'Next' }).click();
        await this.page.getByText('How are the users made?').waitFor();
    }

    /** Ticks an account in the list of partner accounts. */
    async tickAccount(name) {
        await this.page.getByLabel('Find a partner account').fill(name);
        const row = this.page.getByRole('row', { name: new RegExp(name) });
        await row.locator('label').first().click();
        await this.page.getByText(`Chosen: ${name}`).waitFor();
    }

    /** @param {{ account?: string, domain?: string, profile?: string }} choices */
    async chooseOptions({ account, domain = 'field.example', profile = 'Partner Community User' }) {
        if (account) await this.tickAccount(account);
        await this.page.getByLabel('Domain').fill(domain);
        await this.choose('Profile', new RegExp(`^${profile} \\(`));
    }

    /** Picks an entry of a combobox. */
    async choose(label, option) {
        await this.page.getByRole('combobox', { name: label }).click();
        await this.page.getByRole('option', { name: option }).click();
    }

    /** Presses Check and waits for its result. */
    async check() {
        await this.page.getByRole('button', { name: /^Check/ }).click();
        await this.waitForPlan();
    }

    async waitForPlan() {
        await this.page.getByRole('button', { name: /All rows/ }).waitFor({ timeout: RUN_LIMIT });
        await this.page.getByText(/· Checked$/).waitFor({ timeout: RUN_LIMIT });
    }

    /** The count on the tile with these words; 0 when there is no such tile. */
    async countOf(words) {
        const tile = this.page
            .getByRole('button', { name: words, pressed: undefined })
            .filter({ has: this.page.locator('[data-id="count"]') });
        if ((await tile.count()) === 0) return 0;
        return Number((await tile.first().locator('[data-id="count"]').innerText()).replace(/\D/g, ''));
    }

    /** Waits until the tile with these words shows a count that is wanted, and gives it. */
    async waitForCount(words, isWanted) {
        const end = Date.now() + RUN_LIMIT;
        for (;;) {
            const count = await this.countOf(words);
            if (isWanted(count)) return count;
            if (Date.now() > end) throw new Error(`The tile ${words} stayed at ${count}.`);
            await this.page.waitForTimeout(200);
        }
    }

    /** Finds the one row with this key. */
    async rowOf(key) {
        await this.page.getByRole('searchbox', { name: /Find a username or key/ }).fill(key);
        await this.page.getByText('Rows shown: 1.').waitFor();
        const row = this.page.getByRole('row').filter({ hasText: key }).first();
        await row.waitFor();
        return row;
    }

    async start() {
        await this.page.getByRole('button', { name: /^Start: / }).click();
        await this.page.getByRole('dialog').getByRole('button', { name: 'Start', exact: true }).click();
    }

    async waitForResults() {
        await this.page.getByText('What became of each row').waitFor({ timeout: RUN_LIMIT });
    }

    /** Presses a button that downloads a file and gives its text. */
    async download(button) {
        const [download] = await Promise.all([
            this.page.waitForEvent('download'),
            this.page.getByRole('button', { name: button }).click()
        ]);
        const stream = await download.createReadStream();
        const chunks = [];
        for await (const chunk of stream) chunks.push(chunk);
        return { name: path.basename(download.suggestedFilename()), text: Buffer.concat(chunks).toString('utf8') };
    }

    get runId() {
        return new URL(this.page.url()).searchParams.get('c__run');
    }
}
