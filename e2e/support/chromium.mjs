import { spawnSync } from 'node:child_process';
import fs from 'node:fs';

const USUAL_PLACES = [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/snap/bin/chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium'
];

/** What Chromium needs to run without a screen, without a network and in a container. */
export const CHROMIUM_ARGUMENTS = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync'
];

/**
 * Path of a Chromium or Chrome: $CHROMIUM, else a usual place, else Playwright's own, else Debian's package, installed now when
 * this process may do so (root).
 * @param {(message: string) => void} say told before anything is installed
 * @returns {Promise<string>}
 * @throws {Error} what to do, in plain words
 */
export async function findChromium(say) {
    const { CHROMIUM } = process.env;
    if (CHROMIUM) {
        if (!fs.existsSync(CHROMIUM)) throw new Error(`$CHROMIUM names ${CHROMIUM}, which does not exist.`);
        return CHROMIUM;
    }
    const { chromium } = await import('playwright-core');
    const found = [...USUAL_PLACES, chromium.executablePath()].find((file) => fs.existsSync(file));
    if (found) return found;
    if (process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0) {
        say('Installing Chromium (Debian package chromium) ...');
        const options = {
            stdio: ['ignore', 'ignore', 'inherit'],
            env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
        };
        spawnSync('apt-get', ['update', '-qq'], options);
        spawnSync(
            'apt-get',
            ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation'],
            options
        );
        const installed = USUAL_PLACES.find((file) => fs.existsSync(file));
        if (installed) return installed;
    }
    throw new Error(
        'The browser tests need Chromium, and none was found. Install it (Debian, Ubuntu: sudo apt-get install chromium; any system: ' +
            'npx playwright-core install chromium), or set CHROMIUM to the path of a Chromium or Chrome.'
    );
}
