import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { ParsedFiles } from './parsed-files.ts';
import { fileSpan, readMetadataFile, text } from './xml.ts';

/** A class or trigger of the project. */
export interface ApexFile {
    readonly name: string;
    readonly path: string;
    readonly kind: 'class' | 'trigger';
    /** As in its metadata file, e.g. 67; the project's when that file is missing or says nothing. */
    readonly apiVersion: number;
    readonly status: 'Active' | 'Inactive' | 'Deleted';
    /** Reads the source text; kept after the first time. */
    source(): string;
}

/** The Apex files among `paths`. A missing metadata file is reported: a deployment would refuse the class. */
export function readApexFiles(
    paths: readonly string[],
    sourceApiVersion: string,
    parsed: ParsedFiles,
    report: (diagnostic: Diagnostic) => void
): ApexFile[] {
    const names = new Map<string, string>();
    return paths.flatMap((path) => {
        const extension = /\.(cls|trigger)$/.exec(path)?.[1];
        if (extension === undefined) return [];
        const kind = extension === 'cls' ? 'class' : 'trigger';
        const name = basename(path, `.${extension}`);
        const key = `${kind} ${name.toLowerCase()}`;
        const other = names.get(key);
        if (other !== undefined)
            report({
                code: 'duplicate-apex',
                severity: 'error',
                message: `Duplicate ${kind} ${name}: it is also declared in ${other}.`,
                span: fileSpan(path)
            });
        names.set(key, path);
        let apiVersion = Number.parseFloat(sourceApiVersion);
        let status: ApexFile['status'] = 'Active';
        const metadataPath = `${path}-meta.xml`;
        if (!existsSync(metadataPath)) {
            report({
                code: 'missing-metadata',
                severity: 'error',
                message: `The ${kind} ${name} has no metadata file ${basename(metadataPath)}.`,
                span: fileSpan(path)
            });
        } else {
            const file = readMetadataFile(metadataPath, kind === 'class' ? 'ApexClass' : 'ApexTrigger', parsed, report);
            if (file !== null) {
                apiVersion = Number.parseFloat(text(file.root, 'apiVersion') ?? sourceApiVersion);
                const given = text(file.root, 'status');
                if (given === 'Inactive' || given === 'Deleted') status = given;
            }
        }
        let source: string | null = null;
        return [
            {
                name,
                path,
                kind,
                apiVersion,
                status,
                source: () => (source ??= readFileSync(path, 'utf8'))
            } satisfies ApexFile
        ];
    });
}
