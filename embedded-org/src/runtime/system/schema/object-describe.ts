import type { ChildRelationship, ObjectInfo } from '../../../schema/model.ts';
import { ApexList } from '../../values/list.ts';
import { apexType } from '../../values/type.ts';
import type { PlatformType } from '../define.ts';
import { platformEnumConstant } from '../enums.ts';
import { describeType } from './described.ts';
import { fieldSetsOf, type FieldSets } from './field-sets.ts';
import { NameMap } from './name-map.ts';
import { mayUseObject } from './rights.ts';
import { recordTypeInfos, recordTypeMap } from './record-types.ts';
import { currentSchema, fieldToken, objectToken } from './tokens.ts';

/** Schema.DescribeSObjectResult. */
export class DescribedObject {
    readonly $typeName = 'Schema.DescribeSObjectResult';
    readonly object: ObjectInfo;

    constructor(object: ObjectInfo) {
        this.object = object;
    }

    toString$0(): string {
        return `Schema.DescribeSObjectResult[getName=${this.object.name};]`;
    }
}

/** `describe.fields`: the fields of an object by name. */
export class ObjectFields {
    readonly $typeName = 'Schema.SObjectTypeFields';
    readonly object: ObjectInfo;

    constructor(object: ObjectInfo) {
        this.object = object;
    }
}

/** Schema.ChildRelationship. */
class DescribedChild {
    readonly $typeName = 'Schema.ChildRelationship';
    readonly child: ChildRelationship;

    constructor(child: ChildRelationship) {
        this.child = child;
    }
}

const described = new WeakMap<ObjectInfo, DescribedObject>();

/** The describe result of an object; the same one each time. */
export function describeObject(object: ObjectInfo): DescribedObject {
    let result = described.get(object);
    if (result === undefined) described.set(object, (result = new DescribedObject(object)));
    return result;
}

const describedChildren = new WeakMap<ChildRelationship, DescribedChild>();

/** The same result each time: code uses it as a key of maps. */
function describeChild(child: ChildRelationship): DescribedChild {
    let result = describedChildren.get(child);
    if (result === undefined) describedChildren.set(child, (result = new DescribedChild(child)));
    return result;
}

const isCustom = (object: ObjectInfo): boolean => /__(c|mdt|e|x|b|share)$/i.test(object.name);
/** Source: Object Reference, merge(): accounts, contacts, leads, cases, individuals. */
const MERGEABLE = new Set(['Account', 'Contact', 'Lead', 'Case', 'Individual']);

function childRelationships({ object }: DescribedObject): ApexList {
    const schema = currentSchema();
    const children = object.childRelationships.filter(
        (child) => schema.object(child.childObject)?.field(child.field) !== undefined
    );
    return new ApexList(
        apexType('Schema.ChildRelationship'),
        children.map((child) => describeChild(child))
    );
}

const fieldMaps = new WeakMap<ObjectInfo, NameMap>();

function fieldMap({ object }: ObjectFields): NameMap {
    let map = fieldMaps.get(object);
    if (map === undefined) {
        const schema = currentSchema();
        map = new NameMap(
            apexType('Schema.SObjectField'),
            object.fields.map((field) => [field.name, fieldToken(schema, object, field)])
        );
        fieldMaps.set(object, map);
    }
    return map;
}

export const objectDescribeTypes: readonly PlatformType[] = [
    describeType<DescribedObject>('Schema.DescribeSObjectResult', {
        values: {
            AssociateEntityType: ({ object }) =>
                object.kind === 'share' ? 'Share' : object.kind === 'history' ? 'History' : null,
            AssociateParentEntity: ({ object }) =>
                object.kind === 'share' || object.kind === 'history'
                    ? (object.field('ParentId')?.referenceTo[0] ?? null)
                    : null,
            ChildRelationships: childRelationships,
            DataTranslationEnabled: () => false,
            DefaultImplementation: () => null,
            Fields: ({ object }) => new ObjectFields(object),
            FieldSets: ({ object }): FieldSets => fieldSetsOf(object),
            HasSubtypes: () => false,
            ImplementedBy: () => null,
            ImplementsInterfaces: () => null,
            IsInterface: () => false,
            IsSubtype: () => false,
            KeyPrefix: ({ object }) => object.keyPrefix,
            Label: ({ object }) => object.label,
            LabelPlural: ({ object }) => object.labelPlural,
            LocalName: ({ object }) => object.name,
            Name: ({ object }) => object.name,
            RecordTypeInfos: ({ object }) => new ApexList(apexType('Schema.RecordTypeInfo'), recordTypeInfos(object)),
            RecordTypeInfosByDeveloperName: ({ object }) => recordTypeMap(object, 'developerName'),
            RecordTypeInfosById: ({ object }) => recordTypeMap(object, 'id'),
            RecordTypeInfosByName: ({ object }) => recordTypeMap(object, 'label'),
            SObjectDescribeOption: () => platformEnumConstant('Schema.SObjectDescribeOptions', 'DEFERRED'),
            SObjectType: ({ object }) => objectToken(currentSchema(), object.name)
        },
        flags: {
            Accessible: ({ object }) => mayUseObject(object, 'read'),
            Createable: ({ object }) => mayUseObject(object, 'create'),
            Custom: ({ object }) => isCustom(object),
            CustomSetting: ({ object }) => object.kind === 'customSetting',
            Deletable: ({ object }) => mayUseObject(object, 'delete'),
            DeprecatedAndHidden: () => false,
            FeedEnabled: () => false,
            Mergeable: ({ object }) => MERGEABLE.has(object.name) && mayUseObject(object, 'delete'),
            MruEnabled: ({ object }) => object.field('LastViewedDate') !== undefined,
            Queryable: ({ object }) => object.queryable,
            Searchable: ({ object }) => object.kind === 'standard' || object.kind === 'custom',
            Undeletable: ({ object }) => object.field('IsDeleted') !== undefined && mayUseObject(object, 'delete'),
            Updateable: ({ object }) => mayUseObject(object, 'edit')
        }
    }),
    describeType<ObjectFields>('Schema.SObjectTypeFields', { methods: { getMap: fieldMap } }),
    describeType<DescribedChild>('Schema.ChildRelationship', {
        values: {
            ChildSObject: ({ child }) => objectToken(currentSchema(), child.childObject),
            Field: ({ child }) => {
                const object = currentSchema().object(child.childObject);
                const field = object?.field(child.field);
                return object === undefined || field === undefined ? null : fieldToken(currentSchema(), object, field);
            },
            JunctionIdListNames: () => new ApexList(apexType('String'), []),
            JunctionReferenceTo: () => new ApexList(apexType('Schema.SObjectType'), []),
            RelationshipName: ({ child }) => child.name
        },
        flags: {
            CascadeDelete: ({ child }) => child.cascadeDelete,
            DeprecatedAndHidden: () => false,
            RestrictedDelete: ({ child }) =>
                currentSchema().object(child.childObject)?.field(child.field)?.deleteConstraint === 'Restrict'
        }
    })
];
