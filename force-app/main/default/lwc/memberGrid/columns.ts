import { labels } from './labels';

/** Keys of the server's orders by the field that the table shows. */
export const SORT_KEYS: Readonly<Record<string, string>> = {
    userUrl: 'Name',
    accountName: 'Account',
    profileName: 'Profile',
    roleName: 'Role',
    lastLogin: 'LastLogin',
    createdAt: 'Created'
};

export function columnsOf(): unknown[] {
    return [
        {
            ...column('userUrl', labels.name, 140),
            type: 'url',
            typeAttributes: { label: { fieldName: 'name' }, target: '_blank' }
        },
        column('accountName', labels.account, 130),
        column('username', labels.username, 180),
        column('email', labels.email, 170),
        column('profileName', labels.profile, 140),
        column('roleName', labels.role, 150),
        column('statusLabel', labels.status, 75),
        column('lastLogin', labels.lastLogin, 100),
        {
            ...column('createdAt', labels.created, 95),
            type: 'date',
            typeAttributes: { year: 'numeric', month: 'short', day: 'numeric' }
        },
        {
            type: 'button',
            initialWidth: 80,
            label: labels.details,
            typeAttributes: { label: labels.details, name: 'details', variant: 'base' }
        }
    ];
}

function column(fieldName: string, label: string, initialWidth: number): Record<string, unknown> {
    return {
        fieldName,
        label,
        initialWidth,
        type: 'text',
        wrapText: true,
        hideDefaultActions: true,
        sortable: fieldName in SORT_KEYS
    };
}
