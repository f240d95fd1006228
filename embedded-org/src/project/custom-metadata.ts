import type { MetadataFiles } from './metadata-files.ts';
import type { SourceSpan } from '../diagnostics/diagnostic.ts';
import { child, elements, flag, text } from './xml.ts';

/** A record of a custom metadata type. Source: Metadata API Developer Guide, CustomMetadata. */
export interface CustomMetadataRecord {
    /** API name of the type, ending in __mdt. */
    readonly object: string;
    readonly developerName: string;
    readonly label: string;
    readonly protected: boolean;
    /** Values as text with their XML Schema type (`xsd:string`, `xsd:double`, ...); null for xsi:nil. */
    readonly values: readonly { readonly field: string; readonly type: string; readonly value: string | null }[];
    readonly span: SourceSpan;
}

/** Files are named `Type.Record.md-meta.xml`, the type without its suffix. */
export function readCustomMetadata(files: MetadataFiles): CustomMetadataRecord[] {
    return files.read('md', 'CustomMetadata').map(({ name, root, span }) => {
        const dot = name.indexOf('.');
        const type = name.slice(0, dot);
        const developerName = name.slice(dot + 1);
        return {
            object: /__mdt$/i.test(type) ? type : `${type}__mdt`,
            developerName,
            label: text(root, 'label') ?? developerName,
            protected: flag(root, 'protected') ?? false,
            values: elements(root, 'values').map((entry) => {
                const value = child(entry, 'value') ?? {};
                const isNil = value['@xsi:nil'] === 'true';
                return {
                    field: text(entry, 'field') ?? '',
                    type: typeof value['@xsi:type'] === 'string' ? value['@xsi:type'] : 'xsd:string',
                    value: isNil ? null : (text(value, '#text') ?? '')
                };
            }),
            span
        };
    });
}
