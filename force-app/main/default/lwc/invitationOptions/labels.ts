/** Words of this component, as custom labels so that they can be translated. */
import company from '@salesforce/label/c.Ui_InvitationOptions_Company';
import companyHelp from '@salesforce/label/c.Ui_InvitationOptions_CompanyHelp';
import site from '@salesforce/label/c.Ui_InvitationOptions_Site';
import siteHelp from '@salesforce/label/c.Ui_InvitationOptions_SiteHelp';
import noSite from '@salesforce/label/c.Ui_InvitationOptions_NoSite';
import permissions from '@salesforce/label/c.Ui_InvitationOptions_Permissions';
import permissionsHelp from '@salesforce/label/c.Ui_InvitationOptions_PermissionsHelp';
import reactivates from '@salesforce/label/c.Ui_InvitationOptions_Reactivates';
import reactivatesHelp from '@salesforce/label/c.Ui_InvitationOptions_ReactivatesHelp';
import expires from '@salesforce/label/c.Ui_InvitationOptions_Expires';
import needsAccount from '@salesforce/label/c.Ui_InvitationOptions_NeedsAccount';
import needsSite from '@salesforce/label/c.Ui_InvitationOptions_NeedsSite';
import needsEmails from '@salesforce/label/c.Ui_InvitationOptions_NeedsEmails';

export const labels = {
    company,
    companyHelp,
    site,
    siteHelp,
    noSite,
    permissions,
    permissionsHelp,
    reactivates,
    reactivatesHelp,
    expires,
    needsAccount,
    needsSite,
    needsEmails
};
