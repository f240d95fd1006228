/** What a person can begin from the list of runs, and which sources and columns each operation takes. */
import { labels } from './labels';
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
}

export const GENERATE = 'GeneratePartnerUsers';

/** In the order of the menu. */
export const OPERATIONS: readonly OperationChoice[] = [
    {
        name: GENERATE,
        label: labels.generate,
        help: '',
        sources: ['Csv', 'Contacts'],
        isAboutUsers: false,
        columns: []
    },
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
];

/** The operation with this name; an unknown one, e.g. of an old address, begins the main one. */
export function operationOf(name: string | null | undefined): OperationChoice {
    return OPERATIONS.find((operation) => operation.name === name) ?? OPERATIONS[0];
}
