import { hashString } from '../values/hash.ts';
import { isAssignable } from '../values/instance-of.ts';
import { notNull } from '../values/integer.ts';
import type { ApexType } from '../values/type.ts';
import { argument } from './arguments.ts';
import { definePlatformType } from './define.ts';
import { objectTypeOf } from './records.ts';
import { newInstance } from './type/instantiate.ts';
import { resolveType } from './type/resolve.ts';

/** Type.forName(name) or (namespace, name). A namespace is dropped: one embedded org holds one package. */
function forName(first: string | null, second?: string | null): ApexType | null {
    const name = second === undefined ? argument(first) : argument(second);
    const namespace = second === undefined || first === null || first === '' ? '' : `${first}.`;
    return resolveType(namespace + name) ?? resolveType(name);
}

/** System.Type. Source: Apex Reference, Type Class. */
export const typeType = definePlatformType('System.Type', {
    static: { forName },
    instance: {
        'get:SObjectType': (self: ApexType) => objectTypeOf(self),
        equals: (self: ApexType, other: unknown) => self.valueOf() === other,
        getName: (self: ApexType) => self.name,
        hashCode: (self: ApexType) => hashString(self.name),
        isAssignableFrom: (self: ApexType, other: ApexType) => isAssignable(argument(other), notNull(self)),
        newInstance: (self: ApexType) => newInstance(notNull(self)),
        toString: (self: ApexType) => self.name
    }
});
