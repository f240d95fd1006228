import fs from 'node:fs';
import path from 'node:path';
import { init, parse } from 'es-module-lexer';
import { VENDOR_PATH, MODULES_PATH } from './import-map.ts';

/** Where the text of a module comes from. */
export interface ModuleTexts {
    /** Folder of the engine and the base components, as built. */
    readonly vendorFolder: string;
    /** Code of a module below `/modules/`; it rejects for one that does not compile. */
    module(modulePath: string): Promise<string>;
}

/**
 * Icons are loaded when the first one of their kind is drawn. These two kinds stand on every page of the shell; waiting for the
 * first icon would begin two megabytes late.
 */
const ICONS_OF_EVERY_PAGE = /iconSvgTemplates(?:Utility|Standard)/;

/** What a vendor file imports; the file's name changes with its content. */
const vendorImports = new Map<string, readonly string[]>();

/**
 * Addresses of all modules that these import names lead to, nearest first. A browser that is told them at once need not
 * discover them import by import, one journey to the server each time.
 * @param roots import names, e.g. `org/start`, `c/console`; names that the import map does not know are left out
 * @param imports the page's import map
 */
export async function moduleGraph(
    roots: readonly string[],
    imports: Readonly<Record<string, string>>,
    texts: ModuleTexts
): Promise<string[]> {
    await init;
    const addresses = new Set(roots.flatMap((root) => imports[root] ?? []));
    // A Set yields what is added while it is walked.
    for (const address of addresses) {
        for (const specifier of await importsAt(address, texts)) {
            const found = addressOf(specifier, address, imports);
            if (found !== null) addresses.add(found);
        }
    }
    return [...addresses];
}

async function importsAt(address: string, texts: ModuleTexts): Promise<readonly string[]> {
    if (address.startsWith(VENDOR_PATH)) {
        const file = path.join(texts.vendorFolder, address.split('/').slice(3).join('/'));
        const known = vendorImports.get(file) ?? importsIn(fs.readFileSync(file, 'utf8'));
        vendorImports.set(file, known);
        return known;
    }
    try {
        return importsIn(await texts.module(address.slice(MODULES_PATH.length)));
    } catch {
        // The browser asks for it all the same, and the page says what is wrong with it.
        return [];
    }
}

function importsIn(code: string): readonly string[] {
    const [found] = parse(code);
    return found.flatMap(({ n: specifier, d: dynamicAt }) =>
        specifier !== undefined && (dynamicAt === -1 || ICONS_OF_EVERY_PAGE.test(specifier)) ? [specifier] : []
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
