import fs from 'node:fs';
import path from 'node:path';
import { XMLParser } from 'fast-xml-parser';

/** Any part of a parsed metadata file. A tag that occurs once is a value, one that occurs more often a list: see {@link many}. */
export type Xml = string | { readonly [tag: string]: Xml | readonly Xml[] | undefined };

export interface MetadataFile {
    /** File name without its endings: `Contact-Contact Layout`, `My_Tab`. */
    readonly name: string;
    readonly file: string;
    /** For files below `objects/<Name>/`: that object's API name. */
    readonly object: string | null;
}

const parser = new XMLParser({ ignoreAttributes: true, parseTagValue: false, trimValues: true });

/** The source files of one SFDX project, as far as the shell and the components' server read them. */
export class ProjectFiles {
    readonly directory: string;
    readonly namespace: string;
    /** `sourceApiVersion` of the project file. */
    readonly apiVersion: number;
    readonly #packageDirectories: readonly string[];
    #files: readonly string[] | null = null;

    /**
     * @param directory folder that holds sfdx-project.json
     * @throws {Error} when there is no such file or it is not JSON
     */
    constructor(directory: string) {
        const file = path.join(directory, 'sfdx-project.json');
        if (!fs.existsSync(file)) throw new Error(`${directory} is no SFDX project: it has no sfdx-project.json.`);
        const project = JSON.parse(fs.readFileSync(file, 'utf8')) as { packageDirectories?: { path: string }[]; namespace?: string; sourceApiVersion?: string };
        this.directory = path.resolve(directory);
        this.namespace = project.namespace ?? '';
        this.apiVersion = Number(project.sourceApiVersion ?? '60.0');
        this.#packageDirectories = (project.packageDirectories ?? []).map((entry) => path.resolve(directory, entry.path));
    }

    /** Every metadata file of a kind, by its ending without the dots around it: `tab` means `*.tab-meta.xml`. */
    metadata(kind: string): MetadataFile[] {
        const ending = `.${kind}-meta.xml`;
        return this.#all()
            .filter((file) => file.endsWith(ending))
            .map((file) => ({
                name: decodeURIComponent(path.basename(file).slice(0, -ending.length)),
                file,
                object: /[\\/]objects[\\/]([^\\/]+)[\\/]/.exec(file)?.[1] ?? null
            }));
    }

    /** Folders of Lightning web components. */
    componentFolders(): string[] {
        const folders = this.#all().map((file) => /^(.*[\\/]lwc)[\\/][^\\/]+[\\/][^\\/]+$/.exec(file)?.[1]);
        return [...new Set(folders.filter((folder) => folder !== undefined))];
    }

    /** The file that a `-meta.xml` describes: the one beside it with the same name. */
    siblingOf(metadata: MetadataFile): string {
        const folder = path.dirname(metadata.file);
        const found = fs.readdirSync(folder).find((file) => !file.endsWith('-meta.xml') && path.parse(file).name === metadata.name);
        return found ?? metadata.name;
    }

    /** Forgets the list of files: some may have come or gone. */
    refresh(): void {
        this.#files = null;
    }

    #all(): readonly string[] {
        this.#files ??= this.#packageDirectories.flatMap(filesBelow).sort();
        return this.#files;
    }
}

/**
 * Content of a metadata file below its root element.
 * @throws {Error} the parser's message with the file's name when the XML is not well-formed
 */
export function readXml(file: string): Readonly<Record<string, Xml | readonly Xml[] | undefined>> {
    let parsed: Record<string, Xml>;
    try {
        parsed = parser.parse(fs.readFileSync(file, 'utf8'), true) as Record<string, Xml>;
    } catch (error) {
        throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
    }
    const root = Object.entries(parsed).find(([tag]) => !tag.startsWith('?'))?.[1];
    return typeof root === 'object' ? root : {};
}

/** A tag that may stand any number of times, as a list. */
export function many(value: Xml | readonly Xml[] | undefined): readonly Xml[] {
    if (value === undefined || value === '') return [];
    return Array.isArray(value) ? (value as readonly Xml[]) : [value as Xml];
}

/** Text of a tag that stands at most once. */
export function text(value: Xml | readonly Xml[] | undefined): string | null {
    return typeof value === 'string' && value !== '' ? value : null;
}

/** Tags inside a tag. */
export function inside(value: Xml | readonly Xml[] | undefined): Readonly<Record<string, Xml | readonly Xml[] | undefined>> {
    return typeof value === 'object' && !Array.isArray(value) ? (value as Record<string, Xml>) : {};
}

function filesBelow(directory: string): string[] {
    if (!fs.existsSync(directory)) return [];
    return fs.readdirSync(directory, { withFileTypes: true }).flatMap((entry) => {
        if (entry.name === 'node_modules' || entry.name.startsWith('.')) return [];
        const file = path.join(directory, entry.name);
        return entry.isDirectory() ? filesBelow(file) : [file];
    });
}
