/** Words of this component, as custom labels so that they can be translated. */
import invitee from '@salesforce/label/c.Ui_InvitationGrid_Invitee';
import email from '@salesforce/label/c.Ui_InvitationGrid_Email';
import account from '@salesforce/label/c.Ui_InvitationGrid_Account';
import state from '@salesforce/label/c.Ui_InvitationGrid_State';
import sent from '@salesforce/label/c.Ui_InvitationGrid_Sent';
import sentBy from '@salesforce/label/c.Ui_InvitationGrid_SentBy';
import times from '@salesforce/label/c.Ui_InvitationGrid_Times';
import expires from '@salesforce/label/c.Ui_InvitationGrid_Expires';
import permissions from '@salesforce/label/c.Ui_InvitationGrid_Permissions';
import outcome from '@salesforce/label/c.Ui_InvitationGrid_Outcome';
import again from '@salesforce/label/c.Ui_InvitationGrid_Again';
import link from '@salesforce/label/c.Ui_InvitationGrid_Link';
import cancel from '@salesforce/label/c.Ui_InvitationGrid_Cancel';
import admit from '@salesforce/label/c.Ui_InvitationGrid_Admit';
import run from '@salesforce/label/c.Ui_InvitationGrid_Run';
import none from '@salesforce/label/c.Ui_InvitationGrid_None';
import table from '@salesforce/label/c.Ui_InvitationGrid_Table';

export const labels = {
    invitee,
    email,
    account,
    state,
    sent,
    sentBy,
    times,
    expires,
    permissions,
    outcome,
    again,
    link,
    cancel,
    admit,
    run,
    none,
    table
};
