import { accessOf, rowsOf, userHas } from '../../runtime/access/permissions.ts';
import type { ApexTransaction } from '../../runtime/transaction/apex-transaction.ts';

/**
 * Whether the running user may call methods of a class: by class access in the profile or a permission set, or as an author of Apex.
 * Source: Lightning Web Components Developer Guide, "Secure Apex Classes"; https://help.salesforce.com/s/articleView?id=release-notes.rn_lc_restrict_apex_authenticated_users.htm
 */
export const mayCallClass = (transaction: ApexTransaction, className: string): boolean =>
    userHas(transaction, 'AuthorApex') ||
    userHas(transaction, 'ModifyAllData') ||
    hasAccess(transaction, 'ApexClass', className.split('.')[0]);

/**
 * Whether the running user may open a Visualforce page: by page access in the profile or a permission set, or as somebody who may customise
 * the application. Access to the page is access to all Apex behind it.
 * Source: https://developer.salesforce.com/docs/atlas.en-us.pages.meta/pages/pages_security_overview.htm and its page on page security
 */
export const mayOpenPage = (transaction: ApexTransaction, pageName: string): boolean =>
    userHas(transaction, 'CustomizeApplication') || hasAccess(transaction, 'ApexPage', pageName);

function hasAccess(transaction: ApexTransaction, objectName: 'ApexClass' | 'ApexPage', name: string): boolean {
    const [entity] = rowsOf(transaction, objectName, 'Name', [name]);
    const id = entity?.$values['Id'];
    return rowsOf(transaction, 'SetupEntityAccess', 'ParentId', accessOf(transaction).permissionSetIds).some(
        (row) => row.$values['SetupEntityId'] === id
    );
}
