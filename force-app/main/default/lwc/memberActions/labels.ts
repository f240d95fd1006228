/** Words of this component, as custom labels so that they can be translated. */
import ticked from '@salesforce/label/c.Ui_MemberActions_Ticked';
import none from '@salesforce/label/c.Ui_MemberActions_None';
import menu from '@salesforce/label/c.Ui_MemberActions_Menu';
import working from '@salesforce/label/c.Ui_MemberActions_Working';
import revoke from '@salesforce/label/c.Ui_MemberActions_Revoke';
import revokeTitle from '@salesforce/label/c.Ui_MemberActions_RevokeTitle';
import revokeMessage from '@salesforce/label/c.Ui_MemberActions_RevokeMessage';
import revokePoint1 from '@salesforce/label/c.Ui_MemberActions_RevokePoint1';
import revokePoint2 from '@salesforce/label/c.Ui_MemberActions_RevokePoint2';
import revokePoint3 from '@salesforce/label/c.Ui_MemberActions_RevokePoint3';
import restore from '@salesforce/label/c.Ui_MemberActions_Restore';
import restoreTitle from '@salesforce/label/c.Ui_MemberActions_RestoreTitle';
import restoreMessage from '@salesforce/label/c.Ui_MemberActions_RestoreMessage';
import restorePoint1 from '@salesforce/label/c.Ui_MemberActions_RestorePoint1';
import restorePoint2 from '@salesforce/label/c.Ui_MemberActions_RestorePoint2';
import restorePoint3 from '@salesforce/label/c.Ui_MemberActions_RestorePoint3';
import freeze from '@salesforce/label/c.Ui_MemberActions_Freeze';
import freezeTitle from '@salesforce/label/c.Ui_MemberActions_FreezeTitle';
import freezeMessage from '@salesforce/label/c.Ui_MemberActions_FreezeMessage';
import freezePoint1 from '@salesforce/label/c.Ui_MemberActions_FreezePoint1';
import unfreeze from '@salesforce/label/c.Ui_MemberActions_Unfreeze';
import unfreezeTitle from '@salesforce/label/c.Ui_MemberActions_UnfreezeTitle';
import unfreezeMessage from '@salesforce/label/c.Ui_MemberActions_UnfreezeMessage';
import unlock from '@salesforce/label/c.Ui_MemberActions_Unlock';
import unlockTitle from '@salesforce/label/c.Ui_MemberActions_UnlockTitle';
import unlockMessage from '@salesforce/label/c.Ui_MemberActions_UnlockMessage';
import permissions from '@salesforce/label/c.Ui_MemberActions_Permissions';
import rename from '@salesforce/label/c.Ui_MemberActions_Rename';
import mails from '@salesforce/label/c.Ui_MemberActions_Mails';
import mailsTitle from '@salesforce/label/c.Ui_MemberActions_MailsTitle';
import mailsMessage from '@salesforce/label/c.Ui_MemberActions_MailsMessage';
import mailsPoint1 from '@salesforce/label/c.Ui_MemberActions_MailsPoint1';
import emails from '@salesforce/label/c.Ui_MemberActions_Emails';
import emailsTitle from '@salesforce/label/c.Ui_MemberActions_EmailsTitle';
import emailsMessage from '@salesforce/label/c.Ui_MemberActions_EmailsMessage';
import emailsPoint1 from '@salesforce/label/c.Ui_MemberActions_EmailsPoint1';
import check from '@salesforce/label/c.Ui_MemberActions_Check';
import nothingYet from '@salesforce/label/c.Ui_MemberActions_NothingYet';

export const labels = {
    ticked,
    none,
    menu,
    working,
    revoke,
    revokeTitle,
    revokeMessage,
    revokePoint1,
    revokePoint2,
    revokePoint3,
    restore,
    restoreTitle,
    restoreMessage,
    restorePoint1,
    restorePoint2,
    restorePoint3,
    freeze,
    freezeTitle,
    freezeMessage,
    freezePoint1,
    unfreeze,
    unfreezeTitle,
    unfreezeMessage,
    unlock,
    unlockTitle,
    unlockMessage,
    permissions,
    rename,
    mails,
    mailsTitle,
    mailsMessage,
    mailsPoint1,
    emails,
    emailsTitle,
    emailsMessage,
    emailsPoint1,
    check,
    nothingYet
};
