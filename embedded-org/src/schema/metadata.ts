import type {
    FieldSetData,
    ObjectKind,
    PicklistValue,
    RecordTypeData,
    RollUpSummary,
    ValidationRule
} from './model.ts';
import type { SourceSpan } from '../diagnostics/diagnostic.ts';

/** A field as its metadata declares it; absent elements are undefined. Source: Metadata API Developer Guide, CustomField. */
export interface FieldMetadata {
    readonly name: string;
    readonly span: SourceSpan;
    /** Metadata API FieldType (`Text`, `MasterDetail`, ...); undefined for standard fields. */
    readonly type?: string;
    readonly label?: string;
    readonly length?: number;
    readonly precision?: number;
    readonly scale?: number;
    readonly required?: boolean;
    readonly unique?: boolean;
    readonly caseSensitive?: boolean;
    readonly externalId?: boolean;
    readonly defaultValue?: string;
    readonly displayFormat?: string;
    readonly formula?: string;
    readonly helpText?: string;
    readonly referenceTo?: string;
    readonly relationshipName?: string;
    readonly deleteConstraint?: string;
    readonly metadataRelationship?: string;
    /** `Object.Field` of the same type, which names the object whose field a relationship to FieldDefinition names. */
    readonly metadataRelationshipControllingField?: string;
    readonly controllingField?: string;
    readonly picklist?: readonly PicklistValue[];
    readonly restricted?: boolean;
    /** Name of a global value set. */
    readonly valueSetName?: string;
    readonly summary?: RollUpSummary;
    /** Master-detail: details may move to another master. */
    readonly reparentable?: boolean;
}

/** A custom object, or what the project adds to a standard one. Source: Metadata API Developer Guide, CustomObject. */
export interface ObjectMetadata {
    readonly name: string;
    readonly span: SourceSpan;
    readonly label?: string;
    readonly labelPlural?: string;
    readonly customSettingsType?: 'Hierarchy' | 'List';
    readonly publishBehavior?: 'PublishAfterCommit' | 'PublishImmediately';
    readonly sharingModel?: string;
    readonly nameField?: {
        readonly label: string;
        readonly autoNumber: boolean;
        readonly displayFormat: string | null;
    };
    readonly fields: readonly FieldMetadata[];
    /** API names of Apex sharing reasons. */
    readonly sharingReasons?: readonly string[];
    readonly validationRules: readonly ValidationRule[];
    readonly recordTypes: readonly RecordTypeData[];
    readonly fieldSets: readonly FieldSetData[];
}

/** What describe data needs of a project. */
export interface SchemaSource {
    /** The project's namespace, whose prefix its own names may carry (`ns__Field__c`). */
    readonly namespace?: string | null;
    readonly objects: readonly ObjectMetadata[];
    /** Values of global value sets by API name. */
    readonly globalValueSets: ReadonlyMap<string, readonly PicklistValue[]>;
}

/** Kind of a custom object by the ending of its API name. */
export function customKind(metadata: ObjectMetadata): ObjectKind {
    if (metadata.name.endsWith('__mdt')) return 'customMetadata';
    if (metadata.name.endsWith('__e')) return 'platformEvent';
    return metadata.customSettingsType === undefined ? 'custom' : 'customSetting';
}

export const isCustomName = (name: string): boolean => /__(c|mdt|e|b|x|kav)$/i.test(name);
