import { throwApex } from '../../../runtime/exceptions/index.ts';
import { TransactionLimits } from '../../../runtime/limits/limits.ts';
import type { LimitName } from '../../../runtime/limits/rows.ts';

const WRITING: ReadonlySet<LimitName> = new Set(['dmlStatements', 'dmlRows', 'publishImmediateDml']);

/**
 * Limits of a method that is @AuraEnabled(cacheable=true): it must not change data, and the first statement that tries is refused.
 * Source: Lightning Web Components Developer Guide, "Client-Side Caching of Apex Method Results" ("can't mutate data"); text as orgs give it.
 */
export class ReadOnlyLimits extends TransactionLimits {
    constructor() {
        super('synchronous');
    }

    override use(name: LimitName, amount = 1): void {
        if (WRITING.has(name)) throwApex('System.LimitException', 'Too many DML statements: 1');
        super.use(name, amount);
    }

    override limit(name: LimitName): number {
        return WRITING.has(name) ? 0 : super.limit(name);
    }
}
