import fs from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'rollup';
import { compileModule, replaceBuildConstants } from '../compile/compile-module.ts';
import { resolveFile } from '../sources/bundle.ts';
import { BASE_COMPONENTS, BASE_COMPONENT_ALIASES, ENGINE_MODULES } from './packages.ts';

const ABSENT = '\0absent:';
/** Rollup must not take a template for what its ending says. */
const SUFFIX = '.lwc.js';
const BASE_SOURCE = path.join(BASE_COMPONENTS, 'src');

/** Rollup plug-in that finds and compiles the engine and Salesforce's base components. `apiVersion` is theirs. */
export function vendorPlugin(apiVersion: number): Plugin {
    return {
        name: 'embedded-org-vendor',
        resolveId(id, importer) {
            const from = importer?.split('?')[0].replace(SUFFIX, '');
            if (id.startsWith('.') && from !== undefined) return resolveRelative(id, from);
            const known = ENGINE_MODULES[id] ?? BASE_COMPONENT_ALIASES.get(id);
            if (known !== undefined) return known;
            const [namespace, name, more] = id.split('/');
            if (namespace !== 'lightning' || name === undefined || more !== undefined) return null;
            const folder = path.join(BASE_SOURCE, namespace, name);
            const entry = ['.js', '.html', '.css']
                .map((ending) => resolveFile(path.join(folder, name + ending)))
                .find((file) => file !== undefined);
            return entry === undefined
                ? this.error(`${id} is not in lightning-base-components (imported by ${from ?? 'the entry list'})`)
                : suffixed(entry);
        },
        load(id) {
            if (id.startsWith(ABSENT)) return 'export default undefined;';
            const [file] = id.split('?');
            return file.endsWith(SUFFIX) ? fs.readFileSync(file.slice(0, -SUFFIX.length), 'utf8') : null;
        },
        transform(code, id) {
            if (id.startsWith('\0')) return null;
            const [raw, query] = id.split('?');
            const file = raw.replace(SUFFIX, '');
            const bundle = /[\\/]src[\\/](lightning)[\\/]([^\\/]+)[\\/]/.exec(file);
            if (bundle === null || !file.startsWith(BASE_COMPONENTS))
                return { code: replaceBuildConstants(code), map: null };
            const scopedStyles = query?.includes('scoped') ?? false;
            const compiled = compileModule({
                file,
                text: code,
                namespace: bundle[1],
                bundle: bundle[2],
                apiVersion,
                scopedStyles
            });
            return { code: compiled.code, map: null };
        }
    };
}

function resolveRelative(id: string, from: string): string | null {
    const [relative, query] = id.split('?');
    const wanted = path.resolve(path.dirname(from), relative);
    const file = resolveFile(wanted) ?? resolveFile(path.join(wanted, 'index.js'));
    // A component without a template or style sheet imports them all the same.
    if (file === undefined) return /\.(html|css)$/.test(wanted) ? ABSENT + wanted : null;
    return suffixed(file) + (query === undefined ? '' : `?${query}`);
}

function suffixed(file: string): string {
    return /\.(html|css)$/.test(file) ? file + SUFFIX : file;
}
