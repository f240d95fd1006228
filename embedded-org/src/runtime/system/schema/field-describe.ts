import type { FieldInfo, ObjectInfo, PicklistValue } from '../../../schema/model.ts';
import { isFilterable } from '../../../soql/resolve/conditions.ts';
import { ApexList } from '../../values/list.ts';
import { ApexMap } from '../../values/map.ts';
import { apexType, OBJECT, STRING } from '../../values/type.ts';
import type { PlatformType } from '../define.ts';
import { platformEnumConstant } from '../enums.ts';
import { literalDefault } from './default-value.ts';
import { describeType } from './described.ts';
import { mayUseField } from './rights.ts';
import { currentSchema, fieldToken, objectToken } from './tokens.ts';

/** Schema.DescribeFieldResult. */
export class DescribedField {
    readonly $typeName = 'Schema.DescribeFieldResult';
    readonly object: ObjectInfo;
    readonly field: FieldInfo;

    constructor(object: ObjectInfo, field: FieldInfo) {
        this.object = object;
        this.field = field;
    }

    toString$0(): string {
        return `Schema.DescribeFieldResult[getName=${this.field.name};]`;
    }
}

/** Schema.PicklistEntry. */
class PicklistEntry {
    readonly $typeName = 'Schema.PicklistEntry';
    readonly entry: PicklistValue;

    constructor(entry: PicklistValue) {
        this.entry = entry;
    }

    /** Source: published code that serializes entries to read `validFor`, which no metadata gives here; the order of members is assumed. */
    toJson$(): ApexMap {
        const { label, value, active, isDefault } = this.entry;
        return new ApexMap(STRING, OBJECT, [
            ['active', active],
            ['defaultValue', isDefault],
            ['label', label],
            ['validFor', null],
            ['value', value]
        ]);
    }

    toString$0(): string {
        const { label, value, active, isDefault } = this.entry;
        return `Schema.PicklistEntry[getLabel=${label};getValue=${value};isActive=${String(active)};isDefaultValue=${String(isDefault)};]`;
    }
}

const described = new WeakMap<FieldInfo, DescribedField>();

/** The describe result of a field; the same one each time. */
export function describeField(object: ObjectInfo, field: FieldInfo): DescribedField {
    let result = described.get(field);
    if (result === undefined) described.set(field, (result = new DescribedField(object, field)));
    return result;
}

const NUMERIC = new Set(['CURRENCY', 'DOUBLE', 'INTEGER', 'LONG', 'PERCENT']);
const NOT_GROUPABLE = new Set([
    'ADDRESS',
    'BASE64',
    'CURRENCY',
    'DATETIME',
    'DOUBLE',
    'ENCRYPTEDSTRING',
    'LOCATION',
    'MULTIPICKLIST',
    'PERCENT',
    'TIME'
]);
const isLong = (field: FieldInfo): boolean => field.type === 'TEXTAREA' && field.length > 255;

/** Names of Schema.SoapType by type. Source: Apex Reference, SoapType Enum. */
function soapType(field: FieldInfo): string {
    switch (field.type) {
        case 'ID':
        case 'REFERENCE':
            return 'ID';
        case 'BASE64':
            return 'BASE64BINARY';
        case 'CURRENCY':
        case 'DOUBLE':
        case 'PERCENT':
            return 'DOUBLE';
        case 'BOOLEAN':
        case 'DATE':
        case 'DATETIME':
        case 'INTEGER':
        case 'LONG':
        case 'TIME':
        case 'ADDRESS':
        case 'ANYTYPE':
            return field.type;
        default:
            return 'STRING';
    }
}

