import type {
    ChildRelationship,
    FieldInfo,
    FieldSetData,
    FieldType,
    ObjectInfo,
    ObjectKind,
    PicklistValue,
    RecordTypeData,
    ValidationRule
} from './model.ts';

/** What a source of describe data (type data, metadata) says of a field; everything left out has the default of its type. */
export type FieldData = Partial<FieldInfo> & { readonly name: string; readonly type: FieldType };

const APEX_TYPES: Readonly<Record<FieldType, string>> = {
    ADDRESS: 'Address',
    ANYTYPE: 'Object',
    BASE64: 'Blob',
    BOOLEAN: 'Boolean',
    COMBOBOX: 'String',
    CURRENCY: 'Decimal',
    DATE: 'Date',
    DATETIME: 'Datetime',
    DOUBLE: 'Decimal',
    EMAIL: 'String',
    ENCRYPTEDSTRING: 'String',
    ID: 'Id',
    INTEGER: 'Integer',
    LOCATION: 'Location',
    LONG: 'Long',
    MULTIPICKLIST: 'String',
    PERCENT: 'Decimal',
    PHONE: 'String',
    PICKLIST: 'String',
    REFERENCE: 'Id',
    STRING: 'String',
    TEXTAREA: 'String',
    TIME: 'Time',
    URL: 'String'
};

/** Lengths that describe reports when nothing else is known. Source: Object Reference, Primitive Data Types and Field Types. */
const LENGTHS: Partial<Readonly<Record<FieldType, number>>> = {
    COMBOBOX: 255,
    EMAIL: 80,
    ENCRYPTEDSTRING: 175,
    ID: 18,
    MULTIPICKLIST: 4099,
    PHONE: 40,
    PICKLIST: 255,
    REFERENCE: 18,
    STRING: 255,
    TEXTAREA: 255,
    URL: 255
};

/** Completes field data with the defaults of its type. */
export function fieldInfo(data: FieldData): FieldInfo {
    const calculated =
        (data.formula ?? null) !== null ||
        (data.summary ?? null) !== null ||
        data.autoNumber === true ||
        data.compoundOf !== undefined;
    const numeric = data.type === 'DOUBLE' || data.type === 'CURRENCY' || data.type === 'PERCENT';
    return {
        label: data.name,
        apexType: APEX_TYPES[data.type],
        length: LENGTHS[data.type] ?? 0,
        precision: numeric ? 18 : 0,
        scale: 0,
        nillable: data.type !== 'BOOLEAN' && data.type !== 'ID',
        createable: !calculated,
        updateable: !calculated,
        unique: false,
        caseSensitive: false,
        externalId: false,
        idLookup: data.type === 'ID',
        nameField: false,
        autoNumber: false,
        displayFormat: null,
        formula: null,
        defaultValue: null,
        picklist: [],
        restrictedPicklist: false,
        referenceTo: [],
        relationshipName: null,
        cascadeDelete: false,
        isMasterDetail: false,
        deleteConstraint: 'SetNull',
        summary: null,
        ...data
    };
}

/** Everything of an object but its look-ups. Child relationships come through a function because resolving them reads other objects. */
export interface ObjectData {
    readonly name: string;
    /** The project's namespace, see {@link unprefixed}. */
    readonly namespace?: string | null;
    readonly label: string;
    readonly labelPlural: string;
    readonly kind: ObjectKind;
    readonly keyPrefix: string | null;
    readonly createable: boolean;
    readonly updateable: boolean;
    readonly deletable: boolean;
    readonly queryable: boolean;
    readonly sharingModel: string;
    readonly customSettingsType?: 'Hierarchy' | 'List' | null;
    readonly publishBehavior?: 'PublishAfterCommit' | 'PublishImmediately' | null;
    readonly fields: readonly FieldInfo[];
    readonly childRelationships: () => readonly ChildRelationship[];
    readonly validationRules?: readonly ValidationRule[];
    readonly recordTypes?: readonly RecordTypeData[];
    readonly fieldSets?: readonly FieldSetData[];
}

/**
 * A lower-case name without the prefix of the project's own namespace: code of a namespaced project may write `ns__Field__c` for `Field__c`.
 * Source: Apex Developer Guide, "Namespace Prefix".
 */
export function unprefixed(key: string, namespace: string | null | undefined): string {
    if (namespace === null || namespace === undefined) return key;
    const prefix = `${namespace.toLowerCase()}__`;
    return key.startsWith(prefix) && key.indexOf('__', prefix.length) > 0 ? key.slice(prefix.length) : key;
}

/** Makes an object's describe data with case-insensitive look-ups. */
export function objectInfo(data: ObjectData): ObjectInfo {
    const fields = new Map<string, FieldInfo>();
    const relationships = new Map<string, FieldInfo>();
    for (const field of data.fields) {
        fields.set(field.name, field);
        fields.set(field.name.toLowerCase(), field);
        if (field.relationshipName !== null) relationships.set(field.relationshipName.toLowerCase(), field);
    }
    let children: readonly ChildRelationship[] | null = null;
    let childrenByName: Map<string, ChildRelationship> | null = null;
    const allChildren = (): readonly ChildRelationship[] => (children ??= data.childRelationships());
    const childIndex = (): Map<string, ChildRelationship> => {
        childrenByName ??= new Map(
            allChildren().flatMap((child) => (child.name === null ? [] : [[child.name.toLowerCase(), child]]))
        );
        return childrenByName;
    };
    const named = <T>(all: ReadonlyMap<string, T>, name: string): T | undefined => {
        const key = name.toLowerCase();
        return all.get(key) ?? all.get(unprefixed(key, data.namespace));
    };
    return {
        name: data.name,
        label: data.label,
        labelPlural: data.labelPlural,
        kind: data.kind,
        keyPrefix: data.keyPrefix,
        createable: data.createable,
        updateable: data.updateable,
        deletable: data.deletable,
        queryable: data.queryable,
        sharingModel: data.sharingModel,
        customSettingsType: data.customSettingsType ?? null,
        publishBehavior: data.publishBehavior ?? null,
        fields: data.fields,
        get childRelationships() {
            return allChildren();
        },
        validationRules: data.validationRules ?? [],
        recordTypes: data.recordTypes ?? [],
        fieldSets: data.fieldSets ?? [],
        field: (name) => fields.get(name) ?? named(fields, name),
        relationship: (name) => named(relationships, name),
        children: (name) => named(childIndex(), name)
    };
}

/** Picklist entries of plain values whose label is the value. `isDefault` marks the first one given in `defaultValue`. */
export function picklistValues(
    values: readonly string[],
    defaultValue: string | null = null
): readonly PicklistValue[] {
    return values.map((value) => ({ value, label: value, active: true, isDefault: value === defaultValue }));
}
