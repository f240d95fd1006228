import { basename, dirname } from 'node:path';
import type { MetadataFiles, NamedMetadataFile } from './metadata-files.ts';
import { child, elements, text, texts, type XmlElement } from './xml.ts';

export interface TabMetadata {
    readonly name: string;
    readonly label: string;
    readonly kind: 'object' | 'lwc' | 'flexipage' | 'page' | 'aura' | 'url';
    /** Name of the component, page or URL; for object tabs the object. */
    readonly target: string;
    readonly motif: string | null;
}

export interface ApplicationMetadata {
    readonly name: string;
    readonly label: string;
    readonly description: string | null;
    readonly tabs: readonly string[];
    /** Header colour as `#RRGGBB`, or null. */
    readonly headerColor: string | null;
    readonly utilityBar: string | null;
}

export interface ListViewMetadata {
    readonly object: string;
    readonly name: string;
    readonly label: string;
    readonly columns: readonly string[];
    readonly filterScope: string;
    readonly filters: readonly { readonly field: string; readonly operation: string; readonly value: string }[];
    readonly booleanFilter: string | null;
}

export interface QuickActionMetadata {
    /** `Object.Action` or `Action` for a global one. */
    readonly name: string;
    readonly object: string | null;
    readonly label: string;
    readonly type: string;
    /** Bundle of an LWC action. */
    readonly component: string | null;
    readonly actionSubtype: string | null;
    readonly targetObject: string | null;
    readonly icon: string | null;
}

export interface LayoutMetadata {
    readonly object: string;
    readonly name: string;
    readonly sections: readonly {
        readonly label: string;
        readonly columns: readonly (readonly { readonly field: string; readonly behavior: string }[])[];
    }[];
    readonly quickActions: readonly string[];
    readonly relatedLists: readonly { readonly name: string; readonly fields: readonly string[] }[];
}

export interface FlexiPageMetadata {
    readonly name: string;
    readonly label: string;
    readonly type: string;
    readonly object: string | null;
    readonly components: readonly {
        readonly region: string;
        readonly component: string;
        readonly properties: Readonly<Record<string, string>>;
    }[];
}

export function readTabs(files: MetadataFiles): TabMetadata[] {
    return files.read('tab', 'CustomTab').map(({ name, root }) => {
        const kinds = {
            lwcComponent: 'lwc',
            flexiPage: 'flexipage',
            page: 'page',
            auraComponent: 'aura',
            url: 'url'
        } as const;
        for (const [element, kind] of Object.entries(kinds)) {
            const target = text(root, element);
            if (target !== undefined)
                return { name, label: text(root, 'label') ?? name, kind, target, motif: text(root, 'motif') ?? null };
        }
        return {
            name,
            label: text(root, 'label') ?? name,
            kind: 'object',
            target: name,
            motif: text(root, 'motif') ?? null
        };
    });
}

export function readApplications(files: MetadataFiles): ApplicationMetadata[] {
    return files.read('app', 'CustomApplication').map(({ name, root }) => {
        const brand = child(root, 'brand');
        return {
            name,
            label: text(root, 'label') ?? name,
            description: text(root, 'description') ?? null,
            tabs: texts(root, 'tabs'),
            headerColor: brand === undefined ? null : (text(brand, 'headerColor') ?? null),
            utilityBar: text(root, 'utilityBar') ?? null
        };
    });
}

/** List views stand in files of their own or inside their object's file. */
export function readListViews(files: MetadataFiles): ListViewMetadata[] {
    const own = files
        .read('listView', 'ListView')
        .map((file) => listView(basename(dirname(dirname(file.path))), file.root));
    return [
        ...own,
        ...files
            .read('object', 'CustomObject')
            .flatMap((file) => elements(file.root, 'listViews').map((element) => listView(file.name, element)))
    ];
}

function listView(object: string, root: XmlElement): ListViewMetadata {
    const name = text(root, 'fullName') ?? '';
    return {
        object,
        name,
        label: text(root, 'label') ?? name,
        columns: texts(root, 'columns'),
        filterScope: text(root, 'filterScope') ?? 'Everything',
        filters: elements(root, 'filters').map((filter) => ({
            field: text(filter, 'field') ?? '',
            operation: text(filter, 'operation') ?? 'equals',
            value: text(filter, 'value') ?? ''
        })),
        booleanFilter: text(root, 'booleanFilter') ?? null
    };
}

export function readQuickActions(files: MetadataFiles): QuickActionMetadata[] {
    return files.read('quickAction', 'QuickAction').map(({ name, root }) => ({
        name,
        object: name.includes('.') ? name.slice(0, name.indexOf('.')) : null,
        label: text(root, 'label') ?? text(root, 'standardLabel') ?? name,
        type: text(root, 'type') ?? '',
        component: text(root, 'lightningWebComponent') ?? text(root, 'lightningComponent') ?? null,
        actionSubtype: text(root, 'actionSubtype') ?? null,
        targetObject: text(root, 'targetObject') ?? null,
        icon: text(root, 'icon') ?? null
    }));
}

export function readLayouts(files: MetadataFiles): LayoutMetadata[] {
    return files.read('layout', 'Layout').map(layout);
}

function layout({ name, root }: NamedMetadataFile): LayoutMetadata {
    const actions = child(root, 'platformActionList');
    const dash = name.indexOf('-');
    return {
        object: name.slice(0, dash),
        name: name.slice(dash + 1),
        sections: elements(root, 'layoutSections').map((section) => ({
            label: text(section, 'label') ?? '',
            columns: elements(section, 'layoutColumns').map((column) =>
                elements(column, 'layoutItems').flatMap((item) => {
                    const field = text(item, 'field');
                    return field === undefined ? [] : [{ field, behavior: text(item, 'behavior') ?? 'Edit' }];
                })
            )
        })),
        quickActions:
            actions === undefined
                ? []
                : elements(actions, 'platformActionListItems').flatMap((item) =>
                      text(item, 'actionType') === 'QuickAction' ? (text(item, 'actionName') ?? []) : []
                  ),
        relatedLists: elements(root, 'relatedLists').map((list) => ({
            name: text(list, 'relatedList') ?? '',
            fields: texts(list, 'fields')
        }))
    };
}

export function readFlexiPages(files: MetadataFiles): FlexiPageMetadata[] {
    return files.read('flexipage', 'FlexiPage').map(({ name, root }) => ({
        name,
        label: text(root, 'masterLabel') ?? name,
        type: text(root, 'type') ?? '',
        object: text(root, 'sobjectType') ?? null,
        components: elements(root, 'flexiPageRegions').flatMap((region) =>
            componentsOf(region, text(region, 'name') ?? '')
        )
    }));
}

function componentsOf(region: XmlElement, name: string): FlexiPageMetadata['components'] {
    const instances = elements(region, 'itemInstances').flatMap((item) => elements(item, 'componentInstance'));
    return [...instances, ...elements(region, 'componentInstances')].map((instance) => ({
        region: name,
        component: text(instance, 'componentName') ?? '',
        properties: Object.fromEntries(
            elements(instance, 'componentInstanceProperties').map((property) => [
                text(property, 'name') ?? '',
                text(property, 'value') ?? ''
            ])
        )
    }));
}
