/** Words of this component, as custom labels so that they can be translated. */
import generate from '@salesforce/label/c.Ui_RunOperations_Generate';
import deactivate from '@salesforce/label/c.Ui_RunOperations_Deactivate';
import deactivateHelp from '@salesforce/label/c.Ui_RunOperations_DeactivateHelp';
import revoke from '@salesforce/label/c.Ui_RunOperations_Revoke';
import revokeHelp from '@salesforce/label/c.Ui_RunOperations_RevokeHelp';
import restore from '@salesforce/label/c.Ui_RunOperations_Restore';
import restoreHelp from '@salesforce/label/c.Ui_RunOperations_RestoreHelp';
import freeze from '@salesforce/label/c.Ui_RunOperations_Freeze';
import freezeHelp from '@salesforce/label/c.Ui_RunOperations_FreezeHelp';
import unfreeze from '@salesforce/label/c.Ui_RunOperations_Unfreeze';
import unfreezeHelp from '@salesforce/label/c.Ui_RunOperations_UnfreezeHelp';
import unlock from '@salesforce/label/c.Ui_RunOperations_Unlock';
import unlockHelp from '@salesforce/label/c.Ui_RunOperations_UnlockHelp';
import rename from '@salesforce/label/c.Ui_RunOperations_Rename';
import renameHelp from '@salesforce/label/c.Ui_RunOperations_RenameHelp';
import mails from '@salesforce/label/c.Ui_RunOperations_Mails';
import mailsHelp from '@salesforce/label/c.Ui_RunOperations_MailsHelp';
import emails from '@salesforce/label/c.Ui_RunOperations_Emails';
import emailsHelp from '@salesforce/label/c.Ui_RunOperations_EmailsHelp';
import attach from '@salesforce/label/c.Ui_RunOperations_Attach';
import attachHelp from '@salesforce/label/c.Ui_RunOperations_AttachHelp';
import grant from '@salesforce/label/c.Ui_RunOperations_Grant';
import grantHelp from '@salesforce/label/c.Ui_RunOperations_GrantHelp';
import remove from '@salesforce/label/c.Ui_RunOperations_Remove';
import removeHelp from '@salesforce/label/c.Ui_RunOperations_RemoveHelp';
import invite from '@salesforce/label/c.Ui_RunOperations_Invite';
import inviteHelp from '@salesforce/label/c.Ui_RunOperations_InviteHelp';
import moveLicences from '@salesforce/label/c.Ui_RunOperations_MoveLicences';
import moveLicencesHelp from '@salesforce/label/c.Ui_RunOperations_MoveLicencesHelp';
import takeSnapshot from '@salesforce/label/c.Ui_RunOperations_TakeSnapshot';
import takeSnapshotHelp from '@salesforce/label/c.Ui_RunOperations_TakeSnapshotHelp';
import review from '@salesforce/label/c.Ui_RunOperations_Review';
import reviewHelp from '@salesforce/label/c.Ui_RunOperations_ReviewHelp';
import moveContacts from '@salesforce/label/c.Ui_RunOperations_MoveContacts';
import moveToCompany from '@salesforce/label/c.Ui_RunOperations_MoveToCompany';
import newUsers from '@salesforce/label/c.Ui_RunOperations_GroupNew';
import logins from '@salesforce/label/c.Ui_RunOperations_GroupLogins';
import access from '@salesforce/label/c.Ui_RunOperations_GroupAccess';
import contacts from '@salesforce/label/c.Ui_RunOperations_GroupContacts';

export const labels = {
    newUsers,
    logins,
    access,
    contacts,
    moveContacts,
    moveToCompany,
    revoke,
    revokeHelp,
    restore,
    restoreHelp,
    freeze,
    freezeHelp,
    unfreeze,
    unfreezeHelp,
    unlock,
    unlockHelp,
    rename,
    renameHelp,
    mails,
    mailsHelp,
    emails,
    emailsHelp,
    generate,
    deactivate,
    deactivateHelp,
    attach,
    attachHelp,
    grant,
    grantHelp,
    remove,
    removeHelp,
    invite,
    inviteHelp,
    moveLicences,
    moveLicencesHelp,
    takeSnapshot,
    takeSnapshotHelp,
    review,
    reviewHelp
};
