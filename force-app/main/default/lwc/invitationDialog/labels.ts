/** Words of this component, as custom labels so that they can be translated. */
import title from '@salesforce/label/c.Ui_InvitationDialog_Title';
import email from '@salesforce/label/c.Ui_InvitationDialog_Email';
import firstName from '@salesforce/label/c.Ui_InvitationDialog_FirstName';
import lastName from '@salesforce/label/c.Ui_InvitationDialog_LastName';
import invite from '@salesforce/label/c.Ui_InvitationDialog_Invite';
import inviting from '@salesforce/label/c.Ui_InvitationDialog_Inviting';
import needsEmail from '@salesforce/label/c.Ui_InvitationDialog_NeedsEmail';
import needsName from '@salesforce/label/c.Ui_InvitationDialog_NeedsName';

export const labels = {
    title,
    email,
    firstName,
    lastName,
    invite,
    inviting,
    needsEmail,
    needsName
};
