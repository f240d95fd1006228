import fs from 'node:fs';
import path from 'node:path';
import { init, parse } from 'es-module-lexer';
import { VENDOR_PATH, MODULES_PATH } from './import-map.ts';

/** Values that the module server puts in the place of their imports. */
const VALUE = /^@salesforce\/(?!apex)/;

/** Where the text of a module comes from. */
export interface ModuleTexts {
    /** Folder of the engine and the base components, as built. */
    readonly vendorFolder: string;
    /** Code of a module below `/modules/` as compiled; it rejects for one that does not compile or that only the org knows. */
    module(modulePath: string): Promise<string>;
}

/**
 * Icons are loaded when the first one of their kind is drawn. These two kinds stand on every page of the shell; waiting for the
 * first icon would begin two megabytes late.
 */
const ICONS_OF_EVERY_PAGE = /iconSvgTemplates(?:Utility|Standard)/;

/** Which modules lead to which others. Remembers what each imports until its text changes. */
export class ModuleGraph {
    readonly #texts: ModuleTexts;
    readonly #known = new Map<string, { readonly text: string | null; readonly imports: readonly string[] }>();

    constructor(texts: ModuleTexts) {
        this.#texts = texts;
    }

    /**
     * Addresses of all modules that these import names lead to, nearest first. A browser that is told them at once need not
     * discover them import by import, one journey to the server each time.
     * @param roots import names, e.g. `org/start`, `c/console`; names that the import map does not know are left out
     * @param imports the page's import map
     */
    async addresses(roots: readonly string[], imports: Readonly<Record<string, string>>): Promise<string[]> {
        await init;
        const addresses = new Set(roots.flatMap((root) => imports[root] ?? []));
        // A Set yields what is added while it is walked.
        for (const address of addresses) {
            for (const specifier of await this.#importsOf(address)) {
                const found = addressOf(specifier, address, imports);
                if (found !== null) addresses.add(found);
            }
        }
        return [...addresses];
    }

    async #importsOf(address: string): Promise<readonly string[]> {
        const known = this.#known.get(address);
        // The name of a vendor file changes with its content.
        const isVendor = address.startsWith(VENDOR_PATH);
        if (isVendor && known !== undefined) return known.imports;
        const text = isVendor
            ? fs.readFileSync(path.join(this.#texts.vendorFolder, address.split('/').slice(3).join('/')), 'utf8')
            : await this.#moduleText(address);
        if (known?.text === text) return known.imports;
        const imports = importsIn(text);
        this.#known.set(address, { text: isVendor ? null : text, imports });
        return imports;
    }

    async #moduleText(address: string): Promise<string> {
        try {
            return await this.#texts.module(address.slice(MODULES_PATH.length));
        } catch {
            // The browser asks for it all the same, and the page says what is wrong with it.
            return '';
        }
    }
}

function importsIn(code: string): readonly string[] {
    const [found] = parse(code);
    return found.flatMap(({ n: specifier, d: dynamicAt }) =>
        specifier !== undefined && !VALUE.test(specifier) && (dynamicAt === -1 || ICONS_OF_EVERY_PAGE.test(specifier))
            ? [specifier]
            : []
    );
}

/** As a browser resolves it: relative to the importer, by its whole name, or by the longest prefix. */
function addressOf(specifier: string, importer: string, imports: Readonly<Record<string, string>>): string | null {
    if (/^\.{0,2}\//.test(specifier)) return new URL(specifier, new URL(importer, 'http://localhost')).pathname;
    if (Object.hasOwn(imports, specifier)) return imports[specifier];
    const prefix = Object.keys(imports)
        .filter((name) => name.endsWith('/') && specifier.startsWith(name))
        .reduce((longest, name) => (name.length > longest.length ? name : longest), '');
    return prefix === '' ? null : imports[prefix] + specifier.slice(prefix.length);
}
