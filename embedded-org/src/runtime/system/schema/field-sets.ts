import type { FieldInfo, FieldSetData, ObjectInfo } from '../../../schema/model.ts';
import { ApexList } from '../../values/list.ts';
import { apexType } from '../../values/type.ts';
import type { PlatformType } from '../define.ts';
import { platformEnumConstant } from '../enums.ts';
import { describeType } from './described.ts';
import { NameMap } from './name-map.ts';
import { currentSchema, fieldToken, objectToken } from './tokens.ts';

/** `describe.fieldSets`. */
export class FieldSets {
    readonly $typeName = 'Schema.SObjectTypeFieldSets';
    readonly object: ObjectInfo;

    constructor(object: ObjectInfo) {
        this.object = object;
    }
}

/** Schema.FieldSet. */
class FieldSet {
    readonly $typeName = 'Schema.FieldSet';
    readonly object: ObjectInfo;
    readonly data: FieldSetData;

    constructor(object: ObjectInfo, data: FieldSetData) {
        this.object = object;
        this.data = data;
    }
}

/** Schema.FieldSetMember: a field, possibly of a parent. */
class FieldSetMember {
    readonly $typeName = 'Schema.FieldSetMember';
    readonly path: string;
    readonly isRequired: boolean;
    readonly object: ObjectInfo;
    readonly field: FieldInfo;

    constructor(path: string, isRequired: boolean, object: ObjectInfo, field: FieldInfo) {
        this.path = path;
        this.isRequired = isRequired;
        this.object = object;
        this.field = field;
    }
}

export const fieldSetsOf = (object: ObjectInfo): FieldSets => new FieldSets(object);

function members({ object, data }: FieldSet): FieldSetMember[] {
    return data.fields.flatMap(({ path, required }) => {
        let at: ObjectInfo | undefined = object;
        const names = path.split('.');
        for (const name of names.slice(0, -1))
            at = currentSchema().object(at?.relationship(name)?.referenceTo[0] ?? '');
        const field = at?.field(names[names.length - 1]);
        return at === undefined || field === undefined ? [] : [new FieldSetMember(path, required, at, field)];
    });
}

export const fieldSetTypes: readonly PlatformType[] = [
    describeType<FieldSets>('Schema.SObjectTypeFieldSets', {
        methods: {
            getMap: ({ object }) =>
                new NameMap(
                    apexType('Schema.FieldSet'),
                    (object.fieldSets ?? []).map((data) => [data.name, new FieldSet(object, data)])
                )
        }
    }),
    describeType<FieldSet>('Schema.FieldSet', {
        values: {
            Description: ({ data }) => data.description,
            Fields: (set) => new ApexList(apexType('Schema.FieldSetMember'), members(set)),
            Label: ({ data }) => data.label,
            Name: ({ data }) => data.name,
            NameSpace: () => '',
            SObjectType: ({ object }) => objectToken(currentSchema(), object.name)
        }
    }),
    describeType<FieldSetMember>('Schema.FieldSetMember', {
        values: {
            DbRequired: ({ field }) => !field.nillable && field.type !== 'BOOLEAN',
            FieldPath: ({ path }) => path,
            Label: ({ field }) => field.label,
            Required: ({ isRequired }) => isRequired,
            SObjectField: ({ object, field }) => fieldToken(currentSchema(), object, field),
            Type: ({ field }) => platformEnumConstant('Schema.DisplayType', field.type)
        }
    })
];
