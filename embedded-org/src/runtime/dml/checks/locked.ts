import { hasObjectRight } from '../../access/object-access.ts';
import type { Statement } from '../statement-context.ts';

/**
 * Whether an approval's lock keeps the running user from the record: those who may modify all records of the object may edit it.
 * Source: Apex Reference, Approval.lock; https://help.salesforce.com/s/articleView?id=sf.approvals_considerations.htm (who can edit locked records).
 */
export function isLockedFor({ object, org, transaction }: Statement, id: string): boolean {
    if (!org.store.hasMarks('locked') || !org.store.isMarked('locked', id)) return false;
    return !hasObjectRight(transaction, object, 'modifyAll');
}
