import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { PicklistValue } from '../schema/model.ts';
import type { ObjectMetadata, SchemaSource } from '../schema/metadata.ts';
import {
    readCustomPermissions,
    readMutingPermissionSets,
    readPermissionSetGroups,
    readPermissionSets,
    readProfiles,
    type AccessMetadata,
    type CustomPermissionMetadata,
    type PermissionSetGroupMetadata
} from './access.ts';
import { readApexFiles, type ApexFile } from './apex-files.ts';
import { readCachePartitions, type CachePartitionMetadata } from './cache-partitions.ts';
import { readCustomMetadata, type CustomMetadataRecord } from './custom-metadata.ts';
import { readLabels, type LabelMetadata } from './labels.ts';
import { MetadataFiles, type NamedMetadataFile } from './metadata-files.ts';
import { readObjects, readPicklistValue } from './objects.ts';
import { readNotificationTypes, type NotificationTypeMetadata } from './notification-types.ts';
import { ParsedFiles } from './parsed-files.ts';
import { projectFiles, readConfiguration } from './tree.ts';
import {
    readApplications,
    readFlexiPages,
    readLayouts,
    readListViews,
    readQuickActions,
    readTabs,
    type ApplicationMetadata,
    type FlexiPageMetadata,
    type LayoutMetadata,
    type ListViewMetadata,
    type QuickActionMetadata,
    type TabMetadata
} from './user-interface.ts';
import { readVisualforcePages, type VisualforcePageMetadata } from './visualforce-pages.ts';
import { elements, text } from './xml.ts';

export interface StaticResourceMetadata {
    readonly name: string;
    readonly contentType: string;
    /** File or folder beside the metadata file; null when it is missing. */
    readonly contentPath: string | null;
    content(): Buffer | null;
}

/** An SFDX project folder. Each part is read when it is first asked for and kept; findings gather in `diagnostics`. */
export interface Project extends SchemaSource {
    readonly directory: string;
    readonly namespace: string | null;
    readonly sourceApiVersion: string;
    readonly packageDirectories: readonly string[];
    /** All files of the package directories, absolute, sorted. */
    readonly files: readonly string[];
    readonly classes: readonly ApexFile[];
    readonly triggers: readonly ApexFile[];
    readonly objects: readonly ObjectMetadata[];
    readonly globalValueSets: ReadonlyMap<string, readonly PicklistValue[]>;
    readonly customMetadata: readonly CustomMetadataRecord[];
    readonly labels: ReadonlyMap<string, LabelMetadata>;
    readonly permissionSets: readonly AccessMetadata[];
    readonly mutingPermissionSets: readonly AccessMetadata[];
    readonly permissionSetGroups: readonly PermissionSetGroupMetadata[];
    readonly profiles: readonly AccessMetadata[];
    readonly customPermissions: readonly CustomPermissionMetadata[];
    readonly cachePartitions: readonly CachePartitionMetadata[];
    readonly notificationTypes: readonly NotificationTypeMetadata[];
    readonly tabs: readonly TabMetadata[];
    readonly applications: readonly ApplicationMetadata[];
    readonly listViews: readonly ListViewMetadata[];
    readonly quickActions: readonly QuickActionMetadata[];
    readonly layouts: readonly LayoutMetadata[];
    readonly flexiPages: readonly FlexiPageMetadata[];
    readonly visualforcePages: readonly VisualforcePageMetadata[];
    readonly staticResources: readonly StaticResourceMetadata[];
    readonly sites: readonly NamedMetadataFile[];
    readonly networks: readonly NamedMetadataFile[];
    readonly compactLayouts: readonly NamedMetadataFile[];
    readonly webLinks: readonly NamedMetadataFile[];
    /** The files of objects themselves, with their search layouts: see `objects` for their fields. */
    readonly objectFiles: readonly NamedMetadataFile[];
    /** Findings of the parts read so far; in the order they were found, each once. */
    readonly diagnostics: readonly Diagnostic[];
    /** Reads every part, so that `diagnostics` is complete. */
    readAll(): void;
    /** Keeps what was parsed so far for the next reading; does nothing without a cache file. */
    saveParsed(): void;
}

/**
 * Reads an SFDX project. Never fails for what stands in the files: faults become diagnostics.
 * @param sourceFolders folders to read instead of the project's package directories, relative to `directory`.
 * @param cacheFile where parsed metadata files are kept from one reading to the next; null keeps nothing.
 */
