import type { StandardObjectFields, TypeData } from './type-data/type-data.ts';
import type { ChildRelationship, FieldInfo, FieldType, ObjectInfo } from './model.ts';
import type { FieldAttributes, StandardAttributes } from './standard/attributes.ts';
import { fieldInfo, objectInfo } from './object-info.ts';
import { polymorphicTargets } from './standard/polymorphic.ts';
import { standardAttributes } from './standard/index.ts';
import { childFieldOf } from './child-relationships.ts';

/** What metadata of the project adds to a standard object. */
export interface StandardAdditions {
    readonly namespace: string | null;
    readonly fields: readonly FieldInfo[];
    readonly children: readonly ChildRelationship[];
    readonly validationRules: ObjectInfo['validationRules'];
    readonly recordTypes: NonNullable<ObjectInfo['recordTypes']>;
    readonly fieldSets: NonNullable<ObjectInfo['fieldSets']>;
    readonly label: string | null;
    readonly labelPlural: string | null;
    readonly sharingModel: string | null;
    /** API names of the project's custom objects, to which activities and files may be attached. */
    readonly customObjects: readonly string[];
    /** Metadata of standard fields (picklist values, required, label) by lower-case API name. */
    readonly overrides: ReadonlyMap<string, FieldAttributes>;
}

/** What a standard object needs to know of the org around it. */
export interface StandardContext {
    exists(objectName: string): boolean;
    /** Key prefix for an object whose real one is not known to us. */
    substitutePrefix(objectName: string): string;
}

/** Fields that only orgs with multiple currencies or divisions have. Source: Object Reference, "Overview of Salesforce Objects and Fields". */
const FEATURE_FIELDS = /^(CurrencyIsoCode|DefaultCurrencyIsoCode|Division|DefaultDivision)$/;
/** Set by the platform on every object. Source: Object Reference, System Fields. */
const SYSTEM_FIELDS = new Set([
    'Id',
    'CreatedById',
    'CreatedDate',
    'LastModifiedById',
    'LastModifiedDate',
    'SystemModstamp',
    'IsDeleted',
    'LastActivityDate',
    'LastViewedDate',
    'LastReferencedDate',
    'MasterRecordId'
]);

/**
 * Describe data of a standard object: names and Apex types from the type data, attributes from `standard/`, and the project's additions.
 * @returns undefined when the type data knows no such object.
 */
export function standardObject(
    name: string,
    types: TypeData,
    additions: StandardAdditions,
    org: StandardContext
): ObjectInfo | undefined {
    const source = types.standardObject(name);
    if (source === undefined) return undefined;
    const canonical =
        types.standardObjectNames().find((candidate) => candidate.toLowerCase() === name.toLowerCase()) ?? name;
    const attributes = standardAttributes(canonical);
    const fields = standardFields(canonical, source, attributes, additions);
    const calls = attributes?.calls ?? {};
    const label = additions.label ?? attributes?.label ?? spaced(canonical);
    return objectInfo({
        name: canonical,
        namespace: additions.namespace,
        label,
        labelPlural: additions.labelPlural ?? attributes?.labelPlural ?? `${label}s`,
        kind: canonical.endsWith('Share')
            ? 'share'
            : canonical.endsWith('History')
              ? 'history'
              : canonical === 'AggregateResult'
                ? 'aggregate'
                : 'standard',
        keyPrefix:
            attributes === undefined && canonical !== 'AggregateResult'
                ? org.substitutePrefix(canonical)
                : (attributes?.keyPrefix ?? null),
        createable: calls.create ?? true,
        updateable: calls.update ?? true,
        deletable: calls.delete ?? true,
        queryable: canonical !== 'AggregateResult',
        sharingModel: additions.sharingModel ?? attributes?.sharingModel ?? 'ReadWrite',
        fields,
        childRelationships: () => [
            ...standardChildren(canonical, source, attributes, types, org),
            ...additions.children
        ],
        validationRules: additions.validationRules,
        recordTypes: additions.recordTypes,
        fieldSets: additions.fieldSets
    });
}

function standardFields(
    objectName: string,
    source: StandardObjectFields,
    attributes: StandardAttributes | undefined,
    additions: StandardAdditions
): FieldInfo[] {
    const fields: FieldInfo[] = [];
    const given: StandardObjectFields =
        additions.recordTypes.length > 0 ? { ...source, RecordTypeId: 'System.Id', RecordType: 'RecordType' } : source;
    for (const [name, apexType] of Object.entries(given)) {
        if (!apexType.startsWith('System.') && apexType !== 'Object' && !isCompound(name, apexType, source)) continue;
        if (
            (FEATURE_FIELDS.test(name) && attributes?.fields[name] === undefined) ||
            attributes?.absent?.test(name) === true
        )
            continue;
        if (name === 'RecordTypeId' && additions.recordTypes.length === 0) continue;
        const known = { ...attributes?.fields[name], ...additions.overrides.get(name.toLowerCase()) };
        const targets = known.referenceTo?.flatMap((target) => (target === '*' ? additions.customObjects : [target]));
        fields.push(
            standardField(
                objectName,
                name,
                apexType,
                given,
                targets === undefined ? known : { ...known, referenceTo: targets }
            )
        );
    }
    // Id comes first in every describe call; the type data keeps no useful order.
    fields.sort((a, b) => Number(b.name === 'Id') - Number(a.name === 'Id'));
    return [...fields, ...additions.fields];
}

