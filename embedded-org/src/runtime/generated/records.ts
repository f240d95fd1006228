import type { ObjectInfo } from '../../schema/model.ts';
import { currentApexTransaction } from '../transaction/apex-transaction.ts';
import { ApexSObject } from '../values/sobject.ts';

const objects = new Map<string, () => ObjectInfo>();

/** Describe data of an object, looked up when first used: modules are evaluated before the org's schema is at hand. */
export function object(name: string): () => ObjectInfo {
    let make = objects.get(name);
    if (make === undefined) {
        make = () => {
            const info = currentApexTransaction().org.schema.object(name);
            if (info === undefined) throw new Error(`The org has no object ${name}.`);
            return info;
        };
        objects.set(name, make);
    }
    return make;
}

/** `new Account(Name = 'x')`; `parents` holds related records. */
export function newSObject(
    info: () => ObjectInfo,
    values: Record<string, unknown>,
    parents?: Record<string, ApexSObject | null>
): ApexSObject {
    const record = new ApexSObject(info(), values);
    for (const name in parents) record.setParent$(name, parents[name]);
    return record;
}

export function setParent(record: ApexSObject, relationship: string, parent: ApexSObject | null): ApexSObject | null {
    record.setParent$(relationship, parent);
    return parent;
}

/** `object.property = value` of a library type, as an expression. */
export function setProperty<T>(set: (...given: unknown[]) => void, target: unknown, value: T): T {
    if (target === undefined) set(value);
    else set(target, value);
    return value;
}
