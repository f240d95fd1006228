import { userLocale } from '../values/time-zone.ts';
import { definePlatformType } from './define.ts';
import { localeTag } from './number/format.ts';

/** System.Collator: orders strings by the running user's locale; nulls first. */
export class ApexCollator {
    readonly $typeName = 'System.Collator';
    private readonly collator = new Intl.Collator(localeTag(userLocale()));

    compare$2(a: string | null, b: string | null): number {
        if (a === null || b === null) return a === b ? 0 : a === null ? -1 : 1;
        return this.collator.compare(a, b);
    }
}

/** System.Collator. Source: Apex Reference, Collator Class. */
export const collatorType = definePlatformType('System.Collator', {
    static: { getInstance: () => new ApexCollator() },
    instance: { compare: (self: ApexCollator, a: string | null, b: string | null) => self.compare$2(a, b) }
});
