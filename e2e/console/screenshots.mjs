/**
 * Pictures of the five steps for docs/guide: node e2e/console/screenshots.mjs
 * Not a test: run it by hand after the page has changed.
 */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { openBrowser } from '../support/browser.mjs';
import { startOrg } from '../support/org.mjs';
import { ConsolePage, LEGACY_USERS } from './console-page.mjs';

const FOLDER = fileURLToPath(new URL('../../docs/guide/images', import.meta.url));

const org = await startOrg();
const browser = await openBrowser();
const { page } = browser;
const tab = new ConsolePage(page, org.url);

/** Takes the visible part of the page once it stands still; a run at work does not wait. */
async function picture(name, pause = 1200) {
    await page.waitForTimeout(pause);
    await page.screenshot({ path: path.join(FOLDER, `${name}.png`), animations: 'disabled' });
}

try {
    await page.setViewportSize({ width: 1360, height: 1000 });
    await tab.open();
    await tab.beginRun();
    await tab.chooseFile(LEGACY_USERS);
    await page.getByText('1,200 rows, 10 columns.').waitFor();
    await picture('1-source');
    await tab.next();
    await tab.chooseOptions({ account: 'Accra Solar Distribution' });
    await page.getByRole('cell', { name: 'cbrownx@field.example' }).waitFor();
    await picture('2-options');
    await tab.check();
    await page.getByText(/^Rows shown: \d/).waitFor();
    await picture('3-check');
    await tab.start();
    await page.getByText(/rows per minute/).waitFor();
    await picture('4-run', 0);
    await tab.waitForResults();
    await page.getByText(/^Rows shown: \d/).waitFor();
    await picture('5-results');
} finally {
    await browser.close();
    await org.stop();
}