const isCompound = (name: string, apexType: string, source: StandardObjectFields): boolean =>
    apexType === 'Address' && !(`${name}Id` in source);

function standardField(
    objectName: string,
    name: string,
    apexType: string,
    source: StandardObjectFields,
    given: FieldAttributes
): FieldInfo {
    const type = given.type ?? fieldType(name, apexType);
    // Describe calls call the reference itself `Account ID`. Source: the message `Account ID: id value of incorrect type`; public test code.
    const inferred: Record<string, unknown> = { label: spaced(name.replace(/(?<=.)Id$/, 'ID')) };
    if (SYSTEM_FIELDS.has(name))
        Object.assign(inferred, {
            createable: false,
            updateable: false,
            nillable: /^Last(Activity|Viewed|Referenced)|^MasterRecord/.test(name)
        });
    if (name === 'Name' || (name === 'Subject' && (objectName === 'Task' || objectName === 'Event')))
        inferred.nameField = true;
    if (type === 'REFERENCE') Object.assign(inferred, referenceOf(objectName, name, source));
    if (type === 'ADDRESS') inferred.compoundOf = addressParts(name, source);
    if (type === 'DOUBLE')
        Object.assign(
            inferred,
            /Latitude$|Longitude$/.test(name) ? { precision: 18, scale: 15 } : { precision: 18, scale: 2 }
        );
    if (type === 'INTEGER') inferred.precision = 8;
    if (apexType === 'System.Integer') inferred.apexType = 'Integer';
    // Source: Object Reference, ChangeEventHeader field; Apex Reference, ChangeEventHeader Class.
    if (name === 'ChangeEventHeader') inferred.apexType = 'eventbus.ChangeEventHeader';
    return fieldInfo({ ...inferred, ...given, name, type });
}

function fieldType(name: string, apexType: string): FieldType {
    switch (apexType) {
        case 'System.Id':
            return name === 'Id' ? 'ID' : 'REFERENCE';
        case 'System.Boolean':
            return 'BOOLEAN';
        case 'System.Integer':
            return 'INTEGER';
        case 'System.Long':
            return 'LONG';
        case 'System.Decimal':
            return 'DOUBLE';
        case 'System.Date':
            return 'DATE';
        case 'System.Datetime':
            return 'DATETIME';
        case 'System.Time':
            return 'TIME';
        case 'System.Blob':
            return 'BASE64';
        case 'Address':
            return 'ADDRESS';
        case 'Object':
            return 'ANYTYPE';
        default:
            if (/Email$/.test(name)) return 'EMAIL';
            if (/(Phone|Fax)$/.test(name)) return 'PHONE';
            return /Street$/.test(name) ? 'TEXTAREA' : 'STRING';
    }
}

/** Types `Name` and `SObject` of a relationship stand for several objects. Source: Object Reference, "Polymorphic relationships"; users and queues are the usual ones. */
function referenceOf(objectName: string, name: string, source: StandardObjectFields): FieldAttributes {
    const relationshipName = name.endsWith('Id') ? name.slice(0, -2) : null;
    const target = relationshipName === null ? undefined : source[relationshipName];
    if (relationshipName === null || target === undefined) return {};
    const polymorphic = target === 'Name' || target === 'SObject' || target.startsWith('System.');
    return { relationshipName, referenceTo: polymorphic ? polymorphicTargets(objectName, name) : [target] };
}

function addressParts(name: string, source: StandardObjectFields): string[] {
    const prefix = name.slice(0, -'Address'.length);
    return [
        'Street',
        'City',
        'State',
        'PostalCode',
        'Country',
        'StateCode',
        'CountryCode',
        'Latitude',
        'Longitude',
        'GeocodeAccuracy'
    ]
        .map((part) => prefix + part)
        .filter((part) => part in source);
}

function standardChildren(
    objectName: string,
    source: StandardObjectFields,
    attributes: StandardAttributes | undefined,
    types: TypeData,
    org: StandardContext
): ChildRelationship[] {
    const children: ChildRelationship[] = [];
    for (const [name, type] of Object.entries(source)) {
        if (!type.startsWith('List<')) continue;
        const childObject = type.slice('List<'.length, -1);
        if (childObject.startsWith('System.') || !org.exists(childObject)) continue;
        if (attributes?.absent?.test(name) === true) continue;
        const field =
            attributes?.children?.[name] ??
            childFieldOf(objectName, name, types.standardObject(childObject) ?? {}, standardAttributes(childObject));
        if (field === null) continue;
        const given = standardAttributes(childObject)?.fields[field];
        children.push({ name, childObject, field, cascadeDelete: given?.cascadeDelete ?? false });
    }
    return children;
}

/** `MailingPostalCode` -> `Mailing Postal Code`: the usual relation between a standard field's API name and its label. */
function spaced(name: string): string {
    return name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, ' ');
}
