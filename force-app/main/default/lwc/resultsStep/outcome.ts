/** What the results of a run amount to: counts as tiles, and what to do next (features F32). */
import { fill } from 'c/labelText';
import { labels } from './labels';
import type { RunProgress } from 'apex/RunProgress';
import type { RunView } from 'apex/RunView';
import type { TileTone } from 'c/statusTile';
import type { Tile } from 'c/tileList';

/** Tiles of the statuses that occur, all rows first; keys are row statuses, empty for all rows. */
export function outcomeTiles(progress: RunProgress, chosen: string | null): Tile[] {
    const tile = (status: string, label: string, count: number | null | undefined, tone: TileTone): Tile => ({
        key: status,
        label,
        count: count ?? 0,
        tone,
        isPressed: (chosen ?? '') === status
    });
    return [
        tile('', labels.all, progress.total, 'neutral'),
        tile('Succeeded', labels.Succeeded, progress.succeeded, 'success'),
        tile('Failed', labels.Failed, progress.failed, 'error'),
        tile('Blocked', labels.Blocked, progress.blocked, 'warning'),
        tile('Skipped', labels.Skipped, progress.skipped, 'neutral'),
        tile('Queued', labels.Queued, progress.queued, 'neutral')
    ].filter((candidate) => candidate.count > 0 || candidate.key === '');
}

const UNDO_MESSAGES: Readonly<Partial<Record<string, string>>> = {
    MoveContacts: labels.undoMoveContactsMessage,
    MoveToCompany: labels.undoCompanyMessage,
    HandOverEmail: labels.undoEmailsMessage,
    MoveLicences: labels.undoMovesMessage,
    DeactivatePartnerUsers: labels.undoDeactivatingMessage,
    AttachContacts: labels.undoAttachMessage,
    GrantAccess: labels.undoGrantMessage,
    RemoveAccess: labels.undoRevokeMessage,
    RevokeMembers: labels.undoRevokingMessage,
    RestoreMembers: labels.undoRestoringMessage,
    FreezeMembers: labels.undoFreezingMessage,
    UnfreezeMembers: labels.undoThawingMessage,
    RenameMembers: labels.undoRenamingMessage,
    SetMemberPermissions: labels.undoPermissionsMessage,
    RestoreSnapshot: labels.undoSetsMessage,
    InviteMembers: labels.undoInvitationsMessage
};

const NEXT: Readonly<Partial<Record<string, string>>> = {
    DeactivatePartnerUsers: labels.nextUndone,
    ReactivatePartnerUsers: labels.nextReactivated,
    DisablePartnerUsers: labels.nextDisabled,
    SendPasswordMails: labels.nextMailsSent,
    SetPasswords: labels.nextPasswordsSet,
    MoveContacts: labels.nextContactsMoved,
    MoveToCompany: labels.nextCompany,
    UndoCompanyMove: labels.nextCompanyBack,
    HandOverEmail: labels.nextHandedOver,
    RestoreEmail: labels.nextRestored,
    MoveLicences: labels.nextMoved,
    UndoLicenceMove: labels.nextMovedBack,
    AttachContacts: labels.nextAttached,
    DetachContacts: labels.nextDetached,
    GrantAccess: labels.nextGranted,
    RemoveAccess: labels.nextTaken,
    RevokeMembers: labels.nextRevoked,
    RestoreMembers: labels.nextMembersRestored,
    FreezeMembers: labels.nextFrozen,
    UnfreezeMembers: labels.nextThawed,
    UnlockMembers: labels.nextThawed,
    RenameMembers: labels.nextRenamed,
    SetMemberPermissions: labels.nextPermissionsSet,
    TakeSnapshot: labels.nextSaved,
    RestoreSnapshot: labels.nextSetsRestored,
    InviteMembers: labels.nextInvited,
    ResendInvitations: labels.nextInvited,
    RevokeInvitations: labels.nextCancelled
};

/** What undoing the run would do; {0} is the number of users. */
export function undoMessage(run: RunView | null): string {
    return UNDO_MESSAGES[run?.operation ?? ''] ?? labels.undoMessage;
}

function nextOfDone(run: RunView | null): string {
    return NEXT[run?.operation ?? ''] ?? (run?.options?.sendMail === true ? labels.nextMail : labels.nextPassword);
}

/** What the person should do now, most pressing first. */
export function nextActions(run: RunView | null): string[] {
    const { failed = 0, blocked = 0, succeeded = 0, queued = 0 } = run?.progress ?? {};
    const lines: string[] = [];
    if (failed) lines.push(fill(labels.nextFailed, failed));
    if (blocked) lines.push(fill(labels.nextBlocked, blocked));
    if (succeeded) lines.push(nextOfDone(run));
    if (!failed && !blocked && !succeeded && !queued) lines.push(labels.nextNothing);
    return lines;
}
