/** Words of this component, as custom labels so that they can be translated. */
import options from '@salesforce/label/c.Ui_CheckActions_Options';
import checkAgain from '@salesforce/label/c.Ui_CheckActions_CheckAgain';
import start from '@salesforce/label/c.Ui_CheckActions_Start';
import startUndo from '@salesforce/label/c.Ui_CheckActions_StartUndo';
import startLater from '@salesforce/label/c.Ui_CheckActions_StartLater';
import confirmStart from '@salesforce/label/c.Ui_CheckActions_ConfirmStart';
import confirmStartCreate from '@salesforce/label/c.Ui_CheckActions_ConfirmStartCreate';
import confirmStartUndo from '@salesforce/label/c.Ui_CheckActions_ConfirmStartUndo';
import seatsPoint from '@salesforce/label/c.Ui_CheckActions_SeatsPoint';
import mailOnPoint from '@salesforce/label/c.Ui_CheckActions_MailOnPoint';
import mailOffPoint from '@salesforce/label/c.Ui_CheckActions_MailOffPoint';
import begin from '@salesforce/label/c.Ui_CheckActions_Begin';
import startReactivate from '@salesforce/label/c.Ui_CheckActions_StartReactivate';
import confirmStartReactivate from '@salesforce/label/c.Ui_CheckActions_ConfirmStartReactivate';
import startDisable from '@salesforce/label/c.Ui_CheckActions_StartDisable';
import confirmStartDisable from '@salesforce/label/c.Ui_CheckActions_ConfirmStartDisable';
import startMails from '@salesforce/label/c.Ui_CheckActions_StartMails';
import confirmStartMails from '@salesforce/label/c.Ui_CheckActions_ConfirmStartMails';
import startEmails from '@salesforce/label/c.Ui_CheckActions_StartEmails';
import confirmStartEmails from '@salesforce/label/c.Ui_CheckActions_ConfirmStartEmails';
import startAttach from '@salesforce/label/c.Ui_CheckActions_StartAttach';
import confirmStartAttach from '@salesforce/label/c.Ui_CheckActions_ConfirmStartAttach';
import startDetach from '@salesforce/label/c.Ui_CheckActions_StartDetach';
import confirmStartDetach from '@salesforce/label/c.Ui_CheckActions_ConfirmStartDetach';
import startGrant from '@salesforce/label/c.Ui_CheckActions_StartGrant';
import confirmStartGrant from '@salesforce/label/c.Ui_CheckActions_ConfirmStartGrant';
import startRevoke from '@salesforce/label/c.Ui_CheckActions_StartRevoke';
import confirmStartRevoke from '@salesforce/label/c.Ui_CheckActions_ConfirmStartRevoke';
import repeat from '@salesforce/label/c.Ui_CheckActions_Repeat';
import startMoves from '@salesforce/label/c.Ui_CheckActions_StartMoves';
import confirmStartMoves from '@salesforce/label/c.Ui_CheckActions_ConfirmStartMoves';
import startMovesBack from '@salesforce/label/c.Ui_CheckActions_StartMovesBack';
import startAny from '@salesforce/label/c.Ui_CheckActions_StartAny';
import confirmStartAny from '@salesforce/label/c.Ui_CheckActions_ConfirmStartAny';
import startSaving from '@salesforce/label/c.Ui_CheckActions_StartSaving';
import confirmStartSaving from '@salesforce/label/c.Ui_CheckActions_ConfirmStartSaving';
import startGivingBack from '@salesforce/label/c.Ui_CheckActions_StartGivingBack';
import confirmStartGivingBack from '@salesforce/label/c.Ui_CheckActions_ConfirmStartGivingBack';
import startReview from '@salesforce/label/c.Ui_CheckActions_StartReview';
import confirmStartReview from '@salesforce/label/c.Ui_CheckActions_ConfirmStartReview';
import startInvite from '@salesforce/label/c.Ui_CheckActions_StartInvite';
import confirmStartInvite from '@salesforce/label/c.Ui_CheckActions_ConfirmStartInvite';
import startInviteAgain from '@salesforce/label/c.Ui_CheckActions_StartInviteAgain';
import confirmStartInviteAgain from '@salesforce/label/c.Ui_CheckActions_ConfirmStartInviteAgain';
import startCancelInvitations from '@salesforce/label/c.Ui_CheckActions_StartCancelInvitations';
import confirmStartCancelInvitations from '@salesforce/label/c.Ui_CheckActions_ConfirmStartCancelInvitations';
import startAdmit from '@salesforce/label/c.Ui_CheckActions_StartAdmit';
import confirmStartAdmit from '@salesforce/label/c.Ui_CheckActions_ConfirmStartAdmit';
import startMoveContacts from '@salesforce/label/c.Ui_CheckActions_StartMoveContacts';
import confirmStartMoveContacts from '@salesforce/label/c.Ui_CheckActions_ConfirmStartMoveContacts';
import startCompany from '@salesforce/label/c.Ui_CheckActions_StartCompany';
import confirmStartCompany from '@salesforce/label/c.Ui_CheckActions_ConfirmStartCompany';
import startCompanyBack from '@salesforce/label/c.Ui_CheckActions_StartCompanyBack';
import confirmStartCompanyBack from '@salesforce/label/c.Ui_CheckActions_ConfirmStartCompanyBack';

export const labels = {
    startMoveContacts,
    confirmStartMoveContacts,
    startCompany,
    confirmStartCompany,
    startCompanyBack,
    confirmStartCompanyBack,
    startAny,
    confirmStartAny,
    startSaving,
    confirmStartSaving,
    startGivingBack,
    confirmStartGivingBack,
    repeat,
    options,
    checkAgain,
    start,
    startUndo,
    startLater,
    confirmStart,
    confirmStartCreate,
    confirmStartUndo,
    seatsPoint,
    mailOnPoint,
    mailOffPoint,
    begin,
    startReactivate,
    confirmStartReactivate,
    startDisable,
    confirmStartDisable,
    startMails,
    confirmStartMails,
    startEmails,
    confirmStartEmails,
    startAttach,
    confirmStartAttach,
    startDetach,
    confirmStartDetach,
    startGrant,
    confirmStartGrant,
    startRevoke,
    confirmStartRevoke,
    startMoves,
    confirmStartMoves,
    startMovesBack,
    startReview,
    confirmStartReview,
    startInvite,
    confirmStartInvite,
    startInviteAgain,
    confirmStartInviteAgain,
    startCancelInvitations,
    confirmStartCancelInvitations,
    startAdmit,
    confirmStartAdmit
};
