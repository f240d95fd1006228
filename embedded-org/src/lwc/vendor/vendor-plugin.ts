import path from 'node:path';
import type { Plugin } from 'rollup';
import { idOf, importedFile, loadText, resolveRelative } from '../compile/bundle-imports.ts';
import { compileModule, replaceBuildConstants } from '../compile/compile-module.ts';
import { resolveFile } from '../sources/bundle.ts';
import {
    ASKED_OF_THE_USER,
    BASE_COMPONENTS,
    BASE_COMPONENT_ALIASES,
    ENGINE_MODULES,
    LOCALE_MODULE
} from './packages.ts';

/** Ids of modules that take one value out of {@link LOCALE_MODULE}. */
const ASKED = '\0asked:';
const BASE_SOURCE = path.join(BASE_COMPONENTS, 'src');

/** Rollup plug-in that finds and compiles the engine and Salesforce's base components. `apiVersion` is theirs. */
export function vendorPlugin(apiVersion: number): Plugin {
    return {
        name: 'embedded-org-vendor',
        resolveId(id, importer) {
            if (id.startsWith('.') && importer !== undefined) return resolveRelative(id, importer);
            if (ASKED_OF_THE_USER.has(id)) return ASKED + id.slice('@salesforce/i18n/'.length);
            const known = ENGINE_MODULES[id] ?? BASE_COMPONENT_ALIASES.get(id);
            if (known !== undefined) return known;
            const [namespace, name, more] = id.split('/');
            if (namespace !== 'lightning' || name === undefined || more !== undefined) return null;
            const folder = path.join(BASE_SOURCE, namespace, name);
            const entry = ['.js', '.html', '.css']
                .map((ending) => resolveFile(path.join(folder, name + ending)))
                .find((file) => file !== undefined);
            return entry === undefined
                ? this.error(`${id} is not in lightning-base-components (imported by ${importer ?? 'the entry list'})`)
                : idOf(entry);
        },
        load(id) {
            if (!id.startsWith(ASKED)) return loadText(id);
            const name = JSON.stringify(id.slice(ASKED.length));
            return `import values from '${LOCALE_MODULE}';\nexport default values[${name}];`;
        },
        transform(code, id) {
            const imported = importedFile(id);
            if (imported === null) return null;
            const { file, scoped } = imported;
            const bundle = /[\\/]src[\\/](lightning)[\\/]([^\\/]+)[\\/]/.exec(file);
            if (bundle === null || !file.startsWith(BASE_COMPONENTS))
                return { code: replaceBuildConstants(code), map: null };
            const compiled = compileModule({
                file,
                text: code,
                namespace: bundle[1],
                bundle: bundle[2],
                apiVersion,
                scopedStyles: scoped
            });
            return { code: compiled.code, map: null };
        }
    };
}
