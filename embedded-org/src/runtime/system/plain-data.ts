import { typeData, type PlatformTypeData } from '../../schema/type-data/type-data.ts';
import { ApexList } from '../values/list.ts';
import { apexType } from '../values/type.ts';
import { definePlatformType, type PlatformType } from './define.ts';

/** Methods that every such class has and that say nothing of its data. */
const COMMON = new Set(['equals', 'hashCode', 'toString', 'getBuildVersion', 'clone']);

/** An object of a platform class that only holds data: what `Messaging.InboundEmail`, `Metadata.CustomMetadata` and most of ConnectApi are. */
export class PlainData {
    readonly $typeName: string;
    readonly values: Record<string, unknown>;

    constructor(typeName: string, values: Record<string, unknown>) {
        this.$typeName = typeName;
        this.values = values;
    }
}

/** Whether a class consists of a constructor without arguments and of properties, inherited ones too, and of nothing that works. */
export function isPlainData(data: PlatformTypeData): boolean {
    if (data.isEnum || data.isInterface || data.name.startsWith('Component.')) return false;
    const parent =
        data.superName === null || data.superName === 'Object' ? null : typeData().platformType(data.superName);
    return (
        lineageFields(data).length > 0 &&
        data.fields.every((field) => !field.isStatic) &&
        data.methods.every((method) => COMMON.has(method.name)) &&
        data.constructors.some((parameters) => parameters.length === 0) &&
        (parent === null || (parent !== undefined && (isPlainData(parent) || isMarker(parent))))
    );
}

/** A super class without members. */
const isMarker = (data: PlatformTypeData): boolean => data.fields.length === 0 && data.methods.length === 0;

function lineageFields(data: PlatformTypeData): PlatformTypeData['fields'] {
    const parent = data.superName === null ? undefined : typeData().platformType(data.superName);
    return [...data.fields, ...(parent === undefined ? [] : lineageFields(parent))];
}

/**
 * The implementation of a class of plain data. Its properties are null until they are set, but for lists of Metadata's classes, which begin
 * empty. Source: Metadata Coverage, Apex Reference, "CustomMetadata Class" (`customMetadata.values.add(customField)` right after `new`).
 */
export function plainDataType(data: PlatformTypeData): PlatformType {
    const isMetadata = data.name.startsWith('Metadata.');
    const blank = (): Record<string, unknown> =>
        Object.fromEntries(
            lineageFields(data).map(({ name, type }) => {
                const element = /^(?:System\.)?List<(.+)>$/.exec(type)?.[1];
                return [name, isMetadata && element !== undefined ? new ApexList(apexType(element)) : null];
            })
        );
    const accessors = data.fields.flatMap(({ name }) => [
        [`get:${name}`, (self: PlainData) => self.values[name]] as const,
        [`set:${name}`, (self: PlainData, value: unknown) => (self.values[name] = value)] as const
    ]);
    return definePlatformType(data.name, {
        static: { new: () => new PlainData(data.name, blank()) },
        instance: Object.fromEntries(accessors)
    });
}
