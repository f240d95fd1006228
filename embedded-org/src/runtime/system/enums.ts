import { typeData } from '../../schema/type-data/type-data.ts';
import { throwApex } from '../exceptions/platform.ts';
import { invalidEnum } from '../exceptions/messages.ts';
import { ApexEnum } from '../values/enum.ts';
import { ApexList } from '../values/list.ts';
import { hashString } from '../values/hash.ts';
import { setPlatformEnumLookup } from '../values/object-graph-enums.ts';
import { apexType } from '../values/type.ts';
import { argument } from './arguments.ts';
import { definePlatformType, type PlatformType } from './define.ts';

const made = new Map<string, readonly ApexEnum[]>();

/**
 * The constants of a platform enum in order, made from the type data on first use.
 * @param name qualified, e.g. `System.StatusCode`.
 * @throws Error when the type data knows no such enum.
 */
export function platformEnum(name: string): readonly ApexEnum[] {
    let constants = made.get(name);
    if (constants === undefined) {
        const data = typeData().platformType(name);
        if (data?.isEnum !== true) throw new Error(`The type data has no enum ${name}.`);
        constants = data.fields
            .filter((field) => field.type === data.name)
            .map((field, i) => new ApexEnum(data.name, field.name, i));
        made.set(name, constants);
    }
    return constants;
}

/** One constant of a platform enum. @throws Error when there is none of this name. */
export function platformEnumConstant(type: string, name: string): ApexEnum {
    const constant = platformEnum(type).find((candidate) => candidate.name === name);
    if (constant === undefined) throw new Error(`${type} has no constant ${name}.`);
    return constant;
}

setPlatformEnumLookup((type, name) => platformEnum(type).find((candidate) => candidate.name === name));

/** `valueOf(name)` of an enum, in any letter case. @throws System.NoSuchElementException when there is no such constant. */
export function enumValueOf(type: string, constants: readonly ApexEnum[], name: string): ApexEnum {
    const wanted = argument(name).toLowerCase();
    return (
        constants.find((constant) => constant.name.toLowerCase() === wanted) ??
        throwApex('System.NoSuchElementException', invalidEnum(name, type))
    );
}

/** Methods that every enum constant has, of platform and user enums alike. Source: Apex Developer Guide, "Enums". */
export const enumInstanceMethods = {
    name: (self: ApexEnum) => self.name,
    ordinal: (self: ApexEnum) => self.ordinal,
    toString: (self: ApexEnum) => self.name,
    equals: (self: ApexEnum, other: unknown) => self.valueOf() === other,
    hashCode: (self: ApexEnum) => hashString(self.name)
};

/** The implementation of a platform enum: its constants as static properties, values() and valueOf(). */
export function enumType(name: string): PlatformType {
    const constants = platformEnum(name);
    const statics: Record<string, (...args: never[]) => unknown> = {
        values: () => new ApexList(apexType(name), [...constants]),
        valueOf: (text: string) => enumValueOf(name, constants, text)
    };
    for (const constant of constants) statics[`get:${constant.name}`] = () => constant;
    return definePlatformType(name, { static: statics, instance: enumInstanceMethods });
}
