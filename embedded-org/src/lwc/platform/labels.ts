import fs from 'node:fs';
import { XMLParser } from 'fast-xml-parser';

const parser = new XMLParser({ ignoreAttributes: true, parseTagValue: false, isArray: (name) => name === 'labels', trimValues: true });

/**
 * Custom labels by full name, from `*.labels-meta.xml` files.
 * @throws {Error} the parser's message with the file's name when a file is not well-formed XML
 */
export function readLabels(files: readonly string[]): Map<string, string> {
    const labels = new Map<string, string>();
    for (const file of files) {
        let parsed: { CustomLabels?: { labels?: { fullName?: string; value?: string }[] } };
        try {
            parsed = parser.parse(fs.readFileSync(file, 'utf8'), true) as typeof parsed;
        } catch (error) {
            throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
        }
        for (const label of parsed.CustomLabels?.labels ?? []) if (label.fullName !== undefined) labels.set(label.fullName, String(label.value ?? ''));
    }
    return labels;
}

/** The project's labels, read again when one of their files has changed. */
export class LabelStore {
    readonly #files: () => readonly string[];
    #stamp = '';
    #labels = new Map<string, string>();

    /** @param files the labels' files as they are now */
    constructor(files: () => readonly string[]) {
        this.#files = files;
    }

    get(name: string): string | undefined {
        const files = this.#files();
        const stamp = files.map((file) => `${file}|${fs.statSync(file).mtimeMs}`).join('\n');
        if (stamp !== this.#stamp) {
            this.#labels = readLabels(files);
            this.#stamp = stamp;
        }
        return this.#labels.get(name);
    }
}
