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
