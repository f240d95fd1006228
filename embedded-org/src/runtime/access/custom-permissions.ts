import type { ApexTransaction } from '../transaction/apex-transaction.ts';
import { accessOf, cached, rowsOf } from './permissions.ts';

/**
 * Whether the running user has a custom permission, by DeveloperName with or without namespace; false when there is none of that name.
 * Source: Apex Reference, FeatureManagement.checkPermission; granted through SetupEntityAccess of permission sets (Object Reference).
 */
export function hasCustomPermission(transaction: ApexTransaction, name: string): boolean {
    const granted = cached(transaction, `custom permissions ${transaction.user.id}`, () => {
        const rows = rowsOf(transaction, 'SetupEntityAccess', 'ParentId', accessOf(transaction).permissionSetIds);
        const ids = rows.map((row) => row.$values['SetupEntityId']).filter((id) => typeof id === 'string');
        return new Set(
            rowsOf(transaction, 'CustomPermission', 'Id', ids).map((row) =>
                String(row.$values['DeveloperName']).toLowerCase()
            )
        );
    });
    return granted.has(name.replace(/^\w+?__/, '').toLowerCase());
}
