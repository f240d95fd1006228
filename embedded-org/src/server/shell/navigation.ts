/** Apps and their tabs, from CustomApplication and CustomTab metadata. */
import type { ApplicationMetadata, TabMetadata } from '../../project/user-interface.ts';
import type { Project } from '../../project/read-project.ts';

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
const ICONS: Readonly<Record<string, string>> = {
    account: 'account',
    contact: 'contact',
    user: 'user',
    opportunity: 'opportunity',
    lead: 'lead',
    case: 'case',
    task: 'task',
    event: 'event',
    campaign: 'campaign',
    product2: 'product',
    contract: 'contract',
    order: 'orders',
    asset: 'asset_object'
};

/** Apps of the project in label order, then one with every tab. */
export async function readApps(project: Project, labelOf: LabelOf): Promise<App[]> {
    const tabs = new Map<string, Tab>();
    for (const tab of project.tabs) tabs.set(tab.name, await readTab(tab, labelOf));
    const standard = (
        await Promise.all(STANDARD_TABS.map((name) => objectTab(`standard-${name}`, name, labelOf)))
    ).filter((tab) => tab !== null);
    const apps = await Promise.all(project.applications.map((app) => readApp(app, tabs, labelOf)));
    apps.sort((a, b) => a.label.localeCompare(b.label));
    return [
        ...apps,
        {
            apiName: 'standard__AllTabs',
            label: 'All Items',
            description: 'Every tab of the org',
            tabs: [...standard, ...tabs.values()]
        }
    ];
}

async function readApp(app: ApplicationMetadata, tabs: ReadonlyMap<string, Tab>, labelOf: LabelOf): Promise<App> {
    const found = await Promise.all(
        app.tabs.map(
            async (name) =>
                tabs.get(name) ??
                (name.startsWith('standard-') ? await objectTab(name, name.slice('standard-'.length), labelOf) : null)
        )
    );
    return {
        apiName: app.name,
        label: app.label,
        description: app.description ?? '',
        tabs: found.filter((tab) => tab !== null)
    };
}

async function readTab(tab: TabMetadata, labelOf: LabelOf): Promise<Tab> {
    const { name: apiName, label, target } = tab;
    const icon = motifIcon(tab.motif);
    switch (tab.kind) {
        case 'lwc':
            return { apiName, label, icon, kind: 'component', target: componentName(target) };
        case 'flexipage':
            return { apiName, label, icon, kind: 'page', target };
        case 'object':
            return { apiName, label: (await labelOf(target)) ?? label, icon, kind: 'object', target };
        default:
            return { apiName, label, icon, kind: 'web', target };
    }
}

/** Metadata writes the project's own components as `console` or `c:console`. */
export function componentName(name: string): string {
    return name.includes('/') ? name : `c/${name.replace(/^c:/, '')}`;
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
