import type { ChildRelationship, FieldInfo, ObjectInfo } from './model.ts';
import { customKind, type ObjectMetadata, type SchemaSource } from './metadata.ts';
import { customField } from './custom-field.ts';
import { fieldInfo, objectInfo, type FieldData, picklistValues } from './object-info.ts';

const READ_ONLY = { createable: false, updateable: false, nillable: false };
const audit: readonly FieldData[] = [
    { name: 'CreatedDate', type: 'DATETIME', label: 'Created Date', ...READ_ONLY },
    {
        name: 'CreatedById',
        type: 'REFERENCE',
        label: 'Created By ID',
        referenceTo: ['User'],
        relationshipName: 'CreatedBy',
        ...READ_ONLY
    },
    { name: 'LastModifiedDate', type: 'DATETIME', label: 'Last Modified Date', ...READ_ONLY },
    {
        name: 'LastModifiedById',
        type: 'REFERENCE',
        label: 'Last Modified By ID',
        referenceTo: ['User'],
        relationshipName: 'LastModifiedBy',
        ...READ_ONLY
    },
    { name: 'SystemModstamp', type: 'DATETIME', label: 'System Modstamp', ...READ_ONLY }
];
const id: FieldData = {
    name: 'Id',
    type: 'ID',
    label: 'Record ID',
    createable: false,
    updateable: false,
    idLookup: true
};
const isDeleted: FieldData = { name: 'IsDeleted', type: 'BOOLEAN', label: 'Deleted', ...READ_ONLY };
const name80: FieldData = {
    name: 'Name',
    type: 'STRING',
    label: 'Name',
    length: 80,
    nameField: true,
    idLookup: true,
    defaultedOnCreate: true
};
const activity: readonly FieldData[] = ['LastViewedDate', 'LastReferencedDate'].map((name) => ({
    name,
    type: 'DATETIME',
    createable: false,
    updateable: false
}));
const developerName: readonly FieldData[] = [
    {
        name: 'DeveloperName',
        type: 'STRING',
        label: 'Custom Metadata Record Name',
        length: 40,
        ...READ_ONLY,
        nameField: true
    },
    { name: 'MasterLabel', type: 'STRING', label: 'Label', length: 40, ...READ_ONLY },
    { name: 'Language', type: 'PICKLIST', label: 'Master Language', length: 40, ...READ_ONLY },
    {
        name: 'NamespacePrefix',
        type: 'STRING',
        label: 'Namespace Prefix',
        length: 15,
        createable: false,
        updateable: false
    },
    { name: 'Label', type: 'STRING', label: 'Label', length: 40, ...READ_ONLY },
    { name: 'QualifiedApiName', type: 'STRING', label: 'Qualified API Name', length: 70, ...READ_ONLY }
];

/** Describe data of a custom object, custom setting, custom metadata type or platform event. */
export function customObject(
    metadata: ObjectMetadata,
    source: SchemaSource,
    keyPrefix: string,
    children: () => readonly ChildRelationship[]
): ObjectInfo {
    const kind = customKind(metadata);
    const own = metadata.fields.flatMap((field) => customField(field, source));
    const label = metadata.label ?? metadata.name;
    const isDetail = own.some((field) => field.isMasterDetail);
    const readOnly = kind === 'customMetadata';
    return objectInfo({
        name: metadata.name,
        namespace: source.namespace ?? null,
        label,
        labelPlural: metadata.labelPlural ?? `${label}s`,
        kind,
        keyPrefix,
        createable: !readOnly,
        updateable: !readOnly && kind !== 'platformEvent',
        deletable: !readOnly && kind !== 'platformEvent',
        queryable: kind !== 'platformEvent',
        sharingModel: isDetail ? 'ControlledByParent' : (metadata.sharingModel ?? 'ReadWrite'),
        customSettingsType: metadata.customSettingsType ?? null,
        publishBehavior: kind === 'platformEvent' ? (metadata.publishBehavior ?? 'PublishImmediately') : null,
        fields: [
            ...standardFields(metadata, kind, isDetail).map(fieldInfo),
            ...(readOnly ? own.map(notWriteable) : own)
        ],
        childRelationships: children,
        validationRules: metadata.validationRules,
        recordTypes: metadata.recordTypes,
        fieldSets: metadata.fieldSets
    });
}

const notWriteable = (field: FieldInfo): FieldInfo => ({ ...field, createable: false, updateable: false });

