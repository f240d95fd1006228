import type { MetadataFiles } from './metadata-files.ts';
import { elements, flag, text } from './xml.ts';

export interface LabelMetadata {
    readonly name: string;
    readonly value: string;
    readonly language: string;
    readonly protected: boolean;
    readonly description: string;
}

/** Custom labels of all label files of the project, by API name. */
export function readLabels(files: MetadataFiles): Map<string, LabelMetadata> {
    const labels = new Map<string, LabelMetadata>();
    for (const file of files.read('labels', 'CustomLabels')) {
        for (const element of elements(file.root, 'labels')) {
            const name = text(element, 'fullName') ?? '';
            labels.set(name, {
                name,
                value: text(element, 'value') ?? '',
                language: text(element, 'language') ?? 'en_US',
                protected: flag(element, 'protected') ?? false,
                description: text(element, 'shortDescription') ?? ''
            });
        }
    }
    return labels;
}
