import { basename, dirname } from 'node:path';
import type { FieldSetData, PicklistValue, RecordTypeData, RollUpSummary, ValidationRule } from '../schema/model.ts';
import type { FieldMetadata, ObjectMetadata } from '../schema/metadata.ts';
import type { SourceSpan } from '../diagnostics/diagnostic.ts';
import { fileSpan, child, elements, flag, integer, text, texts, type XmlElement } from './xml.ts';
import type { MetadataFiles } from './metadata-files.ts';

/** Objects of the project: custom ones and what it adds to standard ones, whether decomposed into files or written in one. */
export function readObjects(files: MetadataFiles): ObjectMetadata[] {
    const parts = new Map<string, ObjectParts>();
    const partsOf = (name: string, path: string): ObjectParts => {
        const key = name.toLowerCase();
        const known = parts.get(key) ?? {
            name,
            span: fileSpan(path),
            element: {},
            fields: [],
            rules: [],
            recordTypes: [],
            fieldSets: [],
            sharingReasons: new Set()
        };
        parts.set(key, known);
        return known;
    };
    for (const file of files.read('object', 'CustomObject')) {
        const object = partsOf(file.name, file.path);
        object.element = file.root;
        object.span = file.span;
        const span = file.span;
        object.fields.push(...elements(file.root, 'fields').map((element) => readField(element, span)));
        object.rules.push(...elements(file.root, 'validationRules').map(readRule));
        object.recordTypes.push(...elements(file.root, 'recordTypes').map(readRecordType));
        object.fieldSets.push(...elements(file.root, 'fieldSets').map(readFieldSet));
        for (const reason of elements(file.root, 'sharingReasons'))
            object.sharingReasons.add(text(reason, 'fullName') ?? '');
    }
    const owner = (path: string): string => basename(dirname(dirname(path)));
    for (const file of files.read('field', 'CustomField'))
        partsOf(owner(file.path), file.path).fields.push(readField(file.root, file.span));
    for (const file of files.read('validationRule', 'ValidationRule'))
        partsOf(owner(file.path), file.path).rules.push(readRule(file.root));
    for (const file of files.read('recordType', 'RecordType'))
        partsOf(owner(file.path), file.path).recordTypes.push(readRecordType(file.root));
    for (const file of files.read('fieldSet', 'FieldSet'))
        partsOf(owner(file.path), file.path).fieldSets.push(readFieldSet(file.root));
    for (const file of files.read('sharingReason', 'SharingReason'))
        partsOf(owner(file.path), file.path).sharingReasons.add(file.name);
    return [...parts.values()].map(objectOf);
}

interface ObjectParts {
    readonly name: string;
    span: SourceSpan;
    element: XmlElement;
    readonly fields: FieldMetadata[];
    readonly rules: ValidationRule[];
    readonly recordTypes: RecordTypeData[];
    readonly fieldSets: FieldSetData[];
    readonly sharingReasons: Set<string>;
}

function objectOf(parts: ObjectParts): ObjectMetadata {
    const { element } = parts;
    const settings = text(element, 'customSettingsType');
    const publish = text(element, 'publishBehavior');
    const nameField = child(element, 'nameField');
    const label = text(element, 'label');
    const labelPlural = text(element, 'pluralLabel');
    const sharingModel = text(element, 'sharingModel');
    return {
        name: parts.name,
        span: parts.span,
        ...(label === undefined ? {} : { label }),
        ...(labelPlural === undefined ? {} : { labelPlural }),
        ...(sharingModel === undefined ? {} : { sharingModel }),
        ...(settings === 'Hierarchy' || settings === 'List' ? { customSettingsType: settings } : {}),
        ...(publish === 'PublishAfterCommit' || publish === 'PublishImmediately' ? { publishBehavior: publish } : {}),
        ...(nameField === undefined
            ? {}
            : {
                  nameField: {
                      label: text(nameField, 'label') ?? 'Name',
                      autoNumber: text(nameField, 'type') === 'AutoNumber',
                      displayFormat: text(nameField, 'displayFormat') ?? null
                  }
              }),
        sharingReasons: [...parts.sharingReasons],
        fields: lastOfEach(parts.fields, (field) => field.name),
        validationRules: lastOfEach(parts.rules, (rule) => rule.name),
        recordTypes: lastOfEach(parts.recordTypes, (type) => type.developerName),
        fieldSets: lastOfEach(parts.fieldSets, (set) => set.name)
    };
}

