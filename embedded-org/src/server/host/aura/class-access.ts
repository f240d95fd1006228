import { accessOf, rowsOf, userHas } from '../../../runtime/access/permissions.ts';
import type { ApexTransaction } from '../../../runtime/transaction/apex-transaction.ts';

/**
 * Whether the running user may call methods of a class: by class access in the profile or a permission set, or as an author of Apex.
 * Source: Lightning Web Components Developer Guide, "Secure Apex Classes"; https://help.salesforce.com/s/articleView?id=release-notes.rn_lc_restrict_apex_authenticated_users.htm
 */
export function mayCallClass(transaction: ApexTransaction, className: string): boolean {
    if (userHas(transaction, 'AuthorApex') || userHas(transaction, 'ModifyAllData')) return true;
    const [apexClass] = rowsOf(transaction, 'ApexClass', 'Name', [className.split('.')[0]]);
    const id = apexClass?.$values['Id'];
    return rowsOf(transaction, 'SetupEntityAccess', 'ParentId', accessOf(transaction).permissionSetIds).some(
        (row) => row.$values['SetupEntityId'] === id
    );
}
