/** Field types under the names of Schema.DisplayType. Source: Apex Reference, DisplayType Enum. */
export type FieldType =
    | 'ADDRESS'
    | 'ANYTYPE'
    | 'BASE64'
    | 'BOOLEAN'
    | 'COMBOBOX'
    | 'CURRENCY'
    | 'DATE'
    | 'DATETIME'
    | 'DOUBLE'
    | 'EMAIL'
    | 'ENCRYPTEDSTRING'
    | 'ID'
    | 'INTEGER'
    | 'LOCATION'
    | 'LONG'
    | 'MULTIPICKLIST'
    | 'PERCENT'
    | 'PHONE'
    | 'PICKLIST'
    | 'REFERENCE'
    | 'STRING'
    | 'TEXTAREA'
    | 'TIME'
    | 'URL';

export interface PicklistValue {
    readonly value: string;
    readonly label: string;
    readonly active: boolean;
    readonly isDefault: boolean;
}

/** What a field is and may do. Names in API spelling; look-ups are case-insensitive through {@link ObjectInfo.field}. */
export interface FieldInfo {
    readonly name: string;
    readonly label: string;
    readonly type: FieldType;
    /** Apex type of the field's value: 'String', 'Id', 'Boolean', 'Integer', 'Long', 'Decimal', 'Double', 'Date', 'Datetime', 'Time', 'Blob', 'Address', 'Location', 'Object'. */
    readonly apexType: string;
    readonly length: number;
    readonly precision: number;
    readonly scale: number;
    readonly nillable: boolean;
    readonly createable: boolean;
    readonly updateable: boolean;
    readonly unique: boolean;
    readonly caseSensitive: boolean;
    readonly externalId: boolean;
    readonly idLookup: boolean;
    readonly nameField: boolean;
    readonly autoNumber: boolean;
    /** Display format of an auto-number, e.g. `RUN-{00000}`; null otherwise. */
    readonly displayFormat: string | null;
    /** Formula text as in metadata; null for stored fields. */
    readonly formula: string | null;
    /** Default given by metadata: a literal (`true`, `"x"`, `5`) or a formula text; null when none. */
    readonly defaultValue: string | null;
    readonly picklist: readonly PicklistValue[];
    readonly restrictedPicklist: boolean;
    /** API names of the objects a REFERENCE may point to; more than one for polymorphic look-ups. */
    readonly referenceTo: readonly string[];
    /** Parent relationship name (`Owner`, `Account`, `Run__r`); null when the field is no reference. */
    readonly relationshipName: string | null;
    readonly cascadeDelete: boolean;
    readonly isMasterDetail: boolean;
    /** What deleting the parent does to this look-up. */
    readonly deleteConstraint: 'SetNull' | 'Restrict' | 'Cascade';
    readonly summary: RollUpSummary | null;
    /** Help text of the field; absent when none. */
    readonly helpText?: string;
    /** The platform gives a value when an insert leaves the field out (`DefaultGroupNotificationFrequency`), so that it is not required then. */
    readonly defaultedOnCreate?: boolean;
    /** API names of the fields that a compound field (Address, person Name) is made of; absent on ordinary fields. */
    readonly compoundOf?: readonly string[];
    /** The picklist value that a dependent picklist's controlling field decides; API name of that field. */
    readonly controllingField?: string;
    /** Whether the field may stand in WHERE; absent means yes unless the field is a long text area. */
    readonly filterable?: boolean;
    /** Which object the value of a custom metadata relationship names: 'EntityDefinition', 'FieldDefinition' or a custom metadata type. */
    readonly metadataRelationship?: string;
    /** Field that names the object whose field a relationship to FieldDefinition names. */
    readonly metadataController?: string;
}

/** A record type of an object, as its metadata declares it. */
export interface RecordTypeData {
    readonly developerName: string;
    readonly label: string;
    readonly active: boolean;
    readonly description: string | null;
}

/** A field set of an object, as its metadata declares it. */
export interface FieldSetData {
    readonly name: string;
    readonly label: string;
    readonly description: string;
    readonly fields: readonly { readonly path: string; readonly required: boolean }[];
}

export interface RollUpSummary {
    readonly operation: 'count' | 'sum' | 'min' | 'max';
    readonly childObject: string;
    readonly childLookup: string;
    readonly childField: string | null;
    readonly filters: readonly { field: string; operation: string; value: string }[];
}

export interface ChildRelationship {
    /** Name used in a sub-query (`Contacts`, `Rows__r`); null when the relationship has none. */
    readonly name: string | null;
    readonly childObject: string;
    readonly field: string;
    readonly cascadeDelete: boolean;
}

export interface ValidationRule {
    readonly name: string;
    readonly active: boolean;
    readonly formula: string;
    readonly message: string;
    readonly errorField: string | null;
}

export type ObjectKind =
    'standard' | 'custom' | 'customMetadata' | 'platformEvent' | 'customSetting' | 'share' | 'history' | 'aggregate';

export interface ObjectInfo {
    readonly name: string;
    readonly label: string;
    readonly labelPlural: string;
    readonly kind: ObjectKind;
    /** First three characters of Ids; null for objects without records of their own (AggregateResult). */
    readonly keyPrefix: string | null;
    readonly createable: boolean;
    readonly updateable: boolean;
    readonly deletable: boolean;
    readonly queryable: boolean;
    /** 'Private' | 'Read' | 'ReadWrite' | 'ControlledByParent' | ... organisation-wide default for internal users. */
    readonly sharingModel: string;
    readonly customSettingsType: 'Hierarchy' | 'List' | null;
    readonly publishBehavior: 'PublishAfterCommit' | 'PublishImmediately' | null;
    readonly fields: readonly FieldInfo[];
    readonly childRelationships: readonly ChildRelationship[];
    readonly validationRules: readonly ValidationRule[];
    /** Record types other than Master; absent when the object has none. */
    readonly recordTypes?: readonly RecordTypeData[];
    readonly fieldSets?: readonly FieldSetData[];
    /** The field of this name in any letter case, or undefined. */
    field(name: string): FieldInfo | undefined;
    /** The reference field whose relationship has this name in any letter case (`Owner` -> OwnerId), or undefined. */
    relationship(name: string): FieldInfo | undefined;
    /** The child relationship of this name in any letter case, or undefined. */
    children(name: string): ChildRelationship | undefined;
}

/** Describe data of one org: standard objects plus what the project's metadata adds. */
export interface Schema {
    /** The object of this API name in any letter case, or undefined. Standard objects are made on first use. */
    object(name: string): ObjectInfo | undefined;
    /** API names of all objects, standard ones included. */
    objectNames(): readonly string[];
    /** The object whose Ids begin with this prefix, or undefined. */
    objectByPrefix(prefix: string): ObjectInfo | undefined;
}
