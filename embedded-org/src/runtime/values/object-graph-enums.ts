import type { ClassRegistry } from '../classes.ts';
import { ApexEnum } from './enum.ts';

let platformConstant: (typeName: string, name: string) => ApexEnum | undefined = () => undefined;

/** Installed by the system library, which makes platform enums from the type data. */
export function setPlatformEnumLookup(lookup: (typeName: string, name: string) => ApexEnum | undefined): void {
    platformConstant = lookup;
}

/**
 * The one constant of this name.
 * @param typeName canonical, e.g. `Outer.Colour`, `System.StatusCode`
 * @throws Error when the enum or the constant is gone.
 */
export function enumConstant(classes: ClassRegistry, typeName: string, name: string): ApexEnum {
    const info = classes.find(typeName);
    const found =
        info?.kind === 'enum' && info.jsClass !== null
            ? generatedConstant(info.jsClass, name)
            : platformConstant(typeName, name);
    if (found === undefined) throw new Error(`The org has no enum constant ${typeName}.${name} any more.`);
    return found;
}

/** Generated enums keep their constants in static properties, one by one or in an array. */
function generatedConstant(jsClass: object, name: string): ApexEnum | undefined {
    for (const value of Object.values(jsClass).flat()) {
        if (value instanceof ApexEnum && value.name === name) return value;
    }
    return undefined;
}
