import { readFileSync } from 'node:fs';
import type { MetadataFiles } from './metadata-files.ts';
import { text } from './xml.ts';

/** A Visualforce page. Source: https://developer.salesforce.com/docs/atlas.en-us.api_meta.meta/api_meta/meta_pages.htm */
export interface VisualforcePageMetadata {
    /** API name: that of the file. */
    readonly name: string;
    readonly label: string;
    /** As in its metadata file, e.g. 67. */
    readonly apiVersion: number;
    /** Reads the page's text; kept after the first time. */
    markup(): string;
}

/** @param sourceApiVersion the project's, for a page that says nothing */
export function readVisualforcePages(files: MetadataFiles, sourceApiVersion: string): VisualforcePageMetadata[] {
    return files.read('page', 'ApexPage').map(({ name, path, root }) => {
        let markup: string | null = null;
        return {
            name,
            label: text(root, 'label') ?? name,
            apiVersion: Number.parseFloat(text(root, 'apiVersion') ?? sourceApiVersion),
            markup: () => (markup ??= readFileSync(path.slice(0, -'-meta.xml'.length), 'utf8'))
        };
    });
}
