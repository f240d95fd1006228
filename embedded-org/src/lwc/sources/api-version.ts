import fs from 'node:fs';
import path from 'node:path';
import type { Bundle } from './bundle.ts';

/** The API version in a bundle's `.js-meta.xml`; `fallback` when there is no such file. */
export function bundleApiVersion(bundle: Bundle, fallback: number): number {
    const file = path.join(bundle.folder, `${bundle.name}.js-meta.xml`);
    if (!fs.existsSync(file)) return fallback;
    const match = /<apiVersion>\s*([\d.]+)\s*<\/apiVersion>/.exec(fs.readFileSync(file, 'utf8'));
    return match === null ? fallback : Number(match[1]);
}
