import type { ClassInfo } from '../classes.ts';
import { identityHash } from './identity-hash.ts';

/**
 * Base of generated classes. A generated class has `static $info: ClassInfo`; its Apex fields are JavaScript properties
 * (`fields[].jsName`). Classes that define equals and hashCode override `equals$1` and `hashCode$0`.
 */
export class ApexObject {
    /** Runs the initialisers of all fields, those of super classes first; generated classes add theirs. */
    $fields(): this {
        return this;
    }

    /** The default of Object.toString: `Name:[field=value, ...]`. */
    toString$0(): string {
        return describeObject(this);
    }

    equals$1(other: unknown): boolean {
        return this === other;
    }

    hashCode$0(): number {
        return identityHash(this);
    }

    toString(): string {
        return this.toString$0() ?? 'null';
    }
}

/** Virtual methods of user classes; platform objects may have them, too. */
export interface EqualityMethods {
    equals$1?(other: unknown): boolean;
    hashCode$0?(): number;
}

type ConstructorWithInfo = { readonly $info?: ClassInfo; readonly name: string };

/** The ClassInfo of an instance of a generated class (also exceptions), or undefined. */
export function classInfoOf(value: object): ClassInfo | undefined {
    return (value.constructor as ConstructorWithInfo).$info;
}

/** The class's ClassInfo and those of its user-defined super classes, most derived first. */
export function classInfoChain(value: object): ClassInfo[] {
    const chain: ClassInfo[] = [];
    let type: unknown = value.constructor;
    while (typeof type === 'function') {
        const info = Object.hasOwn(type, '$info') ? (type as unknown as ConstructorWithInfo).$info : undefined;
        if (info !== undefined) chain.push(info);
        type = Object.getPrototypeOf(type);
    }
    return chain;
}

let describeValue: (value: unknown) => string = String;

/** Installed by to-string.ts, which knows every kind of value; avoids an import cycle. */
export function setValueDescriber(describe: (value: unknown) => string): void {
    describeValue = describe;
}

const inProgress = new Set<object>();

/** An inner class goes by its own name, without the outer one's: `Inner:[]`. Source: recorded in trigger frameworks that cut the name from it. */
const simpleName = (name: string): string => name.slice(name.lastIndexOf('.') + 1);

/** `Name:[field=value, ...]` with inherited fields first. An object met inside itself shows as the platform shows it: `(already output)`. */
export function describeObject(value: object): string {
    const chain = classInfoChain(value);
    const name = simpleName(chain[0]?.name ?? value.constructor.name);
    if (inProgress.has(value)) return '(already output)';
    inProgress.add(value);
    try {
        const fields: string[] = [];
        for (const info of chain.reverse()) {
            for (const field of info.fields) {
                if (!field.isStatic)
                    fields.push(`${field.name}=${describeValue((value as Record<string, unknown>)[field.jsName])}`);
            }
        }
        return `${name}:[${fields.join(', ')}]`;
    } finally {
        inProgress.delete(value);
    }
}
