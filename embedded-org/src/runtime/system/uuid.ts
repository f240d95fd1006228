import { randomUUID } from 'node:crypto';
import { throwApex } from '../exceptions/platform.ts';
import { hashString } from '../values/hash.ts';
import { argument } from './arguments.ts';
import { definePlatformType } from './define.ts';

/** System.UUID, in lower case. */
export class ApexUuid {
    readonly $typeName = 'System.UUID';
    readonly text: string;

    constructor(text: string) {
        this.text = text;
    }

    toString(): string {
        return this.text;
    }

    toJson$(): string {
        return this.text;
    }

    equals$1(other: unknown): boolean {
        return other instanceof ApexUuid && other.text === this.text;
    }

    hashCode$0(): number {
        return hashString(this.text);
    }
}

/** System.UUID. Source: Apex Reference, UUID Class; text of the exception is assumed. */
export const uuidType = definePlatformType('System.UUID', {
    static: {
        randomUUID: () => new ApexUuid(randomUUID()),
        fromString: (text: string) => {
            if (!/^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(argument(text)))
                throwApex('System.IllegalArgumentException', `Invalid UUID string: ${text}`);
            return new ApexUuid(text.toLowerCase());
        }
    },
    instance: {
        equals: (self: ApexUuid, other: unknown) => self.equals$1(other),
        hashCode: (self: ApexUuid) => self.hashCode$0(),
        toString: (self: ApexUuid) => self.text
    }
});
