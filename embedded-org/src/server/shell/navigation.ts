/** Apps and their tabs, from CustomApplication and CustomTab metadata. */
import { many, readXml, text, type MetadataFile, type ProjectFiles } from './metadata/project-files.ts';

export interface App {
    readonly apiName: string;
    readonly label: string;
    readonly description: string;
    readonly tabs: readonly Tab[];
}

export interface Tab {
    /** API name as in page references: `My_Tab`, `standard-Contact`. */
    readonly apiName: string;
    readonly label: string;
    /** SLDS icon, e.g. `standard:contact`. */
    readonly icon: string;
    readonly kind: 'object' | 'component' | 'page' | 'web';
    /** Object API name, component name (`c/console`), page name or address. */
    readonly target: string;
}

/** Plural label of an object, or null when there is no such object. */
type LabelOf = (objectName: string) => Promise<string | null>;

/** Tabs of the app that every org has: what an admin looks up first. */
const STANDARD_TABS = ['Account', 'Contact', 'User'];

/** Objects whose icon has another name than the object itself. Source: https://v1.lightningdesignsystem.com/icons/ */
const ICONS: Readonly<Record<string, string>> = { account: 'account', contact: 'contact', user: 'user', opportunity: 'opportunity', lead: 'lead', case: 'case', task: 'task', event: 'event', campaign: 'campaign', product2: 'product', contract: 'contract', order: 'orders', asset: 'asset_object' };

/** Apps of the project in label order, then one with every tab. */
export async function readApps(project: ProjectFiles, labelOf: LabelOf): Promise<App[]> {
    const tabs = new Map<string, Tab>();
    for (const file of project.metadata('tab')) tabs.set(file.name, await readTab(file, labelOf));
    const standard = (await Promise.all(STANDARD_TABS.map((name) => objectTab(`standard-${name}`, name, labelOf)))).filter((tab) => tab !== null);
    const apps = await Promise.all(project.metadata('app').map((file) => readApp(file, tabs, labelOf)));
    apps.sort((a, b) => a.label.localeCompare(b.label));
    return [...apps, { apiName: 'standard__AllTabs', label: 'All Items', description: 'Every tab of the org', tabs: [...standard, ...tabs.values()] }];
}

async function readApp(file: MetadataFile, tabs: ReadonlyMap<string, Tab>, labelOf: LabelOf): Promise<App> {
    const app = readXml(file.file);
    const names = many(app['tabs']).filter((name) => typeof name === 'string');
    const found = await Promise.all(names.map((name) => tabs.get(name) ?? (name.startsWith('standard-') ? objectTab(name, name.slice('standard-'.length), labelOf) : null)));
    return { apiName: file.name, label: text(app['label']) ?? file.name, description: text(app['description']) ?? '', tabs: found.filter((tab) => tab !== null) };
}

async function readTab(file: MetadataFile, labelOf: LabelOf): Promise<Tab> {
    const tab = readXml(file.file);
    const label = text(tab['label']) ?? file.name;
    const icon = motifIcon(text(tab['motif']));
    const component = text(tab['lwcComponent']);
    if (component !== null) return { apiName: file.name, label, icon, kind: 'component', target: component.includes('/') ? component : `c/${component.replace(/^c:/, '')}` };
    const page = text(tab['flexiPage']);
    if (page !== null) return { apiName: file.name, label, icon, kind: 'page', target: page };
    const url = text(tab['url']);
    if (url !== null) return { apiName: file.name, label, icon, kind: 'web', target: url };
    return { apiName: file.name, label: (await labelOf(file.name)) ?? label, icon, kind: 'object', target: file.name };
}

async function objectTab(apiName: string, objectName: string, labelOf: LabelOf): Promise<Tab | null> {
    const label = await labelOf(objectName);
    return label === null ? null : { apiName, label, icon: objectIcon(objectName), kind: 'object', target: objectName };
}

/** `Custom53: Bell` is the icon custom:custom53. */
function motifIcon(motif: string | null): string {
    const number = /^Custom(\d+)/.exec(motif ?? '')?.[1];
    return number === undefined ? 'standard:default' : `custom:custom${number}`;
}

export function objectIcon(objectName: string): string {
    return `standard:${ICONS[objectName.toLowerCase()] ?? (objectName.endsWith('__c') ? 'custom' : 'record')}`;
}
