import type { FieldInfo, FieldType } from './model.ts';
import type { FieldMetadata, SchemaSource } from './metadata.ts';
import { fieldInfo } from './object-info.ts';

/** Describe types of Metadata API field types. Source: Metadata API Developer Guide, FieldType; Apex Reference, DisplayType Enum. */
const TYPES: Readonly<Record<string, FieldType>> = {
    AutoNumber: 'STRING',
    Checkbox: 'BOOLEAN',
    Currency: 'CURRENCY',
    Date: 'DATE',
    DateTime: 'DATETIME',
    Email: 'EMAIL',
    EncryptedText: 'ENCRYPTEDSTRING',
    ExternalLookup: 'REFERENCE',
    Hierarchy: 'REFERENCE',
    Html: 'TEXTAREA',
    IndirectLookup: 'REFERENCE',
    Location: 'LOCATION',
    LongTextArea: 'TEXTAREA',
    Lookup: 'REFERENCE',
    MasterDetail: 'REFERENCE',
    MetadataRelationship: 'REFERENCE',
    MultiselectPicklist: 'MULTIPICKLIST',
    Number: 'DOUBLE',
    Percent: 'PERCENT',
    Phone: 'PHONE',
    Picklist: 'PICKLIST',
    Text: 'STRING',
    TextArea: 'TEXTAREA',
    Time: 'TIME',
    Url: 'URL'
};

/**
 * Describe data of a custom field. A Location field gives three: the compound one and its coordinates.
 * @returns no field for a type that the Metadata API does not know.
 */
export function customField(metadata: FieldMetadata, source: SchemaSource): FieldInfo[] {
    const type = metadata.type === 'Summary' ? summaryType(metadata, source) : TYPES[metadata.type ?? ''];
    if (type === undefined) return [];
    const isMasterDetail = metadata.type === 'MasterDetail';
    const field = fieldInfo({
        name: metadata.name,
        type,
        label: metadata.label ?? metadata.name,
        ...lengthOf(metadata, type),
        precision: metadata.precision ?? (metadata.type === 'Summary' ? 18 : 0),
        scale: metadata.scale ?? (metadata.type === 'Summary' ? summaryScale(metadata, source) : 0),
        nillable: type !== 'BOOLEAN' && !isMasterDetail && metadata.required !== true && metadata.type !== 'AutoNumber',
        unique: metadata.unique === true,
        caseSensitive: metadata.caseSensitive === true,
        externalId: metadata.externalId === true,
        idLookup: metadata.externalId === true || metadata.unique === true,
        autoNumber: metadata.type === 'AutoNumber',
        displayFormat: metadata.displayFormat ?? null,
        formula: metadata.formula ?? null,
        defaultValue: metadata.defaultValue ?? (type === 'BOOLEAN' ? 'false' : null),
        picklist: metadata.picklist ?? source.globalValueSets.get(metadata.valueSetName ?? '') ?? [],
        restrictedPicklist: metadata.restricted === true || metadata.valueSetName !== undefined,
        ...(type === 'REFERENCE' ? referenceOf(metadata, isMasterDetail) : {}),
        ...(isMasterDetail ? { updateable: metadata.reparentable === true } : {}),
        summary: metadata.summary ?? null,
        ...(metadata.helpText === undefined ? {} : { helpText: metadata.helpText }),
        ...(metadata.controllingField === undefined ? {} : { controllingField: metadata.controllingField }),
        ...(metadata.type === 'LongTextArea' || metadata.type === 'Html' || metadata.type === 'EncryptedText'
            ? { filterable: false }
            : {}),
        ...(metadata.formula === undefined && metadata.summary === undefined && metadata.type !== 'AutoNumber'
            ? {}
            : { createable: false, updateable: false })
    });
    if (type !== 'LOCATION') return [field];
    return [withCoordinates(field), ...coordinates(field)];
}

/** Dates of standard objects that summaries can look at. Source: Object Reference, Opportunity and System Fields. */
const STANDARD_DATES: Readonly<Record<string, FieldType>> = {
    closedate: 'DATE',
    createddate: 'DATETIME',
    lastmodifieddate: 'DATETIME'
};

