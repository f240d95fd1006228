/** Words of this component, as custom labels so that they can be translated. */
import heading from '@salesforce/label/c.Ui_ResultsStep_Heading';
import Succeeded from '@salesforce/label/c.Ui_ResultsStep_Succeeded';
import Failed from '@salesforce/label/c.Ui_ResultsStep_Failed';
import Skipped from '@salesforce/label/c.Ui_ResultsStep_Skipped';
import Blocked from '@salesforce/label/c.Ui_ResultsStep_Blocked';
import Queued from '@salesforce/label/c.Ui_ResultsStep_Queued';
import all from '@salesforce/label/c.Ui_ResultsStep_All';
import nextHeading from '@salesforce/label/c.Ui_ResultsStep_NextHeading';
import nextFailed from '@salesforce/label/c.Ui_ResultsStep_NextFailed';
import nextBlocked from '@salesforce/label/c.Ui_ResultsStep_NextBlocked';
import nextPassword from '@salesforce/label/c.Ui_ResultsStep_NextPassword';
import nextMail from '@salesforce/label/c.Ui_ResultsStep_NextMail';
import nextNothing from '@salesforce/label/c.Ui_ResultsStep_NextNothing';
import nextUndone from '@salesforce/label/c.Ui_ResultsStep_NextUndone';
import downloadAll from '@salesforce/label/c.Ui_ResultsStep_DownloadAll';
import downloadFailed from '@salesforce/label/c.Ui_ResultsStep_DownloadFailed';
import downloading from '@salesforce/label/c.Ui_ResultsStep_Downloading';
import retry from '@salesforce/label/c.Ui_ResultsStep_Retry';
import retryBlocked from '@salesforce/label/c.Ui_ResultsStep_RetryBlocked';
import undo from '@salesforce/label/c.Ui_ResultsStep_Undo';
import undoLabel from '@salesforce/label/c.Ui_ResultsStep_UndoLabel';
import undoMessage from '@salesforce/label/c.Ui_ResultsStep_UndoMessage';
import undoConfirm from '@salesforce/label/c.Ui_ResultsStep_UndoConfirm';
import copyReport from '@salesforce/label/c.Ui_ResultsStep_CopyReport';
import copied from '@salesforce/label/c.Ui_ResultsStep_Copied';
import notCopied from '@salesforce/label/c.Ui_ResultsStep_NotCopied';
import backToRun from '@salesforce/label/c.Ui_ResultsStep_BackToRun';
import reportTitle from '@salesforce/label/c.Ui_ResultsStep_ReportTitle';
import reportRun from '@salesforce/label/c.Ui_ResultsStep_ReportRun';
import reportBy from '@salesforce/label/c.Ui_ResultsStep_ReportBy';
import reportCounts from '@salesforce/label/c.Ui_ResultsStep_ReportCounts';
import reportReason from '@salesforce/label/c.Ui_ResultsStep_ReportReason';
import reportRow from '@salesforce/label/c.Ui_ResultsStep_ReportRow';
import nextMailsSent from '@salesforce/label/c.Ui_ResultsStep_NextMailsSent';
import nextPasswordsSet from '@salesforce/label/c.Ui_ResultsStep_NextPasswordsSet';
import nextHandedOver from '@salesforce/label/c.Ui_ResultsStep_NextHandedOver';
import nextRestored from '@salesforce/label/c.Ui_ResultsStep_NextRestored';
import nextReactivated from '@salesforce/label/c.Ui_ResultsStep_NextReactivated';
import nextDisabled from '@salesforce/label/c.Ui_ResultsStep_NextDisabled';
import undoDeactivatingMessage from '@salesforce/label/c.Ui_ResultsStep_UndoDeactivatingMessage';
import undoEmailsMessage from '@salesforce/label/c.Ui_ResultsStep_UndoEmailsMessage';
import undoRevokingMessage from '@salesforce/label/c.Ui_ResultsStep_UndoRevokingMessage';
import undoRestoringMessage from '@salesforce/label/c.Ui_ResultsStep_UndoRestoringMessage';
import undoFreezingMessage from '@salesforce/label/c.Ui_ResultsStep_UndoFreezingMessage';
import undoThawingMessage from '@salesforce/label/c.Ui_ResultsStep_UndoThawingMessage';
import undoRenamingMessage from '@salesforce/label/c.Ui_ResultsStep_UndoRenamingMessage';
import nextRevoked from '@salesforce/label/c.Ui_ResultsStep_NextRevoked';
import nextMembersRestored from '@salesforce/label/c.Ui_ResultsStep_NextMembersRestored';
import nextFrozen from '@salesforce/label/c.Ui_ResultsStep_NextFrozen';
import nextThawed from '@salesforce/label/c.Ui_ResultsStep_NextThawed';
import nextRenamed from '@salesforce/label/c.Ui_ResultsStep_NextRenamed';
import undoAttachMessage from '@salesforce/label/c.Ui_ResultsStep_UndoAttachMessage';
import undoGrantMessage from '@salesforce/label/c.Ui_ResultsStep_UndoGrantMessage';
import undoRevokeMessage from '@salesforce/label/c.Ui_ResultsStep_UndoRevokeMessage';
import nextAttached from '@salesforce/label/c.Ui_ResultsStep_NextAttached';
import nextDetached from '@salesforce/label/c.Ui_ResultsStep_NextDetached';
import nextGranted from '@salesforce/label/c.Ui_ResultsStep_NextGranted';
import nextTaken from '@salesforce/label/c.Ui_ResultsStep_NextTaken';
import repeat from '@salesforce/label/c.Ui_ResultsStep_Repeat';
import nextMoved from '@salesforce/label/c.Ui_ResultsStep_NextMoved';
import nextMovedBack from '@salesforce/label/c.Ui_ResultsStep_NextMovedBack';
import undoMovesMessage from '@salesforce/label/c.Ui_ResultsStep_UndoMovesMessage';
import undoPermissionsMessage from '@salesforce/label/c.Ui_ResultsStep_UndoPermissionsMessage';
import nextPermissionsSet from '@salesforce/label/c.Ui_ResultsStep_NextPermissionsSet';
import downloadMoveFiles from '@salesforce/label/c.Ui_ResultsStep_DownloadMoveFiles';
import nextSaved from '@salesforce/label/c.Ui_ResultsStep_NextSaved';
import nextSetsRestored from '@salesforce/label/c.Ui_ResultsStep_NextSetsRestored';
import undoSetsMessage from '@salesforce/label/c.Ui_ResultsStep_UndoSetsMessage';
import nextInvited from '@salesforce/label/c.Ui_ResultsStep_NextInvited';
import nextCancelled from '@salesforce/label/c.Ui_ResultsStep_NextCancelled';
import undoInvitationsMessage from '@salesforce/label/c.Ui_ResultsStep_UndoInvitationsMessage';
import undoMoveContactsMessage from '@salesforce/label/c.Ui_ResultsStep_UndoMoveContactsMessage';
import undoCompanyMessage from '@salesforce/label/c.Ui_ResultsStep_UndoCompanyMessage';
import nextContactsMoved from '@salesforce/label/c.Ui_ResultsStep_NextContactsMoved';
import nextCompany from '@salesforce/label/c.Ui_ResultsStep_NextCompany';
import nextCompanyBack from '@salesforce/label/c.Ui_ResultsStep_NextCompanyBack';

