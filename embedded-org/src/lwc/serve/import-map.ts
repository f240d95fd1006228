import path from 'node:path';
import type { ComponentSources } from '../sources/component-sources.ts';
import type { Vendor } from '../vendor/build-vendor.ts';

/** Addresses below which the HTTP server answers with modules and vendor files. */
export const MODULES_PATH = '/modules/';
export const VENDOR_PATH = '/vendor/';

/**
 * The page's import map: where the browser finds each bare module name. Names that nothing provides also lead to the module
 * server, so that the page can say what is missing instead of "failed to resolve module specifier".
 */
export function importMap(sources: ComponentSources, vendor: Vendor): { imports: Record<string, string> } {
    const vendorVersion = path.basename(vendor.folder);
    const imports: Record<string, string> = { '@salesforce/': `${MODULES_PATH}@salesforce/` };
    for (const name of sources.names()) imports[`${name.split('/')[0]}/`] = `${MODULES_PATH}${name.split('/')[0]}/`;
    for (const [name, file] of Object.entries(vendor.files)) imports[name] = `${VENDOR_PATH}${vendorVersion}/${file}`;
    for (const name of sources.names()) imports[name] = `${MODULES_PATH}${name}/${name.split('/')[1]}`;
    return { imports };
}
