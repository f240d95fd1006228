import fs from 'node:fs';
import path from 'node:path';
import { withInlineMap } from './inline-map.ts';
import { compileCached } from './compile-cache.ts';
import { platformModule, type PlatformContext } from '../virtual/platform-module.ts';
import { bundleApiVersion } from '../sources/api-version.ts';
import { resolveFile, type Bundle } from '../sources/bundle.ts';
import type { ComponentSources } from '../sources/component-sources.ts';
import { inlineImports } from './inline-imports.ts';

/** Compiles modules as the browser asks for them, one file at a time, and remembers the result until the file changes. */
export class ModuleServer {
    readonly #sources: ComponentSources;
    readonly #defaultApiVersion: number;
    readonly #compiled = new Map<string, { readonly stamp: string; readonly code: string }>();
    readonly #warn: (message: string) => void;

    /** @param defaultApiVersion of bundles that name none: the project's sourceApiVersion */
    constructor(sources: ComponentSources, defaultApiVersion: number, warn: (message: string) => void) {
        this.#sources = sources;
        this.#defaultApiVersion = defaultApiVersion;
        this.#warn = warn;
    }

    /**
     * JavaScript for a path below the modules' address.
     * @param modulePath `c/table/table`, `c/table/table.html`, `@salesforce/user/Id`
     * @param scoped for a style sheet that was imported with `?scoped=true`
     * @throws {Error} a message for the developer: no such module, or the compiler's
     */
    async module(modulePath: string, scoped: boolean, context: PlatformContext): Promise<string> {
        if (modulePath.startsWith('@salesforce/'))
            return platformModule(modulePath.slice('@salesforce/'.length), context);
        const [namespace, name, ...rest] = modulePath.split('/');
        const bundle = this.#sources.find(`${namespace}/${name}`);
        if (bundle === undefined)
            throw new Error(`There is no module ${namespace}/${name}: ${missingModuleHint(namespace)}`);
        const relative = rest.join('/');
        const file = relative === bundle.name || relative === '' ? bundle.entry : fileIn(bundle, relative);
        if (file !== undefined)
            return inlineImports(await this.#compile(bundle, file, scoped), (specifier) =>
                constantOf(specifier, file, context)
            );
        // The compiler imports a template and a style sheet for every component, whether they exist or not.
        if (/\.(html|css)$/.test(relative)) return 'export default undefined;';
        throw new Error(`${namespace}/${name} has no file ${relative}.`);
    }

    async #compile(bundle: Bundle, file: string, scoped: boolean): Promise<string> {
        const { mtimeMs, size } = fs.statSync(file);
        const apiVersion = bundleApiVersion(bundle, this.#defaultApiVersion);
        const stamp = `${mtimeMs}|${size}|${apiVersion}`;
        const key = `${bundle.namespace}|${file}|${scoped}`;
        const known = this.#compiled.get(key);
        if (known?.stamp === stamp) return known.code;
        const text = fs.readFileSync(file, 'utf8');
        const compiled = await compileCached({
            file,
            text,
            namespace: bundle.namespace,
            bundle: bundle.name,
            apiVersion,
            scopedStyles: scoped
        });
        compiled.warnings.forEach(this.#warn);
        const code = withInlineMap(compiled);
        this.#compiled.set(key, { stamp, code });
        return code;
    }
}

/** What an import stands for when that is one constant: something that only the org knows, or a file that need not be there. */
async function constantOf(specifier: string, importer: string, context: PlatformContext): Promise<string | null> {
    if (/^@salesforce\/(?!apex)/.test(specifier)) {
        const module = await platformModule(specifier.slice('@salesforce/'.length), context);
        return module.slice('export default '.length, -1);
    }
    const optional = /^(\.\.?\/.*\.(?:html|css))(?:\?scoped=true)?$/.exec(specifier)?.[1];
    return optional !== undefined && !fs.existsSync(path.resolve(path.dirname(importer), optional))
        ? 'undefined'
        : null;
}

/** A file of the bundle, or undefined; never one outside its folder. */
function fileIn(bundle: Bundle, relative: string): string | undefined {
    const file = path.resolve(bundle.folder, relative);
    return file.startsWith(bundle.folder + path.sep) ? resolveFile(file) : undefined;
}

function missingModuleHint(namespace: string): string {
    return namespace === 'lightning'
        ? 'it is neither a published base component nor one of the platform modules that the embedded org provides.'
        : 'the project has no component bundle of that name.';
}
