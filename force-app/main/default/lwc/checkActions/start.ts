import { fill } from 'c/labelText';
import { labels } from './labels';
import type { RunView } from 'apex/RunView';
import type { Question } from 'c/confirmDialog';

interface StartWords {
    readonly button: string;
    readonly message: string;
}

const EMAIL_WORDS: StartWords = { button: labels.startEmails, message: labels.confirmStartEmails };
const WORDS: Readonly<Partial<Record<string, StartWords>>> = {
    DeactivatePartnerUsers: { button: labels.startUndo, message: labels.confirmStartUndo },
    ReactivatePartnerUsers: { button: labels.startReactivate, message: labels.confirmStartReactivate },
    DisablePartnerUsers: { button: labels.startDisable, message: labels.confirmStartDisable },
    SendPasswordMails: { button: labels.startMails, message: labels.confirmStartMails },
    AttachContacts: { button: labels.startAttach, message: labels.confirmStartAttach },
    DetachContacts: { button: labels.startDetach, message: labels.confirmStartDetach },
    GrantAccess: { button: labels.startGrant, message: labels.confirmStartGrant },
    RemoveAccess: { button: labels.startRevoke, message: labels.confirmStartRevoke },
    MoveLicences: { button: labels.startMoves, message: labels.confirmStartMoves },
    MoveContacts: { button: labels.startMoveContacts, message: labels.confirmStartMoveContacts },
    MoveToCompany: { button: labels.startCompany, message: labels.confirmStartCompany },
    UndoCompanyMove: { button: labels.startCompanyBack, message: labels.confirmStartCompanyBack },
    ReviewAccess: { button: labels.startReview, message: labels.confirmStartReview },
    UndoLicenceMove: { button: labels.startMovesBack, message: labels.confirmStartMoves },
    TakeSnapshot: { button: labels.startSaving, message: labels.confirmStartSaving },
    RestoreSnapshot: { button: labels.startGivingBack, message: labels.confirmStartGivingBack },
    GeneratePartnerUsers: { button: labels.start, message: labels.confirmStartCreate },
    InviteMembers: { button: labels.startInvite, message: labels.confirmStartInvite },
    ResendInvitations: { button: labels.startInviteAgain, message: labels.confirmStartInviteAgain },
    RevokeInvitations: { button: labels.startCancelInvitations, message: labels.confirmStartCancelInvitations },
    AdmitMembers: { button: labels.startAdmit, message: labels.confirmStartAdmit },
    HandOverEmail: EMAIL_WORDS,
    RestoreEmail: EMAIL_WORDS
};
/** For operations without words of their own; {1} is what the operation is called. */
const ANY_WORDS: StartWords = { button: labels.startAny, message: labels.confirmStartAny };

/** Words for what Start does, by what the run does. */
export function startWords(run: RunView | null): StartWords {
    const planned = run?.progress?.planned ?? 0;
    const { button, message } = WORDS[run?.operation ?? 'GeneratePartnerUsers'] ?? ANY_WORDS;
    const name = run?.operationLabel ?? '';
    return { button: fill(button, planned, name), message: fill(message, planned, name) };
}

/** True when the run makes users: only then its options are its own, and seats and new-user mails matter. */
export function makesUsers(run: RunView | null): boolean {
    return (run?.operation ?? 'GeneratePartnerUsers') === 'GeneratePartnerUsers';
}

/** What a person should know before the run changes the org (features W4, W5): for a follow-up that is what its notices say. */
export function startQuestion(run: RunView | null): Question {
    const mail = run?.options?.sendMail === true ? labels.mailOnPoint : labels.mailOffPoint;
    const notices = (run?.notices ?? []).map((notice) => notice.message ?? '');
    return {
        label: fill(labels.confirmStart, run?.name ?? ''),
        message: startWords(run).message,
        points: makesUsers(run) ? [labels.seatsPoint, mail] : notices,
        confirmLabel: labels.begin
    };
}
