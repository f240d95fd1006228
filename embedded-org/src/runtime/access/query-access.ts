import type { ApexTransaction } from '../transaction/apex-transaction.ts';
import type { AccessChecker } from '../query/access-checker.ts';
import { hasFieldRight } from './field-access.ts';
import { hasObjectRight } from './object-access.ts';
import { sharingCondition } from './sharing.ts';

/** What queries ask about the running user: object and field rights (user mode) and record access (sharing). */
export function accessChecker(transaction: ApexTransaction): AccessChecker {
    return {
        canReadObject: (object) => hasObjectRight(transaction, object, 'read'),
        canReadField: (object, field) => hasFieldRight(transaction, object, field, 'read'),
        rowCondition: (object, alias) => sharingCondition(transaction, object, alias, 'read')
    };
}
