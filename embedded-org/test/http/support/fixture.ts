import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder of the test project; it stays in the source tree, since the build copies no metadata. */
export const FIXTURE_PROJECT = ((): string => {
    const here = path.dirname(fileURLToPath(import.meta.url));
    const relative = 'test/http/fixtures/project';
    const candidates = [
        path.join(here, '../../../..', relative),
        path.join(process.cwd(), 'embedded-org', relative),
        path.join(process.cwd(), relative)
    ];
    const found = candidates.find((folder) => existsSync(path.join(folder, 'sfdx-project.json')));
    if (found === undefined) throw new Error(`The test project ${relative} is missing.`);
    return found;
})();