/** The latest or earliest of dates is a date; other summaries are numbers. Source: Salesforce Help, "Roll-Up Summary Field" (MIN and MAX: number, currency, percent, date, date/time). */
function summaryType(metadata: FieldMetadata, source: SchemaSource): FieldType {
    const { summary } = metadata;
    if (summary === undefined || summary.childField === null) return 'DOUBLE';
    if (summary.operation !== 'min' && summary.operation !== 'max') return 'DOUBLE';
    const type = TYPES[summarized(metadata, source)?.type ?? ''];
    if (type === 'DATE' || type === 'DATETIME') return type;
    return STANDARD_DATES[summary.childField.toLowerCase()] ?? 'DOUBLE';
}

/**
 * A count is a whole number (Salesforce Help, "Roll-Up Summary Field"); other summaries have the decimal places of what they
 * summarise, and two where that is a standard field (assumed).
 */
function summaryScale(metadata: FieldMetadata, source: SchemaSource): number {
    if (metadata.summary?.operation === 'count') return 0;
    const field = summarized(metadata, source);
    if (field === undefined) return 2;
    return field.scale ?? (field.type === 'Summary' && field !== metadata ? summaryScale(field, source) : 2);
}

/** The field of the project that a summary summarises. */
function summarized({ summary }: FieldMetadata, source: SchemaSource): FieldMetadata | undefined {
    const named = (own: { readonly name: string }, name: string): boolean =>
        own.name.toLowerCase() === name.toLowerCase();
    const child = source.objects.find((object) => named(object, summary?.childObject ?? ''));
    return child?.fields.find((field) => named(field, summary?.childField ?? ''));
}

function lengthOf(metadata: FieldMetadata, type: FieldType): { length?: number } {
    if (metadata.length !== undefined) return { length: metadata.length };
    if (metadata.type === 'AutoNumber') return { length: 30 };
    if (metadata.formula !== undefined && type === 'STRING') return { length: 1300 };
    return {};
}

function referenceOf(metadata: FieldMetadata, isMasterDetail: boolean): Partial<FieldInfo> {
    return {
        referenceTo: metadata.referenceTo === undefined ? [] : [metadata.referenceTo],
        relationshipName: metadata.name.replace(/__c$/i, '__r'),
        isMasterDetail,
        cascadeDelete: isMasterDetail || metadata.deleteConstraint === 'Cascade',
        deleteConstraint: isMasterDetail
            ? 'Cascade'
            : metadata.deleteConstraint === 'Restrict' || metadata.deleteConstraint === 'Cascade'
              ? metadata.deleteConstraint
              : 'SetNull',
        ...metadataRelationshipOf(metadata)
    };
}

/** Whether a custom metadata relationship leads to what the platform knows of objects and fields, and not to another type's records. */
export const isDefinition = (name: string): boolean =>
    ['EntityDefinition', 'FieldDefinition', 'EntityParticle'].includes(name);

/** A relationship to a definition holds its API name instead of an Id. Source: Custom Metadata Types Implementation Guide, "Custom Metadata Relationships". */
function metadataRelationshipOf(metadata: FieldMetadata): Partial<FieldInfo> {
    const target = metadata.metadataRelationship;
    if (target === undefined) return {};
    return {
        metadataRelationship: target,
        metadataController: metadata.metadataRelationshipControllingField?.split('.').pop(),
        ...(isDefinition(target) ? { apexType: 'String' } : {})
    };
}

const withCoordinates = (field: FieldInfo): FieldInfo => ({
    ...field,
    createable: false,
    updateable: false,
    compoundOf: coordinates(field).map((part) => part.name)
});

/** `Place__c` has `Place__Latitude__s` and `Place__Longitude__s`. Source: SOQL and SOSL Reference, "Compound Field Considerations and Limitations". */
function coordinates(field: FieldInfo): FieldInfo[] {
    const stem = field.name.replace(/c$/i, '');
    return ['Latitude', 'Longitude'].map((part) =>
        fieldInfo({
            name: `${stem}${part}__s`,
            type: 'DOUBLE',
            label: `${field.label} (${part})`,
            precision: 18,
            scale: 15,
            nillable: field.nillable
        })
    );
}
