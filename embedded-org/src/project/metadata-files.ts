import { basename, dirname } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { ParsedFiles } from './parsed-files.ts';
import { readMetadataFile, type MetadataFile } from './xml.ts';

export interface NamedMetadataFile extends MetadataFile {
    /** API name of the component: the file name up to its suffix. */
    readonly name: string;
}

/**
 * The folders of metadata format and the suffixes of the components in them: `objects/Account.object`, `labels/CustomLabels.labels`.
 * Source: Metadata API Developer Guide, "Metadata Types" (each type's file suffix and directory location).
 */
const METADATA_FORMAT: Readonly<Record<string, string>> = {
    applications: 'app',
    cachePartitions: 'cachePartition',
    customMetadata: 'md',
    customPermissions: 'customPermission',
    flexipages: 'flexipage',
    globalValueSets: 'globalValueSet',
    labels: 'labels',
    layouts: 'layout',
    mutingpermissionsets: 'mutingpermissionset',
    networks: 'network',
    notificationtypes: 'notiftype',
    objects: 'object',
    permissionsetgroups: 'permissionsetgroup',
    permissionsets: 'permissionset',
    profiles: 'profile',
    quickActions: 'quickAction',
    sites: 'site',
    tabs: 'tab'
};

/** The suffix of a component's file, of either format: `X.object-meta.xml` anywhere, `X.object` in `objects`. Null for other files. */
function suffixOf(path: string): string | null {
    const source = /\.([A-Za-z]+)-meta\.xml$/.exec(path);
    if (source !== null) return source[1];
    const folder = basename(dirname(path));
    const suffix = Object.hasOwn(METADATA_FORMAT, folder) ? METADATA_FORMAT[folder] : null;
    return suffix !== null && path.endsWith(`.${suffix}`) ? suffix : null;
}

/** The metadata files of a project, by suffix (`object` for `*.object-meta.xml`). */
export class MetadataFiles {
    private readonly bySuffix = new Map<string, string[]>();
    private readonly parsed: ParsedFiles;
    private readonly report: (diagnostic: Diagnostic) => void;

    constructor(paths: readonly string[], parsed: ParsedFiles, report: (diagnostic: Diagnostic) => void) {
        this.parsed = parsed;
        this.report = report;
        for (const path of paths) {
            const suffix = suffixOf(path);
            if (suffix === null) continue;
            const list = this.bySuffix.get(suffix) ?? [];
            list.push(path);
            this.bySuffix.set(suffix, list);
        }
    }

    paths(suffix: string): readonly string[] {
        return this.bySuffix.get(suffix) ?? [];
    }

    /** Reads all files of a suffix; those that are malformed are reported and left out. */
    read(suffix: string, rootName: string): NamedMetadataFile[] {
        return this.paths(suffix).flatMap((path) => {
            const file = readMetadataFile(path, rootName, this.parsed, this.report);
            const name = basename(path).replace(/-meta\.xml$/, '');
            return file === null ? [] : [{ ...file, name: decodeURIComponent(name.slice(0, -suffix.length - 1)) }];
        });
    }
}
