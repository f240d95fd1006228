import type { ObjectInfo } from '../../schema/model.ts';
import type { ApexTransaction } from '../transaction/apex-transaction.ts';
import { accessOf, cached, rowsOf, userHas } from './permissions.ts';
import { setupObjectAccess } from './setup-objects.ts';

export type ObjectRight = 'read' | 'create' | 'edit' | 'delete' | 'viewAll' | 'modifyAll';

const COLUMNS: Readonly<Record<ObjectRight, string>> = {
    read: 'PermissionsRead',
    create: 'PermissionsCreate',
    edit: 'PermissionsEdit',
    delete: 'PermissionsDelete',
    viewAll: 'PermissionsViewAllRecords',
    modifyAll: 'PermissionsModifyAllRecords'
};

/** Standard objects that have no object permissions of their own: those of the object they belong to count. Source: Object Reference, ObjectPermissions. */
const GOVERNED_BY: Readonly<Record<string, string>> = {
    opportunitylineitem: 'Opportunity',
    opportunitycontactrole: 'Opportunity',
    campaignmember: 'Campaign',
    accountcontactrelation: 'Account',
    accountteammember: 'Account',
    casecomment: 'Case',
    orderitem: 'Order',
    pricebookentry: 'Product2'
};

/** Records that every user with access to their parent works with; activities, files and notes have no object permissions. */
const OPEN = new Set([
    'task',
    'event',
    'contentversion',
    'contentdocument',
    'contentdocumentlink',
    'attachment',
    'note',
    'feeditem',
    'emailmessage'
]);

/** Whether the running user has a right on an object in user mode. Source: Object Reference, ObjectPermissions; platform-rules H2. */
export function hasObjectRight(transaction: ApexTransaction, object: ObjectInfo, right: ObjectRight): boolean {
    if (userHas(transaction, 'ModifyAllData')) return true;
    if ((right === 'read' || right === 'viewAll') && userHas(transaction, 'ViewAllData')) return true;
    const setup = setupObjectAccess(transaction, object, right);
    if (setup !== null) return setup;
    const name = object.name.toLowerCase();
    if (OPEN.has(name)) return right !== 'viewAll' && right !== 'modifyAll';
    return granted(transaction, GOVERNED_BY[name] ?? sharedObject(object), right);
}

/** Share and history rows follow the object they belong to. */
function sharedObject(object: ObjectInfo): string {
    if (object.kind === 'share') return object.name.replace(/__Share$/i, '__c').replace(/Share$/i, '');
    return object.kind === 'history' ? object.name.replace(/__History$/i, '__c').replace(/History$/i, '') : object.name;
}

function granted(transaction: ApexTransaction, objectName: string, right: ObjectRight): boolean {
    const rights = cached(transaction, `objects ${transaction.user.id}`, () => {
        const byObject = new Map<string, Set<ObjectRight>>();
        for (const row of rowsOf(
            transaction,
            'ObjectPermissions',
            'ParentId',
            accessOf(transaction).permissionSetIds
        )) {
            const name = String(row.$values['SobjectType']).toLowerCase();
            const all = byObject.get(name) ?? new Set<ObjectRight>();
            for (const each of Object.keys(COLUMNS) as ObjectRight[])
                if (row.$values[COLUMNS[each]] === true) all.add(each);
            byObject.set(name, all);
        }
        return byObject;
    });
    const own = rights.get(objectName.toLowerCase());
    if (own === undefined) return false;
    // The wider rights include the narrower ones. Source: https://help.salesforce.com/s/articleView?id=sf.users_profiles_object_perms.htm
    return (
        own.has(right) ||
        own.has('modifyAll') ||
        (right === 'read' && (own.has('viewAll') || own.has('edit') || own.has('create')))
    );
}
