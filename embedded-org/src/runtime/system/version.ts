import { throwApex } from '../exceptions/platform.ts';
import { argument } from './arguments.ts';
import { definePlatformType } from './define.ts';

/** System.Version: the version of a managed package. */
export class ApexVersion {
    readonly $typeName = 'System.Version';
    readonly parts: readonly number[];

    constructor(parts: readonly number[]) {
        this.parts = parts;
    }

    /** Versions compare by the parts that both have. Source: Apex Reference, Version.compareTo. */
    compareTo$1(other: ApexVersion): number {
        const shared = Math.min(this.parts.length, other.parts.length);
        for (let i = 0; i < shared; i++) {
            if (this.parts[i] !== other.parts[i]) return this.parts[i] - other.parts[i];
        }
        return 0;
    }

    toString(): string {
        return this.parts.join('.');
    }
}

/** System.Version. Source: Apex Reference, Version Class. */
export const versionType = definePlatformType('System.Version', {
    static: {
        new: (...parts: number[]) => {
            if (parts.some((part) => argument(part) < 0))
                throwApex('System.IllegalArgumentException', 'A version has no negative parts.');
            return new ApexVersion(parts);
        }
    },
    instance: {
        compareTo: (self: ApexVersion, other: ApexVersion) => self.compareTo$1(argument(other)),
        major: (self: ApexVersion) => self.parts[0],
        minor: (self: ApexVersion) => self.parts[1],
        patch: (self: ApexVersion) => self.parts[2] ?? null
    }
});
