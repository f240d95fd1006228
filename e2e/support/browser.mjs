import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { CHROMIUM_ARGUMENTS, findChromium } from './chromium.mjs';

/**
 * A browser with an empty profile. `problems` gathers what a person would never see: uncaught errors, failed requests to the
 * server and the page's own problem panel; tests end by asserting that it is empty.
 * @returns {Promise<{ page: import('playwright-core').Page, problems: string[], close: () => Promise<void> }>}
 */
export async function openBrowser() {
    const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'embedded-org-browser-'));
    const context = await chromium.launchPersistentContext(profile, {
        executablePath: await findChromium(console.log),
        headless: true,
        viewport: { width: 1360, height: 900 },
        acceptDownloads: true,
        args: CHROMIUM_ARGUMENTS
    });
    const page = context.pages()[0] ?? (await context.newPage());
    page.setDefaultTimeout(30_000);
    const problems = [];
    page.on('pageerror', (error) => problems.push(`uncaught: ${error.message}`));
    page.on('console', (message) => {
        // Base components warn about their own aria references in development mode; failed requests are listed by address below.
        if (message.type() === 'error' && !/LWC (warn|error)|Failed to load resource/.test(message.text()))
            problems.push(`console: ${message.text()}`);
    });
    page.on('response', (response) => {
        if (response.status() >= 500) problems.push(`${response.status()} ${response.url()}`);
    });
    return {
        page,
        problems,
        close: async () => {
            await context.close();
            fs.rmSync(profile, { recursive: true, force: true });
        }
    };
}
