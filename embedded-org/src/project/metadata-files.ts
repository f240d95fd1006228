import { basename } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { ParsedFiles } from './parsed-files.ts';
import { readMetadataFile, type MetadataFile } from './xml.ts';

export interface NamedMetadataFile extends MetadataFile {
    /** API name of the component: the file name up to its suffix. */
    readonly name: string;
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
            const match = /\.([A-Za-z]+)-meta\.xml$/.exec(path);
            if (match === null) continue;
            const list = this.bySuffix.get(match[1]) ?? [];
            list.push(path);
            this.bySuffix.set(match[1], list);
        }
    }

    paths(suffix: string): readonly string[] {
        return this.bySuffix.get(suffix) ?? [];
    }

    /** Reads all files of a suffix; those that are malformed are reported and left out. */
    read(suffix: string, rootName: string): NamedMetadataFile[] {
        return this.paths(suffix).flatMap((path) => {
            const file = readMetadataFile(path, rootName, this.parsed, this.report);
            return file === null
                ? []
                : [{ ...file, name: decodeURIComponent(basename(path).slice(0, -`.${suffix}-meta.xml`.length)) }];
        });
    }
}
