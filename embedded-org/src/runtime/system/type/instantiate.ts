import { classRegistry } from '../../class-registry.ts';
import { throwApex } from '../../exceptions/platform.ts';
import { ApexList } from '../../values/list.ts';
import { ApexMap } from '../../values/map.ts';
import { ApexSet } from '../../values/set.ts';
import type { ApexType } from '../../values/type.ts';
import { isStandardEnumOrInterface } from './kind.ts';
import { hasSchema, schemaHook } from '../schema-hook.ts';

/**
 * An empty instance of the type without running a constructor, as JSON needs it; null for types that have none
 * (primitives, interfaces, abstract classes, enums).
 */
export function allocate(type: ApexType): object | null {
    if (type.base === 'List') return new ApexList(type.args[0]);
    if (type.base === 'Set') return new ApexSet(type.args[0]);
    if (type.base === 'Map') return new ApexMap(type.args[0], type.args[1]);
    const info = classRegistry()?.find(type.name);
    if (info !== undefined)
        return info.kind === 'class' && !info.isAbstract && info.jsClass !== null ? new info.jsClass() : null;
    return allocateRecord(type.name);
}

/** A record of an object, whatever class has its name; null when there is no such object. */
export const allocateRecord = (name: string): object | null =>
    hasSchema() ? (schemaHook().newRecord(name) as object | null) : null;

/**
 * Type.newInstance(): the instance after its no-argument constructor.
 * @throws System.TypeException when the type has none. Source of the text: assumed.
 */
export function newInstance(type: ApexType): unknown {
    const instance = allocate(type);
    if (instance === null)
        return throwApex(
            'System.TypeException',
            `${isStandardEnumOrInterface(type) ? 'Not a class' : 'Type cannot be constructed'}: ${type.name}`
        );
    const info = classRegistry()?.find(type.name);
    if (info === undefined) return instance;
    const constructor = info.constructors.find((candidate) => candidate.parameters.length === 0);
    if (constructor === undefined && info.constructors.length > 0)
        return throwApex('System.TypeException', `${type.name} has no public no-argument constructor`);
    (instance as { $fields(): object }).$fields();
    const body = (instance as Record<string, unknown>)[constructor?.jsName ?? ''];
    if (typeof body === 'function') (body as (this: object) => void).call(instance);
    return instance;
}
