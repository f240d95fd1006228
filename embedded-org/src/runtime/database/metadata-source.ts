import type { SourceSpan } from '../../diagnostics/diagnostic.ts';
import type { ObjectMetadata } from '../../schema/metadata.ts';

/** A class or trigger as its record shows it. */
export interface CodeSource {
    readonly name: string;
    readonly apiVersion: number;
    readonly status: string;
    source(): string;
}

/** A custom metadata record: values are text with their XML Schema type; null for empty ones. */
export interface MetadataRecordSource {
    /** API name of the type, ending in __mdt. */
    readonly object: string;
    readonly developerName: string;
    readonly label: string;
    readonly values: readonly { readonly field: string; readonly type: string; readonly value: string | null }[];
    readonly span: SourceSpan;
}

/** What the records that stand for metadata are made from; a project as src/project reads it has all of it. */
export interface MetadataSource {
    readonly namespace: string | null;
    readonly classes: readonly CodeSource[];
    readonly triggers: readonly CodeSource[];
    readonly customPermissions: readonly {
        readonly name: string;
        readonly label: string;
        readonly description: string | null;
        readonly isLicensed: boolean;
    }[];
    readonly notificationTypes: readonly {
        /** API name: that of the file. */
        readonly name: string;
        readonly typeName: string;
        readonly label: string;
        readonly description: string | null;
        readonly desktop: boolean;
        readonly mobile: boolean;
    }[];
    readonly objects: readonly ObjectMetadata[];
    readonly visualforcePages: readonly {
        /** API name: that of the file. */
        readonly name: string;
        readonly label: string;
        readonly apiVersion: number;
        markup(): string;
    }[];
    readonly staticResources: readonly {
        readonly name: string;
        readonly contentType: string;
        content(): Buffer | null;
    }[];
    readonly customMetadata: readonly MetadataRecordSource[];
}
