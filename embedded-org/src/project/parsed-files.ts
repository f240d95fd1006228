import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** A well-formed XML file as the parser gives it: root elements by name. */
export type XmlDocument = Readonly<Record<string, unknown>>;

interface KeptFile {
    /** Bytes. */
    readonly size: number;
    /** Time of the last change (milliseconds). */
    readonly time: number;
    readonly document: XmlDocument;
}

/** Raise when the parser or its options change what they give. */
const FORMAT = 1;

/**
 * Parsed metadata files, kept in one file from one start to the next: a project has a thousand of them, and every thread of the server
 * reads them all. A file whose size or time changed is parsed again. What cannot be read back is parsed anew as well.
 */
export class ParsedFiles {
    private readonly cacheFile: string | null;
    private readonly kept: Map<string, KeptFile>;
    private changed = false;

    /** @param cacheFile absolute; null keeps nothing beyond this object */
    constructor(cacheFile: string | null) {
        this.cacheFile = cacheFile;
        this.kept = cacheFile === null ? new Map<string, KeptFile>() : readKept(cacheFile);
    }

    /**
     * The document of a file, parsed unless it is known.
     * @param parse gets the file's text; null says that it is not well-formed, which is not kept
     * @throws {Error} of the file system when the file cannot be read
     */
    document(path: string, parse: (text: string) => XmlDocument | null): XmlDocument | null {
        const { size, mtimeMs: time } = statSync(path);
        const known = this.kept.get(path);
        if (known?.size === size && known.time === time) return known.document;
        const document = parse(readFileSync(path, 'utf8'));
        if (document === null) return null;
        this.kept.set(path, { size, time, document });
        this.changed = true;
        return document;
    }

    /** Writes what is new since the last time; files that are gone are forgotten. */
    save(): void {
        if (this.cacheFile === null || !this.changed) return;
        const files = [...this.kept].filter(([path]) => existsSync(path));
        mkdirSync(dirname(this.cacheFile), { recursive: true });
        const partial = `${this.cacheFile}.${String(process.pid)}`;
        writeFileSync(partial, JSON.stringify({ format: FORMAT, files }));
        renameSync(partial, this.cacheFile);
        this.changed = false;
    }
}

function readKept(cacheFile: string): Map<string, KeptFile> {
    try {
        const { format, files } = JSON.parse(readFileSync(cacheFile, 'utf8')) as {
            format: number;
            files: [string, KeptFile][];
        };
        return new Map<string, KeptFile>(format === FORMAT ? files : []);
    } catch {
        return new Map();
    }
}