/** Standard fields by kind. Source: Object Reference, Custom Objects, "Standard fields"; Platform Events Developer Guide, "Platform Event Fields". */
function standardFields(metadata: ObjectMetadata, kind: ObjectInfo['kind'], isDetail: boolean): FieldData[] {
    if (kind === 'customMetadata')
        return [id, ...developerName, ...audit.filter((field) => field.name === 'SystemModstamp')];
    if (kind === 'platformEvent') {
        return [
            {
                name: 'ReplayId',
                type: 'STRING',
                label: 'Replay ID',
                length: 1000,
                createable: false,
                updateable: false
            },
            {
                name: 'EventUuid',
                type: 'STRING',
                label: 'Event UUID',
                length: 36,
                createable: false,
                updateable: false
            },
            ...audit.filter((field) => field.name.startsWith('Created'))
        ];
    }
    if (kind === 'customSetting') {
        const setupOwner: FieldData = {
            name: 'SetupOwnerId',
            type: 'REFERENCE',
            label: 'Location',
            referenceTo: ['Organization', 'Profile', 'User'],
            relationshipName: 'SetupOwner',
            nillable: false,
            defaultedOnCreate: true,
            updateable: false
        };
        return [
            id,
            { ...name80, length: 38, nillable: metadata.customSettingsType === 'Hierarchy' },
            setupOwner,
            isDeleted,
            ...audit
        ];
    }
    const owner: FieldData = {
        name: 'OwnerId',
        type: 'REFERENCE',
        label: 'Owner ID',
        referenceTo: ['User', 'Group'],
        relationshipName: 'Owner',
        nillable: false,
        defaultedOnCreate: true
    };
    const recordType: FieldData[] =
        metadata.recordTypes.length === 0
            ? []
            : [
                  {
                      name: 'RecordTypeId',
                      type: 'REFERENCE',
                      label: 'Record Type ID',
                      referenceTo: ['RecordType'],
                      relationshipName: 'RecordType'
                  }
              ];
    return [id, ...(isDetail ? [] : [owner]), isDeleted, nameField(metadata), ...recordType, ...audit, ...activity];
}

function nameField(metadata: ObjectMetadata): FieldData {
    const given = metadata.nameField;
    if (given === undefined) return name80;
    if (!given.autoNumber) return { ...name80, label: given.label };
    return {
        ...name80,
        label: given.label,
        autoNumber: true,
        displayFormat: given.displayFormat,
        nillable: false,
        createable: false,
        updateable: false
    };
}

/**
 * The share object of a custom object whose organisation-wide default is not the widest. Source: Apex Developer Guide, "Sharing a Record Using Apex".
 * @param reasons the project's Apex sharing reasons, which join the causes that every object has.
 */
export function shareObject(object: ObjectInfo, keyPrefix: string, reasons: readonly string[]): ObjectInfo {
    const name = `${object.name.replace(/__c$/i, '')}__Share`;
    const fields: FieldData[] = [
        id,
        {
            name: 'ParentId',
            type: 'REFERENCE',
            referenceTo: [object.name],
            relationshipName: 'Parent',
            nillable: false,
            updateable: false
        },
        {
            name: 'AccessLevel',
            type: 'PICKLIST',
            length: 40,
            nillable: false,
            restrictedPicklist: true,
            picklist: ['Read', 'Edit', 'All'].map((value) => ({ value, label: value, active: true, isDefault: false }))
        },
        {
            name: 'UserOrGroupId',
            type: 'REFERENCE',
            referenceTo: ['User', 'Group'],
            relationshipName: 'UserOrGroup',
            nillable: false,
            updateable: false
        },
        {
            name: 'RowCause',
            type: 'PICKLIST',
            length: 40,
            nillable: false,
            defaultedOnCreate: true,
            updateable: false,
            picklist: picklistValues(
                ['Owner', 'Manual', 'Rule', 'ImplicitChild', 'ImplicitParent', 'Team', 'Territory', ...reasons],
                null
            )
        },
        ...audit.filter((field) => field.name.startsWith('LastModified')),
        isDeleted
    ];
    return objectInfo({
        name,
        label: `Share: ${object.label}`,
        labelPlural: `Share: ${object.label}`,
        kind: 'share',
        keyPrefix,
        createable: true,
        updateable: true,
        deletable: true,
        queryable: true,
        sharingModel: 'ControlledByParent',
        fields: fields.map(fieldInfo),
        childRelationships: () => []
    });
}
