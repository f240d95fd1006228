import { platformTypeImplementation } from '../../src/runtime/system/registry.ts';
import type { PlatformType } from '../../src/runtime/system/define.ts';

type Call = (...args: unknown[]) => never;

function tables(name: string): PlatformType {
    const type = platformTypeImplementation(`System.${name}`);
    if (type === undefined) throw new Error(`No implementation of System.${name}.`);
    return type;
}

/** Instance methods of a System type, as generated code calls them: the receiver first. */
export const instance = (name: string): Record<string, Call> => tables(name).instance as Record<string, Call>;

/** Static methods of a System type. */
export const statics = (name: string): Record<string, Call> => tables(name).static as Record<string, Call>;

/** `valueOf` of a System type; every JavaScript object has a method of this name, so it is asked for apart. */
export const valueOf = (name: string): Call => Reflect.get(tables(name).static, 'valueOf') as Call;
