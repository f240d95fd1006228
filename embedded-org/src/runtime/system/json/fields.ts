import type { ClassInfo, MemberFieldInfo } from '../../classes.ts';
import { classInfoChain } from '../../values/object.ts';

/** Fields and properties of an instance that take part in JSON: neither static nor transient, the class's own before inherited ones. */
export function jsonFields(value: object): MemberFieldInfo[] {
    const chain = classInfoChain(value);
    return chain.flatMap((info: ClassInfo) => info.fields.filter((field) => !field.isStatic && !field.isTransient));
}

type Accessors = Record<string, ((value?: unknown) => unknown) | undefined>;

/** Value of a field; of a property through its getter, when it has one of its own. */
export function readField(instance: object, field: MemberFieldInfo): unknown {
    const getter = field.isProperty ? (instance as Accessors)[`get$${field.name.toLowerCase()}`] : undefined;
    return (getter === undefined ? (instance as Record<string, unknown>)[field.jsName] : getter.call(instance)) ?? null;
}

export function writeField(instance: object, field: MemberFieldInfo, value: unknown): void {
    const setter = field.isProperty ? (instance as Accessors)[`set$${field.name.toLowerCase()}`] : undefined;
    if (setter === undefined) (instance as Record<string, unknown>)[field.jsName] = value;
    else setter.call(instance, value);
}
