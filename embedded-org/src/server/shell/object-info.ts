import type { FieldDescribe, ObjectDescribe } from '../host/apex-host.ts';

/** Names of field types in the User Interface API, where they differ from "first letter large". */
const DATA_TYPES: Readonly<Record<string, string>> = {
    TEXTAREA: 'TextArea',
    DATETIME: 'DateTime',
    INTEGER: 'Int',
    MULTIPICKLIST: 'MultiPicklist',
    ENCRYPTEDSTRING: 'EncryptedString',
    ANYTYPE: 'AnyType',
    COMBOBOX: 'ComboBox'
};

/** The record type of objects that have none. Source: https://developer.salesforce.com/docs/atlas.en-us.uiapi.meta/uiapi/ui_api_responses_object_info.htm */
const MASTER_RECORD_TYPE = '012000000000000AAA';

/** Describe data in the User Interface API's form. Source: as above. */
export function objectInfo(object: ObjectDescribe): object {
    return {
        apiName: object.apiName,
        label: object.label,
        labelPlural: object.labelPlural,
        keyPrefix: object.keyPrefix,
        custom: object.apiName.endsWith('__c'),
        createable: object.createable,
        updateable: object.updateable,
        deletable: object.deletable,
        deleteable: object.deletable,
        queryable: object.queryable,
        defaultRecordTypeId: MASTER_RECORD_TYPE,
        recordTypeInfos: {
            [MASTER_RECORD_TYPE]: {
                available: true,
                defaultRecordTypeMapping: true,
                master: true,
                name: 'Master',
                recordTypeId: MASTER_RECORD_TYPE
            }
        },
        nameFields: object.fields.filter((field) => field.nameField).map((field) => field.apiName),
        childRelationships: object.childRelationships.map((child) => ({
            childObjectApiName: child.childObject,
            fieldName: child.field,
            relationshipName: child.name
        })),
        fields: Object.fromEntries(object.fields.map((field) => [field.apiName, fieldInfo(field)]))
    };
}

function fieldInfo(field: FieldDescribe): object {
    return {
        apiName: field.apiName,
        label: field.label,
        dataType: DATA_TYPES[field.type] ?? field.type.charAt(0) + field.type.slice(1).toLowerCase(),
        required: !field.nillable && !field.hasDefault && field.type !== 'BOOLEAN',
        createable: field.createable,
        updateable: field.updateable,
        length: field.length,
        precision: field.precision,
        scale: field.scale,
        nameField: field.nameField,
        reference: field.referenceTo.length > 0,
        relationshipName: field.relationshipName,
        referenceToInfos: field.referenceTo.map((apiName) => ({ apiName, nameFields: ['Name'] }))
    };
}
