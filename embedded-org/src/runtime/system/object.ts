import { hashValue } from '../values/hash.ts';
import { valuesEqual } from '../values/equality.ts';
import { notNull } from '../values/integer.ts';
import { ApexObject } from '../values/object.ts';
import { stringOf } from '../values/to-string.ts';
import { definePlatformType } from './define.ts';

/** Methods of every value behind an Object. equals of strings is case-sensitive. */
export const objectType = definePlatformType('Object', {
    static: { new: () => new ApexObject() },
    instance: {
        equals: (self: unknown, other: unknown) => valuesEqual(notNull(self), other),
        clone: (self: object) => Object.assign(Object.create(Object.getPrototypeOf(self) as object) as object, self),
        hashCode: (self: unknown) => hashValue(notNull(self)),
        toString: (self: unknown) => stringOf(notNull(self))
    }
});
