/** Words of this component, as custom labels so that they can be translated. */
import heading from '@salesforce/label/c.Ui_FollowUpActions_Heading';
import skipLoggedIn from '@salesforce/label/c.Ui_FollowUpActions_SkipLoggedIn';
import mails from '@salesforce/label/c.Ui_FollowUpActions_Mails';
import mailsLabel from '@salesforce/label/c.Ui_FollowUpActions_MailsLabel';
import mailsMessage from '@salesforce/label/c.Ui_FollowUpActions_MailsMessage';
import mailsConfirm from '@salesforce/label/c.Ui_FollowUpActions_MailsConfirm';
import passwords from '@salesforce/label/c.Ui_FollowUpActions_Passwords';
import passwordsLabel from '@salesforce/label/c.Ui_FollowUpActions_PasswordsLabel';
import passwordsMessage from '@salesforce/label/c.Ui_FollowUpActions_PasswordsMessage';
import passwordsConfirm from '@salesforce/label/c.Ui_FollowUpActions_PasswordsConfirm';
import emails from '@salesforce/label/c.Ui_FollowUpActions_Emails';
import emailsLabel from '@salesforce/label/c.Ui_FollowUpActions_EmailsLabel';
import emailsMessage from '@salesforce/label/c.Ui_FollowUpActions_EmailsMessage';
import emailsConfirm from '@salesforce/label/c.Ui_FollowUpActions_EmailsConfirm';

export const labels = {
    heading,
    skipLoggedIn,
    mails,
    mailsLabel,
    mailsMessage,
    mailsConfirm,
    passwords,
    passwordsLabel,
    passwordsMessage,
    passwordsConfirm,
    emails,
    emailsLabel,
    emailsMessage,
    emailsConfirm
};
