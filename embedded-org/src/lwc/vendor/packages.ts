import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(import.meta.url);
/** Looks packages up as `lwc` itself does: another copy of the engine may be hoisted for another tool. */
const requireFromLwc = createRequire(require.resolve('lwc'));

/** Folder of Salesforce's published base components (`lightning/*`). */
export const BASE_COMPONENTS = path.dirname(require.resolve('lightning-base-components/package.json'));

/** Folder of the Salesforce Lightning Design System's assets: style sheets, icons, fonts. */
export const DESIGN_SYSTEM_ASSETS = path.join(
    path.dirname(require.resolve('@salesforce-ux/design-system/package.json')),
    'assets'
);

/** Folder for build results that outlive a checkout's clean but not a fresh install. */
export const CACHE = path.join(BASE_COMPONENTS, '..', '.cache', 'embedded-org');

/** Files of the LWC engine behind the bare names that compiled components import. */
export const ENGINE_MODULES: Readonly<Record<string, string>> = Object.fromEntries(
    [
        ['lwc', '@lwc/engine-dom'],
        ['@lwc/synthetic-shadow', '@lwc/synthetic-shadow'],
        ['@lwc/shared', '@lwc/shared']
    ].map(([name, source]) => [name, requireFromLwc.resolve(source).replace(/index\.cjs(\.js)?$/, 'index.js')])
);

interface BaseComponentsPackage {
    readonly version: string;
    readonly lwc: {
        readonly modules: readonly { readonly name?: string; readonly path?: string }[];
        readonly expose: readonly string[];
    };
}

const baseComponentsPackage = readJson(path.join(BASE_COMPONENTS, 'package.json')) as BaseComponentsPackage;

/** Modules that the base components bring for themselves: their labels, gates and locale data, by import name. */
export const BASE_COMPONENT_ALIASES: ReadonlyMap<string, string> = new Map(
    baseComponentsPackage.lwc.modules.flatMap((entry): [string, string][] =>
        entry.name === undefined || entry.path === undefined
            ? []
            : [[entry.name, path.join(BASE_COMPONENTS, entry.path)]]
    )
);

/**
 * What base components ask about the user who looks: the page answers it. The published package has one answer for everybody, somebody in
 * Los Angeles. Source: https://developer.salesforce.com/docs/component-library/bundle/lightning-input (Date/Time: the user's time zone);
 * https://developer.salesforce.com/docs/component-library/bundle/lightning-formatted-date-time (the user's locale)
 */
export const ASKED_OF_THE_USER: ReadonlySet<string> = new Set(
    [
        'locale',
        'timeZone',
        'currency',
        'firstDayOfWeek',
        'calendarData',
        'dateTime.shortDateFormat',
        'dateTime.mediumDateFormat',
        'dateTime.longDateFormat',
        'dateTime.shortTimeFormat',
        'dateTime.mediumTimeFormat',
        'dateTime.shortDateTimeFormat',
        'dateTime.mediumDateTimeFormat',
        'dateTime.longDateTimeFormat',
        'number.numberFormat',
        'number.percentFormat',
        'number.currencyFormat',
        'number.currencySymbol',
        'number.decimalSeparator',
        'number.groupingSeparator',
        'number.minusSign'
    ].map((name) => `@salesforce/i18n/${name}`)
);

/** The module that answers all of it, made for whoever looks. */
export const LOCALE_MODULE = '@salesforce/embeddedOrg/locale';

/** Import names of the public base components. */
export const BASE_COMPONENT_NAMES: readonly string[] = baseComponentsPackage.lwc.expose;

/** Versions of everything that shapes the vendor build. */
export function vendorVersions(): string[] {
    const version = (name: string): string => {
        let folder = path.dirname(require.resolve(name));
        while (!fs.existsSync(path.join(folder, 'package.json'))) folder = path.dirname(folder);
        return (readJson(path.join(folder, 'package.json')) as { version: string }).version;
    };
    return [
        `lwc ${version('lwc')}`,
        `typescript ${version('typescript')}`,
        `lightning-base-components ${baseComponentsPackage.version}`
    ];
}

function readJson(file: string): unknown {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
}
