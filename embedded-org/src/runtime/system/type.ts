import { classRegistry } from '../class-registry.ts';
import { hashString } from '../values/hash.ts';
import { isAssignable } from '../values/instance-of.ts';
import { notNull } from '../values/integer.ts';
import { apexType, type ApexType } from '../values/type.ts';
import { argument } from './arguments.ts';
import { definePlatformType } from './define.ts';
import { objectTypeOf } from './records.ts';
import { hasSchema, schemaHook } from './schema-hook.ts';
import { newInstance } from './type/instantiate.ts';
import { resolveType } from './type/resolve.ts';
import { SCHEMA, withoutSchema } from './type/schema-prefix.ts';

/** Type.forName(name) or (namespace, name). A namespace is dropped: one embedded org holds one package. */
function forName(first: string | null, second?: string | null): ApexType | null {
    const name = second === undefined ? argument(first) : argument(second);
    const namespace = second === undefined || first === null || first === '' ? '' : `${first}.`;
    // Objects have no namespace before a dot, so the name with one is a class's.
    const ofNamespace = namespace === '' ? undefined : classRegistry()?.find(name);
    if (ofNamespace !== undefined) return apexType(ofNamespace.name);
    return resolveType(namespace + name) ?? resolveType(name);
}

/** An object's type has the object's name, also where a class shares it. */
function nameOf({ name }: ApexType): string {
    return name.startsWith(SCHEMA) && hasSchema() ? (schemaHook().objectName(withoutSchema(name)) ?? name) : name;
}

/** System.Type. Source: Apex Reference, Type Class. */
export const typeType = definePlatformType('System.Type', {
    static: { forName },
    instance: {
        'get:SObjectType': (self: ApexType) => objectTypeOf(self),
        equals: (self: ApexType, other: unknown) => self.valueOf() === other,
        getName: nameOf,
        hashCode: (self: ApexType) => hashString(self.name),
        isAssignableFrom: (self: ApexType, other: ApexType) => isAssignable(argument(other), notNull(self)),
        newInstance: (self: ApexType) => newInstance(notNull(self)),
        toString: nameOf
    }
});
