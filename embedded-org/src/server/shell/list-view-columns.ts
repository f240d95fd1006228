/**
 * Columns of list views in metadata have names of their own. Source: https://developer.salesforce.com/docs/atlas.en-us.api_meta.meta/api_meta/meta_listview.htm
 * and the list view files that Salesforce generates for standard objects.
 */
const EVERY_OBJECT: Readonly<Record<string, string>> = {
    NAME: 'Name',
    FULL_NAME: 'Name',
    OBJECT_ID: 'Id',
    CREATED_DATE: 'CreatedDate',
    CREATEDBY_USER: 'CreatedBy.Name',
    'CREATEDBY_USER.ALIAS': 'CreatedBy.Alias',
    LAST_UPDATE: 'LastModifiedDate',
    UPDATEDBY_USER: 'LastModifiedBy.Name',
    'UPDATEDBY_USER.ALIAS': 'LastModifiedBy.Alias',
    'CORE.USERS.ALIAS': 'Owner.Alias',
    'CORE.USERS.FIRST_NAME': 'Owner.FirstName',
    'CORE.USERS.LAST_NAME': 'Owner.LastName',
    'OWNER.ALIAS': 'Owner.Alias',
    'OWNER.FIRST_NAME': 'Owner.FirstName',
    'OWNER.LAST_NAME': 'Owner.LastName',
    RECORDTYPE: 'RecordType.Name'
};

const BY_OBJECT: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    contact: {
        'ACCOUNT.NAME': 'Account.Name',
        'CONTACT.EMAIL': 'Email',
        'CONTACT.PHONE1': 'Phone',
        'CONTACT.TITLE': 'Title',
        EMAIL: 'Email',
        PHONE1: 'Phone',
        PHONE3: 'MobilePhone',
        TITLE: 'Title',
        DEPARTMENT: 'Department',
        'CONTACT.FIRST_NAME': 'FirstName',
        'CONTACT.LAST_NAME': 'LastName',
        'CONTACT.LEAD_SOURCE': 'LeadSource',
        'CONTACT.CREATED_DATE': 'CreatedDate',
        'CONTACT.LAST_UPDATE': 'LastModifiedDate'
    },
    account: {
        'ACCOUNT.NAME': 'Name',
        'ACCOUNT.SITE': 'Site',
        'ACCOUNT.PHONE1': 'Phone',
        'ACCOUNT.TYPE': 'Type',
        'ACCOUNT.INDUSTRY': 'Industry',
        'ACCOUNT.ADDRESS1_STATE': 'BillingState',
        'ACCOUNT.ADDRESS1_CITY': 'BillingCity',
        'ACCOUNT.CREATED_DATE': 'CreatedDate',
        'ACCOUNT.LAST_UPDATE': 'LastModifiedDate'
    },
    user: {
        USERNAME: 'Username',
        ALIAS: 'Alias',
        PROFILE: 'Profile.Name',
        USER_ROLE: 'UserRole.Name',
        ACTIVE: 'IsActive',
        LAST_LOGIN: 'LastLoginDate'
    }
};

/** Field path for a column of a list view file; a column with a field's own name is that field. */
export function columnField(objectName: string, column: string): string {
    const upper = column.toUpperCase();
    return BY_OBJECT[objectName.toLowerCase()]?.[upper] ?? EVERY_OBJECT[upper] ?? column;
}

const DEFAULT_COLUMNS: Readonly<Record<string, readonly string[]>> = {
    contact: ['Name', 'Account.Name', 'Title', 'Phone', 'Email', 'Owner.Alias'],
    account: ['Name', 'BillingState', 'Phone', 'Type', 'Owner.Alias'],
    user: ['Name', 'Username', 'Profile.Name', 'Email', 'IsActive', 'LastLoginDate'],
    lead: ['Name', 'Company', 'State', 'Email', 'Status', 'Owner.Alias'],
    opportunity: ['Name', 'Account.Name', 'StageName', 'CloseDate', 'Owner.Alias'],
    case: ['CaseNumber', 'Subject', 'Status', 'Priority', 'CreatedDate', 'Owner.Alias']
};

/** Columns of the list that every object has; null for objects without a usual set. */
export function usualColumns(objectName: string): readonly string[] | null {
    return DEFAULT_COLUMNS[objectName.toLowerCase()] ?? null;
}
