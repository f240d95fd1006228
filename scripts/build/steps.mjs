/** What a build step needs to know whether it must run: the newest input against a stamp written after its last success. */
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { ROOT } from './files.mjs';

const STAMPS = path.join(ROOT, 'node_modules/.cache/build');

/**
 * Whether the step's inputs are what they were at its last success, and everything that it wrote is still there.
 * Names, sizes and time stamps are compared, not contents: a few milliseconds for the whole repository.
 * @param {string} name
 * @param {string[]} inputs absolute paths
 * @param {string[]} outputs absolute paths
 */
export function isUpToDate(name, inputs, outputs) {
    const stamp = path.join(STAMPS, `${name}.stamp`);
    if (!fs.existsSync(stamp) || outputs.some((file) => !fs.existsSync(file))) return false;
    return fs.readFileSync(stamp, 'utf8') === fingerprint(inputs);
}

export function markUpToDate(name, inputs) {
    fs.mkdirSync(STAMPS, { recursive: true });
    fs.writeFileSync(path.join(STAMPS, `${name}.stamp`), fingerprint(inputs));
}

function fingerprint(inputs) {
    const hash = createHash('sha1');
    for (const file of inputs) {
        const stat = fs.statSync(file);
        hash.update(`${file}|${stat.size}|${stat.mtimeMs}\n`);
    }
    return hash.digest('hex');
}
