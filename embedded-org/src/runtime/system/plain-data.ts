import { typeData, type PlatformTypeData } from '../../schema/type-data/type-data.ts';
import { ApexList } from '../values/list.ts';
import { ApexMap } from '../values/map.ts';
import { apexType, OBJECT, STRING } from '../values/type.ts';
import { definePlatformType, type PlatformType } from './define.ts';
import type { JsonReading } from './json/platform-objects.ts';

/** Methods that every such class has and that say nothing of its data. */
const COMMON = new Set(['equals', 'hashCode', 'toString', 'getBuildVersion', 'clone']);

/**
 * An object of a platform class that only holds data: what `Messaging.InboundEmail`, `Metadata.CustomMetadata` and most of ConnectApi are, and
 * results such as `Database.LeadConvertResult`, which public tests make by JSON.deserialize.
 */
export class PlainData {
    readonly $typeName: string;
    readonly values: Record<string, unknown>;

    constructor(typeName: string, values: Record<string, unknown>) {
        this.$typeName = typeName;
        this.values = values;
    }

    /** Members in the order of the type data, with a small first letter (assumed). */
    toJson$(): ApexMap {
        const named = Object.entries(this.values).map(
            ([name, value]) => [name.charAt(0).toLowerCase() + name.slice(1), value] as const
        );
        return new ApexMap(STRING, OBJECT, named);
    }
}

/** Whether a class consists of properties, inherited ones too, with or without methods that read and write them, and of nothing that works. */
export function isPlainData(data: PlatformTypeData): boolean {
    // A name without a namespace is an object's.
    if (data.isEnum || data.isInterface || !data.name.includes('.') || data.name.startsWith('Component.')) return false;
    const parent = parentOf(data);
    return (
        lineageFields(data).length > 0 &&
        data.fields.every((field) => !field.isStatic) &&
        data.methods.every((method) => COMMON.has(method.name) || propertyOf(data, method.name) !== undefined) &&
        data.constructors.some((parameters) => parameters.length === 0) &&
        (parent === null || (parent !== undefined && (isPlainData(parent) || isMarker(parent))))
    );
}

const parentOf = (data: PlatformTypeData): PlatformTypeData | null | undefined =>
    data.superName === null || data.superName === 'Object' ? null : typeData().platformType(data.superName);

/** The property that `getName`, `isName` or `setName` speaks of. */
const propertyOf = (data: PlatformTypeData, method: string): string | undefined =>
    data.fields.find(({ name }) => new RegExp(`^(?:get|is|set)${name}$`, 'i').test(method))?.name;

/** A super class without members. */
const isMarker = (data: PlatformTypeData): boolean => data.fields.length === 0 && data.methods.length === 0;

function lineageFields(data: PlatformTypeData): PlatformTypeData['fields'] {
    const parent = parentOf(data);
    return [...data.fields, ...(parent == null ? [] : lineageFields(parent))];
}

const readings = new Map<string, JsonReading>();

/** How a class of plain data is read from JSON; undefined for other names. */
export function plainDataReading(name: string): JsonReading | undefined {
    const known = readings.get(name);
    if (known !== undefined) return known;
    const data = typeData().platformType(name);
    if (data === undefined || !isPlainData(data)) return undefined;
    const fields = lineageFields(data);
    const isMetadata = name.startsWith('Metadata.');
    const reading: JsonReading = {
        members: Object.fromEntries(fields.map(({ name, type }) => [name, type.replaceAll('System.', '')])),
        make: (given) => {
            const values = fields.map(({ name, type }) => {
                const element = isMetadata ? /^(?:System\.)?List<(.+)>$/.exec(type)?.[1] : undefined;
                return [name, given[name] ?? (element === undefined ? null : new ApexList(apexType(element)))];
            });
            return new PlainData(data.name, Object.fromEntries(values) as Record<string, unknown>);
        }
    };
    readings.set(name, reading);
    return reading;
}

/**
 * The implementation of a class of plain data. Its properties are null until they are set, but for lists of Metadata's classes, which begin
 * empty (Apex Reference, "CustomMetadata Class": `customMetadata.values.add(customField)` right after `new`). Results, which have methods
 * to read them by and none to write, are made by the platform only.
 */
export function plainDataType(data: PlatformTypeData): PlatformType {
    const get = (name: string) => (self: PlainData) => self.values[name];
    const set = (name: string) => (self: PlainData, value: unknown) => (self.values[name] = value);
    const methods = data.methods.flatMap((method) => {
        const property = propertyOf(data, method.name);
        if (property === undefined) return [];
        return [[method.name, method.name.startsWith('set') ? set(property) : get(property)] as const];
    });
    const isResult = methods.length > 0 && !methods.some(([name]) => name.startsWith('set'));
    return definePlatformType(data.name, {
        static: isResult ? {} : { new: () => plainDataReading(data.name)?.make({}) },
        instance: Object.fromEntries([
            ...data.fields.flatMap(({ name }) => [
                [`get:${name}`, get(name)] as const,
                [`set:${name}`, set(name)] as const
            ]),
            ...methods
        ])
    });
}