/** Package directories are deployed one after the other: of two parts with one name the later replaces the earlier. */
function lastOfEach<T>(parts: readonly T[], nameOf: (part: T) => string): T[] {
    return [...new Map(parts.map((part) => [nameOf(part).toLowerCase(), part])).values()];
}

/** Copies the elements that are there, so that absent ones stay undefined. */
function present<T extends object>(values: T): Partial<T> {
    return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<T>;
}

function readField(element: XmlElement, span: SourceSpan): FieldMetadata {
    const valueSet = child(element, 'valueSet');
    const definition = valueSet === undefined ? undefined : child(valueSet, 'valueSetDefinition');
    const type = text(element, 'type');
    return {
        name: text(element, 'fullName') ?? basename(span.file).split('.')[0],
        span,
        ...present({
            type,
            label: text(element, 'label'),
            length: integer(element, 'length'),
            precision: integer(element, 'precision'),
            scale: integer(element, 'scale'),
            required: flag(element, 'required'),
            unique: flag(element, 'unique'),
            caseSensitive: flag(element, 'caseSensitive'),
            externalId: flag(element, 'externalId'),
            defaultValue: text(element, 'defaultValue'),
            displayFormat: text(element, 'displayFormat'),
            formula: text(element, 'formula'),
            helpText: text(element, 'inlineHelpText'),
            referenceTo: text(element, 'referenceTo') ?? (type === 'Hierarchy' ? 'User' : undefined),
            relationshipName: text(element, 'relationshipName'),
            deleteConstraint: text(element, 'deleteConstraint'),
            metadataRelationship: type === 'MetadataRelationship' ? text(element, 'referenceTo') : undefined,
            metadataRelationshipControllingField: text(element, 'metadataRelationshipControllingField'),
            controllingField: valueSet === undefined ? undefined : text(valueSet, 'controllingField'),
            picklist: definition === undefined ? undefined : elements(definition, 'value').map(readPicklistValue),
            restricted: valueSet === undefined ? undefined : flag(valueSet, 'restricted'),
            valueSetName: valueSet === undefined ? undefined : text(valueSet, 'valueSetName'),
            summary: type === 'Summary' ? readSummary(element) : undefined,
            reparentable: flag(element, 'reparentableMasterDetail')
        })
    };
}

/** A picklist value of a value set, global or of one field. */
export function readPicklistValue(element: XmlElement): PicklistValue {
    const value = text(element, 'fullName') ?? '';
    return {
        value,
        label: text(element, 'label') ?? value,
        active: flag(element, 'isActive') ?? true,
        isDefault: flag(element, 'default') ?? false
    };
}

/** `summaryForeignKey` is `Child__c.Lookup__c`, `summarizedField` is `Child__c.Amount__c`. Source: Metadata API Developer Guide, CustomField. */
function readSummary(element: XmlElement): RollUpSummary | undefined {
    const [childObject = '', childLookup = ''] = (text(element, 'summaryForeignKey') ?? '').split('.');
    const operation = text(element, 'summaryOperation');
    if (operation !== 'count' && operation !== 'sum' && operation !== 'min' && operation !== 'max') return undefined;
    const afterDot = (name: string | undefined): string => (name ?? '').split('.').slice(1).join('.');
    return {
        operation,
        childObject,
        childLookup,
        childField: text(element, 'summarizedField') === undefined ? null : afterDot(text(element, 'summarizedField')),
        filters: elements(element, 'summaryFilterItems').map((item) => ({
            field: afterDot(text(item, 'field')),
            operation: text(item, 'operation') ?? 'equals',
            value: text(item, 'value') ?? ''
        }))
    };
}

function readRule(element: XmlElement): ValidationRule {
    const errorField = text(element, 'errorDisplayField');
    return {
        name: text(element, 'fullName') ?? '',
        active: flag(element, 'active') ?? false,
        formula: text(element, 'errorConditionFormula') ?? 'false',
        message: text(element, 'errorMessage') ?? '',
        errorField: errorField ?? null
    };
}

function readRecordType(element: XmlElement): RecordTypeData {
    const developerName = text(element, 'fullName') ?? '';
    return {
        developerName,
        label: text(element, 'label') ?? developerName,
        active: flag(element, 'active') ?? true,
        description: text(element, 'description') ?? null
    };
}

function readFieldSet(element: XmlElement): FieldSetData {
    const name = text(element, 'fullName') ?? '';
    return {
        name,
        label: text(element, 'label') ?? name,
        description: text(element, 'description') ?? '',
        fields: elements(element, 'displayedFields').map((field) => ({
            path: texts(field, 'field')[0] ?? '',
            required: flag(field, 'isRequired') ?? false
        }))
    };
}
