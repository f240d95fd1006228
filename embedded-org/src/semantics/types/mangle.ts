import { typeName, type Type } from './type.ts';

/** JavaScript name of a method: its lower-case name and its parameter types, so that an override meets what it overrides: `run$String$List_Account_`. */
export function methodJsName(name: string, parameters: readonly Type[]): string {
    return `${name.toLowerCase()}$${parameters.map(mangledType).join('$')}`;
}

export function constructorJsName(parameters: readonly Type[]): string {
    return `new$${parameters.map(mangledType).join('$')}`;
}

const mangledType = (type: Type): string => typeName(type).replace(/[^A-Za-z0-9]/g, '_');

/** Name of the bridge through which platform code and platform-interface calls reach a method (ARCHITECTURE.md): `execute$2`. */
export function bridgeName(name: string, arity: number): string {
    return `${name}$${String(arity)}`;
}
