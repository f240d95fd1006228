import { fill } from 'c/labelText';
import { labels } from './labels';
import type { Question } from 'c/confirmDialog';

/** Something that may be done with members. */
interface MemberAction {
    /** Migration_Run__c.Operation__c. */
    readonly operation: string;
    readonly label: string;
    readonly title: string;
    readonly message: string;
    readonly points: readonly string[];
}

/** In the order of the menu. Renaming and permissions ask in windows of their own. */
export const ACTIONS: readonly MemberAction[] = [
    {
        operation: 'RevokeMembers',
        label: labels.revoke,
        title: labels.revokeTitle,
        message: labels.revokeMessage,
        points: [labels.revokePoint1, labels.revokePoint2, labels.revokePoint3]
    },
    {
        operation: 'RestoreMembers',
        label: labels.restore,
        title: labels.restoreTitle,
        message: labels.restoreMessage,
        points: [labels.restorePoint1, labels.restorePoint2, labels.restorePoint3]
    },
    {
        operation: 'FreezeMembers',
        label: labels.freeze,
        title: labels.freezeTitle,
        message: labels.freezeMessage,
        points: [labels.freezePoint1]
    },
    {
        operation: 'UnfreezeMembers',
        label: labels.unfreeze,
        title: labels.unfreezeTitle,
        message: labels.unfreezeMessage,
        points: []
    },
    {
        operation: 'UnlockMembers',
        label: labels.unlock,
        title: labels.unlockTitle,
        message: labels.unlockMessage,
        points: []
    },
    {
        operation: 'SendPasswordMails',
        label: labels.mails,
        title: labels.mailsTitle,
        message: labels.mailsMessage,
        points: [labels.mailsPoint1]
    },
    {
        operation: 'HandOverEmail',
        label: labels.emails,
        title: labels.emailsTitle,
        message: labels.emailsMessage,
        points: [labels.emailsPoint1]
    }
];

export const RENAME = 'RenameMembers';
export const PERMISSIONS = 'SetMemberPermissions';

/** What is asked before a run is made. */
export function questionOf(operation: string, count: number): Question | null {
    const action = ACTIONS.find((candidate) => candidate.operation === operation);
    return action
        ? {
              label: fill(action.title, count),
              message: action.message,
              points: [...action.points, labels.nothingYet],
              confirmLabel: labels.check
          }
        : null;
}