export const labels = {
    undoMoveContactsMessage,
    undoCompanyMessage,
    nextContactsMoved,
    nextCompany,
    nextCompanyBack,
    heading,
    Succeeded,
    Failed,
    Skipped,
    Blocked,
    Queued,
    all,
    nextHeading,
    nextFailed,
    nextBlocked,
    nextPassword,
    nextMail,
    nextNothing,
    nextUndone,
    downloadAll,
    downloadFailed,
    downloading,
    retry,
    retryBlocked,
    undo,
    undoLabel,
    undoMessage,
    undoConfirm,
    copyReport,
    copied,
    notCopied,
    backToRun,
    reportTitle,
    reportRun,
    reportBy,
    reportCounts,
    reportReason,
    reportRow,
    nextMailsSent,
    nextPasswordsSet,
    nextHandedOver,
    nextRestored,
    nextReactivated,
    nextDisabled,
    undoDeactivatingMessage,
    undoEmailsMessage,
    undoRevokingMessage,
    undoRestoringMessage,
    undoFreezingMessage,
    undoThawingMessage,
    undoRenamingMessage,
    nextRevoked,
    nextMembersRestored,
    nextFrozen,
    nextThawed,
    nextRenamed,
    undoAttachMessage,
    undoGrantMessage,
    undoRevokeMessage,
    nextAttached,
    nextDetached,
    nextGranted,
    nextTaken,
    repeat,
    nextMoved,
    nextMovedBack,
    undoMovesMessage,
    undoPermissionsMessage,
    nextPermissionsSet,
    downloadMoveFiles,
    nextSaved,
    nextSetsRestored,
    undoSetsMessage,
    nextInvited,
    nextCancelled,
    undoInvitationsMessage
};
