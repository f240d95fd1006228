import fs from 'node:fs';
import { bundleApiVersion } from '../sources/api-version.ts';
import { bundleFiles, type Bundle } from '../sources/bundle.ts';
import type { ComponentSources } from '../sources/component-sources.ts';
import { platformModule, type PlatformContext } from '../virtual/platform-module.ts';
import { compileCached } from './compile-cache.ts';
import { inlineImports } from './inline-imports.ts';
import { withInlineMap } from './inline-map.ts';

/** Compiles modules as the browser asks for them, one bundle at a time, and remembers the result until one of its files changes. */
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
     * @param modulePath `c/table/table`, `@salesforce/user/Id`
     * @throws {Error} a message for the developer: no such module, or the compiler's
     */
    async module(modulePath: string, context: PlatformContext): Promise<string> {
        if (modulePath.startsWith('@salesforce/'))
            return platformModule(modulePath.slice('@salesforce/'.length), context);
        return inlineImports(await this.compiled(modulePath), (specifier) => inlined(specifier, context));
    }

    /**
     * The module behind a bundle's path, with the imports that `module` replaces by values of the org.
     * @throws {Error} as `module` does; also for `@salesforce/*`, which no file holds
     */
    async compiled(modulePath: string): Promise<string> {
        const [namespace, name, ...rest] = modulePath.split('/');
        const bundle = this.#sources.find(`${namespace}/${name}`);
        if (bundle === undefined)
            throw new Error(`There is no module ${namespace}/${name}: ${missingModuleHint(namespace)}`);
        const inside = rest.join('/');
        if (inside !== '' && inside !== bundle.name)
            throw new Error(
                `${namespace}/${name} is one module: its file ${inside} can be imported by its own files only.`
            );
        return this.#compile(bundle);
    }

    async #compile(bundle: Bundle): Promise<string> {
        const files = bundleFiles(bundle);
        const apiVersion = bundleApiVersion(bundle, this.#defaultApiVersion);
        const states = files.map((file) => fs.statSync(file)).map(({ mtimeMs, size }) => `${mtimeMs}|${size}`);
        const stamp = [apiVersion, ...files, ...states].join('|');
        const key = `${bundle.namespace}/${bundle.name}`;
        const known = this.#compiled.get(key);
        if (known?.stamp === stamp) return known.code;
        const compiled = await compileCached(bundle, files, apiVersion);
        compiled.warnings.forEach(this.#warn);
        const code = withInlineMap(compiled);
        this.#compiled.set(key, { stamp, code });
        return code;
    }
}

/** The value that an import stands for, when only the org knows it: a page would ask for hundreds of modules of one line. */
async function inlined(specifier: string, context: PlatformContext): Promise<string | null> {
    if (!/^@salesforce\/(?!apex)/.test(specifier)) return null;
    const module = await platformModule(specifier.slice('@salesforce/'.length), context);
    return module.slice('export default '.length, -1);
}

function missingModuleHint(namespace: string): string {
    return namespace === 'lightning'
        ? 'it is neither a published base component nor one of the platform modules that the embedded org provides.'
        : 'the project has no component bundle of that name.';
}