const describeTables = {
    values: {
        ByteLength: ({ field }: DescribedField) => field.length * (NUMERIC.has(field.type) ? 0 : 3),
        CalculatedFormula: ({ field }: DescribedField) => field.formula,
        CompoundFieldName: ({ object, field }: DescribedField) =>
            object.fields.find((other) => other.compoundOf?.includes(field.name))?.name ?? null,
        Controller: ({ object, field }: DescribedField) => {
            const controller = field.controllingField === undefined ? undefined : object.field(field.controllingField);
            return controller === undefined ? null : fieldToken(currentSchema(), object, controller);
        },
        DefaultValue: ({ field }: DescribedField) => literalDefault(field),
        DefaultValueFormula: ({ field }: DescribedField) =>
            field.type === 'BOOLEAN' || field.type === 'PICKLIST' ? null : field.defaultValue,
        Digits: ({ field }: DescribedField) => (field.type === 'INTEGER' ? field.precision : 0),
        FilteredLookupInfo: () => null,
        InlineHelpText: ({ field }: DescribedField) => field.helpText ?? null,
        Label: ({ field }: DescribedField) => field.label,
        Length: ({ field }: DescribedField) => field.length,
        LocalName: ({ field }: DescribedField) => field.name,
        Mask: () => null,
        MaskType: () => null,
        Name: ({ field }: DescribedField) => field.name,
        PicklistValues: ({ field }: DescribedField) =>
            new ApexList(
                apexType('Schema.PicklistEntry'),
                field.picklist.filter((entry) => entry.active).map((entry) => new PicklistEntry(entry))
            ),
        Precision: ({ field }: DescribedField) => (field.type === 'INTEGER' ? 0 : field.precision),
        ReferenceTargetField: () => null,
        ReferenceTo: ({ field }: DescribedField) => {
            const schema = currentSchema();
            return new ApexList(
                apexType('Schema.SObjectType'),
                field.referenceTo.flatMap((name) => {
                    const target = schema.object(name);
                    return target === undefined ? [] : [objectToken(schema, target.name)];
                })
            );
        },
        RelationshipName: ({ field }: DescribedField) => field.relationshipName,
        RelationshipOrder: ({ object, field }: DescribedField) => {
            const masters = object.fields.filter((other) => other.isMasterDetail);
            return field.isMasterDetail ? masters.indexOf(field) : null;
        },
        Scale: ({ field }: DescribedField) => field.scale,
        SobjectField: ({ object, field }: DescribedField) => fieldToken(currentSchema(), object, field),
        SObjectType: ({ object }: DescribedField) => objectToken(currentSchema(), object.name),
        SoapType: ({ field }: DescribedField) => platformEnumConstant('Schema.SoapType', soapType(field)),
        Type: ({ field }: DescribedField) => platformEnumConstant('Schema.DisplayType', field.type)
    },
    flags: {
        Accessible: ({ object, field }: DescribedField) => mayUseField(object, field, 'read'),
        Aggregatable: ({ field }: DescribedField) =>
            !isLong(field) && field.type !== 'BOOLEAN' && field.type !== 'MULTIPICKLIST',
        AiPredictionField: () => false,
        AutoNumber: ({ field }: DescribedField) => field.autoNumber,
        Calculated: ({ field }: DescribedField) => field.formula !== null || field.summary !== null,
        CascadeDelete: ({ field }: DescribedField) => field.cascadeDelete,
        CaseSensitive: ({ field }: DescribedField) => field.caseSensitive,
        Createable: ({ object, field }: DescribedField) => mayUseField(object, field, 'create'),
        Custom: ({ field }: DescribedField) => /__[cs]$/i.test(field.name),
        DefaultedOnCreate: ({ field }: DescribedField) =>
            field.defaultedOnCreate === true || field.type === 'BOOLEAN' || field.defaultValue !== null,
        DependentPicklist: ({ field }: DescribedField) => field.controllingField !== undefined,
        DeprecatedAndHidden: () => false,
        DisplayLocationInDecimal: () => false,
        Encrypted: ({ field }: DescribedField) => field.type === 'ENCRYPTEDSTRING',
        ExternalId: ({ field }: DescribedField) => field.externalId,
        Filterable: ({ field }: DescribedField) => isFilterable(field),
        FormulaTreatNullNumberAsZero: () => false,
        Groupable: ({ field }: DescribedField) => !isLong(field) && !NOT_GROUPABLE.has(field.type),
        HighScaleNumber: () => false,
        HtmlFormatted: () => false,
        IdLookup: ({ field }: DescribedField) => field.idLookup,
        NameField: ({ field }: DescribedField) => field.nameField,
        NamePointing: ({ field }: DescribedField) => field.referenceTo.length > 1,
        Nillable: ({ field }: DescribedField) => field.nillable,
        Permissionable: ({ field }: DescribedField) => field.nillable && field.type !== 'ID' && !field.nameField,
        QueryByDistance: ({ field }: DescribedField) => field.type === 'LOCATION' || field.type === 'ADDRESS',
        RestrictedDelete: ({ field }: DescribedField) => field.deleteConstraint === 'Restrict',
        RestrictedPicklist: ({ field }: DescribedField) => field.restrictedPicklist,
        SearchPrefilterable: ({ field }: DescribedField) => field.type === 'REFERENCE',
        Sortable: ({ field }: DescribedField) =>
            !isLong(field) && field.type !== 'MULTIPICKLIST' && field.type !== 'ADDRESS',
        Unique: ({ field }: DescribedField) => field.unique,
        Updateable: ({ object, field }: DescribedField) => mayUseField(object, field, 'edit'),
        WriteRequiresMasterRead: () => false
    }
};

export const fieldDescribeTypes: readonly PlatformType[] = [
    describeType<DescribedField>('Schema.DescribeFieldResult', describeTables),
    describeType<PicklistEntry>('Schema.PicklistEntry', {
        values: { Label: ({ entry }) => entry.label, Value: ({ entry }) => entry.value },
        flags: { Active: ({ entry }) => entry.active, DefaultValue: ({ entry }) => entry.isDefault }
    })
];
