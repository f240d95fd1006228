/** Words of this component, as custom labels so that they can be translated. */
import title from '@salesforce/label/c.Ui_InvitationLanding_Title';
import titleFor from '@salesforce/label/c.Ui_InvitationLanding_TitleFor';
import company from '@salesforce/label/c.Ui_InvitationLanding_Company';
import email from '@salesforce/label/c.Ui_InvitationLanding_Email';
import accept from '@salesforce/label/c.Ui_InvitationLanding_Accept';
import opening from '@salesforce/label/c.Ui_InvitationLanding_Opening';
import accepting from '@salesforce/label/c.Ui_InvitationLanding_Accepting';
import needsEmail from '@salesforce/label/c.Ui_InvitationLanding_NeedsEmail';
import signedIn from '@salesforce/label/c.Ui_InvitationLanding_SignedIn';

export const labels = {
    title,
    titleFor,
    company,
    email,
    accept,
    opening,
    accepting,
    needsEmail,
    signedIn
};
