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
            ...column('userUrl', labels.name, 150),
            type: 'url',
            typeAttributes: { label: { fieldName: 'name' }, target: '_blank' }
        },
        column('accountName', labels.account, 140),
        column('username', labels.username, 180),
        column('email', labels.email, 170),
        column('profileName', labels.profile, 130),
        column('roleName', labels.role, 140),
        column('statusLabel', labels.status, 80),
        column('lastLogin', labels.lastLogin, 110),
        {
            ...column('createdAt', labels.created, 95),
            type: 'date',
            typeAttributes: { year: 'numeric', month: 'short', day: 'numeric' }
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
