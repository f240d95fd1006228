import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { vendorVersions } from './packages.ts';

let programHash: string | null = null;

/**
 * Names a build result: changes with the versions of the compilers and base components, with the code here that uses them,
 * and with the given parts.
 */
export function recipeHash(parts: readonly string[]): string {
    programHash ??= hashOfProgram();
    return createHash('sha1')
        .update([programHash, ...parts].join('\0'))
        .digest('hex')
        .slice(0, 20);
}

function hashOfProgram(): string {
    const hash = createHash('sha1').update(vendorVersions().join('\n'));
    const here = path.dirname(fileURLToPath(import.meta.url));
    for (const folder of [here, path.join(here, '../compile')]) {
        for (const file of fs.readdirSync(folder).sort()) {
            if (file.endsWith('.js')) hash.update(fs.readFileSync(path.join(folder, file)));
        }
    }
    return hash.digest('hex');
}
