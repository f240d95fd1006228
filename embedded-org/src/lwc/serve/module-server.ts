import fs from 'node:fs';
import path from 'node:path';
import { compileModule, withInlineMap } from '../compile/compile-module.ts';
import { platformModule, type PlatformContext } from '../virtual/platform-module.ts';
import { bundleApiVersion } from '../sources/api-version.ts';
import { resolveFile, type Bundle } from '../sources/bundle.ts';
import type { ComponentSources } from '../sources/component-sources.ts';

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
        if (file !== undefined) return this.#compile(bundle, file, scoped);
        // The compiler imports a template and a style sheet for every component, whether they exist or not.
        if (/\.(html|css)$/.test(relative)) return 'export default undefined;';
        throw new Error(`${namespace}/${name} has no file ${relative}.`);
    }

    #compile(bundle: Bundle, file: string, scoped: boolean): string {
        const { mtimeMs, size } = fs.statSync(file);
        const apiVersion = bundleApiVersion(bundle, this.#defaultApiVersion);
        const stamp = `${mtimeMs}|${size}|${apiVersion}`;
        const key = `${bundle.namespace}|${file}|${scoped}`;
        const known = this.#compiled.get(key);
        if (known?.stamp === stamp) return known.code;
        const text = fs.readFileSync(file, 'utf8');
        const compiled = compileModule({
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
