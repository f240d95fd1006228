/** Words of this component, as custom labels so that they can be translated. */
import name from '@salesforce/label/c.Ui_MemberDownload_Name';
import account from '@salesforce/label/c.Ui_MemberDownload_Account';
import username from '@salesforce/label/c.Ui_MemberDownload_Username';
import email from '@salesforce/label/c.Ui_MemberDownload_Email';
import profile from '@salesforce/label/c.Ui_MemberDownload_Profile';
import license from '@salesforce/label/c.Ui_MemberDownload_License';
import role from '@salesforce/label/c.Ui_MemberDownload_Role';
import status from '@salesforce/label/c.Ui_MemberDownload_Status';
import lastLogin from '@salesforce/label/c.Ui_MemberDownload_LastLogin';
import created from '@salesforce/label/c.Ui_MemberDownload_Created';
import userId from '@salesforce/label/c.Ui_MemberDownload_UserId';
import contactId from '@salesforce/label/c.Ui_MemberDownload_ContactId';

export const labels = {
    name,
    account,
    username,
    email,
    profile,
    license,
    role,
    status,
    lastLogin,
    created,
    userId,
    contactId
};
