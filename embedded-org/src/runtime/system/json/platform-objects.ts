import { apexType, type ApexType } from '../../values/type.ts';

/** How a platform class is read from JSON: the types of its members by name, and the object made of their values (absent ones are null). */
export interface JsonReading {
    readonly members: Readonly<Record<string, string>>;
    make(values: Readonly<Record<string, unknown>>): object;
}

const readings = new Map<string, JsonReading>();

/** Lets JSON.deserialize make objects of a platform class. Others have no JSON form, as on the platform. */
export function registerJsonReading(typeName: string, reading: JsonReading): void {
    readings.set(typeName, reading);
}

export const jsonReadingOf = (type: ApexType): JsonReading | undefined => readings.get(type.base);

/** The member of this name in any letter case: its canonical name and type. */
export function jsonMember(reading: JsonReading, name: string): { name: string; type: ApexType } | undefined {
    const canonical = Object.keys(reading.members).find((each) => each.toLowerCase() === name.toLowerCase());
    return canonical === undefined ? undefined : { name: canonical, type: apexType(reading.members[canonical]) };
}
