import fs from 'node:fs';
import path from 'node:path';
import type { Bundle } from './bundle.ts';

/** Whether a component is exposed and its `.js-meta.xml` names the target. */
export function hasTarget(bundle: Bundle, target: string): boolean {
    const file = path.join(bundle.folder, `${bundle.name}.js-meta.xml`);
    if (!fs.existsSync(file)) return false;
    const text = fs.readFileSync(file, 'utf8');
    const targets = [...text.matchAll(/<target>\s*([\w]+)\s*<\/target>/g)].map(([, name]) => name);
    return /<isExposed>\s*true\s*<\/isExposed>/.test(text) && targets.includes(target);
}
