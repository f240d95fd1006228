/** What a person can begin from the list of runs, and which sources and columns each operation takes. */
import { labels } from './labels';
import type { RunView } from 'apex/RunView';
import type { SourceKind } from 'c/consoleTypes';

/** A column of a file beside the one that names the user: its name on the server, and the headings it goes by. */
export interface OperationColumn {
    readonly name: string;
    readonly headings: readonly string[];
}

export interface OperationChoice {
    /** Migration_Run__c.Operation__c. */
    readonly name: string;
    readonly label: string;
    /** Said above its options; empty where the options say enough. */
    readonly help: string;
    /** The usual one first. */
    readonly sources: readonly SourceKind[];
    /** True when each row is about an existing user: a file then names users. */
    readonly isAboutUsers: boolean;
    readonly columns: readonly OperationColumn[];
    /** True when the person chooses how it is done, so that the options can be opened again after a check. */
    readonly hasOptions?: boolean;
}

export interface OperationGroup {
    readonly heading: string;
    readonly operations: readonly OperationChoice[];
}

export const GENERATE = 'GeneratePartnerUsers';
export const MOVE_LICENCES = 'MoveLicences';
export const TAKE_SNAPSHOT = 'TakeSnapshot';
export const REVIEW_ACCESS = 'ReviewAccess';
export const INVITE = 'InviteMembers';
export const MOVE_CONTACTS = 'MoveContacts';
export const MOVE_TO_COMPANY = 'MoveToCompany';

const NEW_ACCOUNT: OperationColumn = { name: 'newAccount', headings: ['New account', 'New AccountId', 'Account'] };

/** An operation with options on users of the org, chosen there or named by a file. */
function aboutUsers(name: string, label: string, help: string): OperationChoice {
    return { name, label, help, sources: ['Users', 'Csv'], isAboutUsers: true, columns: [], hasOptions: true };
}

/** What the menu offers, in its order and under its headings. */
export const OPERATION_GROUPS: readonly OperationGroup[] = [
    {
        heading: labels.newUsers,
        operations: [
            {
                name: GENERATE,
                label: labels.generate,
                help: '',
                sources: ['Csv', 'Contacts'],
                isAboutUsers: false,
                columns: [],
                hasOptions: true
            },
            {
                name: INVITE,
                label: labels.invite,
                help: labels.inviteHelp,
                sources: ['Csv', 'Contacts'],
                isAboutUsers: false,
                columns: [{ name: 'account', headings: ['Company', 'Account', 'Account Name', 'Account Id'] }],
                hasOptions: true
            }
        ]
    },
    {
        heading: labels.logins,
        operations: [
            {
                name: 'DeactivatePartnerUsers',
                label: labels.deactivate,
                help: labels.deactivateHelp,
                sources: ['Users', 'Csv'],
                isAboutUsers: true,
                columns: []
            },
            {
                name: 'RevokeMembers',
                label: labels.revoke,
                help: labels.revokeHelp,
                sources: ['Users', 'Csv'],
                isAboutUsers: true,
                columns: []
            },
            {
                name: 'RestoreMembers',
                label: labels.restore,
                help: labels.restoreHelp,
                sources: ['Users', 'Csv'],
                isAboutUsers: true,
                columns: []
            },
            {
                name: 'FreezeMembers',
                label: labels.freeze,
                help: labels.freezeHelp,
                sources: ['Users', 'Csv'],
                isAboutUsers: true,
                columns: []
            },
            {
                name: 'UnfreezeMembers',
                label: labels.unfreeze,
                help: labels.unfreezeHelp,
                sources: ['Users', 'Csv'],
                isAboutUsers: true,
                columns: []
            },
            {
                name: 'UnlockMembers',
                label: labels.unlock,
                help: labels.unlockHelp,
                sources: ['Users', 'Csv'],
                isAboutUsers: true,
                columns: []
            },
            {
                name: 'RenameMembers',
                label: labels.rename,
                help: labels.renameHelp,
                sources: ['Csv'],
                isAboutUsers: true,
                columns: [{ name: 'newUsername', headings: ['New username', 'NewUsername'] }]
            },
            {
                name: 'SendPasswordMails',
                label: labels.mails,
                help: labels.mailsHelp,
                sources: ['Users', 'Csv'],
                isAboutUsers: true,
                columns: []
            },
            {
                name: 'HandOverEmail',
                label: labels.emails,
                help: labels.emailsHelp,
                sources: ['Users', 'Csv'],
                isAboutUsers: true,
                columns: []
            }
        ]
    },
    {
        heading: labels.access,
        operations: [
            {
                name: MOVE_LICENCES,
                label: labels.moveLicences,
                help: labels.moveLicencesHelp,
                sources: ['Users', 'Csv'],
                isAboutUsers: true,
                // Headings of the file users.csv of Salesforce's own procedure (features F44), and names instead of ids (W17).
                columns: [
                    { name: 'profile', headings: ['ProfileId', 'New ProfileId', 'Profile', 'New profile'] },
                    { name: 'oldProfile', headings: ['OldProfileId', 'Old ProfileId', 'Old profile'] }
                ],
                hasOptions: true
            },
            aboutUsers('GrantAccess', labels.grant, labels.grantHelp),
            aboutUsers('RemoveAccess', labels.remove, labels.removeHelp),
            aboutUsers(TAKE_SNAPSHOT, labels.takeSnapshot, labels.takeSnapshotHelp),
            aboutUsers(REVIEW_ACCESS, labels.review, labels.reviewHelp)
        ]
    },
    {
        heading: labels.contacts,
        operations: [
            { ...aboutUsers(MOVE_CONTACTS, labels.moveContacts, ''), columns: [NEW_ACCOUNT] },
            {
                ...aboutUsers(MOVE_TO_COMPANY, labels.moveToCompany, ''),
                columns: [NEW_ACCOUNT, { name: 'newEmail', headings: ['New e-mail', 'New email', 'E-mail', 'Email'] }]
            },
            aboutUsers('AttachContacts', labels.attach, labels.attachHelp)
        ]
    }
];

export const OPERATIONS: readonly OperationChoice[] = OPERATION_GROUPS.flatMap(({ operations }) => operations);

/** Whether the options of a run are its own and can be changed: those of an undo or a follow-up come from the run before it. */
export function hasOwnOptions(run: RunView | null): boolean {
    const does = OPERATIONS.find((operation) => operation.name === (run?.operation ?? GENERATE));
    return does?.hasOptions === true && !['UndoOf', 'FollowUpOf'].includes(run?.parentRelation ?? '');
}

/** The operation with this name; an unknown one, e.g. of an old address, begins the main one. */
export function operationOf(name: string | null | undefined): OperationChoice {
    return OPERATIONS.find((operation) => operation.name === name) ?? OPERATIONS[0];
}