export function readProject(
    directory: string,
    sourceFolders: readonly string[] = [],
    cacheFile: string | null = null
): Project {
    const root = resolve(directory);
    const diagnostics: Diagnostic[] = [];
    const seen = new Set<string>();
    const report = (diagnostic: Diagnostic): void => {
        const key = `${diagnostic.span.file}:${String(diagnostic.span.line)}:${diagnostic.message}`;
        if (!seen.has(key)) diagnostics.push(diagnostic);
        seen.add(key);
    };
    const declared = readConfiguration(root, report);
    const configuration = sourceFolders.length === 0 ? declared : { ...declared, packageDirectories: sourceFolders };
    const files = projectFiles(root, configuration, report);
    const parsed = new ParsedFiles(cacheFile);
    const metadata = new MetadataFiles(files, parsed, report);
    const parts = new Map<string, unknown>();
    const lazy = <T>(name: string, read: () => T): T => {
        if (!parts.has(name)) parts.set(name, read());
        return parts.get(name) as T;
    };
    const apex = (): ApexFile[] =>
        lazy('apex', () => readApexFiles(files, configuration.sourceApiVersion, parsed, report));
    const project: Project = {
        directory: root,
        ...configuration,
        files,
        diagnostics,
        get classes() {
            return lazy('classes', () => apex().filter((file) => file.kind === 'class'));
        },
        get triggers() {
            return lazy('triggers', () => apex().filter((file) => file.kind === 'trigger'));
        },
        get objects() {
            return lazy('objects', () => readObjects(metadata));
        },
        get globalValueSets() {
            return lazy(
                'globalValueSets',
                () =>
                    new Map(
                        metadata
                            .read('globalValueSet', 'GlobalValueSet')
                            .map((file) => [file.name, elements(file.root, 'customValue').map(readPicklistValue)])
                    )
            );
        },
        get customMetadata() {
            return lazy('customMetadata', () => readCustomMetadata(metadata));
        },
        get labels() {
            return lazy('labels', () => readLabels(metadata));
        },
        get permissionSets() {
            return lazy('permissionSets', () => readPermissionSets(metadata));
        },
        get mutingPermissionSets() {
            return lazy('mutingPermissionSets', () => readMutingPermissionSets(metadata));
        },
        get permissionSetGroups() {
            return lazy('permissionSetGroups', () => readPermissionSetGroups(metadata));
        },
        get profiles() {
            return lazy('profiles', () => readProfiles(metadata));
        },
        get customPermissions() {
            return lazy('customPermissions', () => readCustomPermissions(metadata));
        },
        get cachePartitions() {
            return lazy('cachePartitions', () => readCachePartitions(metadata));
        },
        get notificationTypes() {
            return lazy('notificationTypes', () => readNotificationTypes(metadata));
        },
        get tabs() {
            return lazy('tabs', () => readTabs(metadata));
        },
        get applications() {
            return lazy('applications', () => readApplications(metadata));
        },
        get listViews() {
            return lazy('listViews', () => readListViews(metadata));
        },
        get quickActions() {
            return lazy('quickActions', () => readQuickActions(metadata));
        },
        get layouts() {
            return lazy('layouts', () => readLayouts(metadata));
        },
        get flexiPages() {
            return lazy('flexiPages', () => readFlexiPages(metadata));
        },
        get visualforcePages() {
            return lazy('visualforcePages', () => readVisualforcePages(metadata, configuration.sourceApiVersion));
        },
        get staticResources() {
            return lazy('staticResources', () => metadata.read('resource', 'StaticResource').map(staticResource));
        },
        get sites() {
            return lazy('sites', () => metadata.read('site', 'CustomSite'));
        },
        get networks() {
            return lazy('networks', () => metadata.read('network', 'Network'));
        },
        get compactLayouts() {
            return lazy('compactLayouts', () => metadata.read('compactLayout', 'CompactLayout'));
        },
        get webLinks() {
            return lazy('webLinks', () => metadata.read('webLink', 'WebLink'));
        },
        get objectFiles() {
            return lazy('objectFiles', () => metadata.read('object', 'CustomObject'));
        },
        saveParsed() {
            parsed.save();
        },
        readAll() {
            for (const name of Object.keys(project)) Reflect.get(project, name);
        }
    };
    return project;
}

function staticResource(file: NamedMetadataFile): StaticResourceMetadata {
    const stem = file.path.slice(0, -'.resource-meta.xml'.length);
    const folder = join(stem, '..');
    const exact = [stem, `${stem}.resource`].find((path) => existsSync(path));
    // A file keeps its own extension beside the metadata: `logo.png` for `logo.resource-meta.xml`.
    const beside = readdirSync(folder).find(
        (name) => name !== `${file.name}.resource-meta.xml` && name.startsWith(`${file.name}.`)
    );
    const contentPath = exact ?? (beside === undefined ? null : join(folder, beside));
    return {
        name: file.name,
        contentType: text(file.root, 'contentType') ?? 'application/octet-stream',
        contentPath,
        content: () => (contentPath === null || statSync(contentPath).isDirectory() ? null : readFileSync(contentPath))
    };
}
