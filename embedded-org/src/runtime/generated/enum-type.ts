import { classRegistry } from '../class-registry.ts';
import { definePlatformType } from '../system/define.ts';
import { enumInstanceMethods, enumValueOf } from '../system/enums.ts';
import type { ApexEnum } from '../values/enum.ts';
import { ApexList } from '../values/list.ts';
import type { ApexType } from '../values/type.ts';
import { enumConstants } from './class-table.ts';

function constantsOf(type: ApexType): readonly ApexEnum[] {
    const info = classRegistry()?.find(type.name);
    if (info === undefined) throw new Error(`The org has no enum ${type.name}.`);
    return enumConstants(info);
}

/** What every enum of the project has. Source: Apex Developer Guide, "Enums". */
export const enumType = definePlatformType('System.Enum', {
    static: {
        values: (type: ApexType) => new ApexList(type, [...constantsOf(type)]),
        valueOf: (type: ApexType, name: string) => enumValueOf(type.name, constantsOf(type), name)
    },
    instance: enumInstanceMethods
});
