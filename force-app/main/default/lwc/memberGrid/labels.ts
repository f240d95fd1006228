/** Words of this component, as custom labels so that they can be translated. */
import table from '@salesforce/label/c.Ui_MemberGrid_Table';
import name from '@salesforce/label/c.Ui_MemberGrid_Name';
import account from '@salesforce/label/c.Ui_MemberGrid_Account';
import username from '@salesforce/label/c.Ui_MemberGrid_Username';
import email from '@salesforce/label/c.Ui_MemberGrid_Email';
import profile from '@salesforce/label/c.Ui_MemberGrid_Profile';
import role from '@salesforce/label/c.Ui_MemberGrid_Role';
import status from '@salesforce/label/c.Ui_MemberGrid_Status';
import lastLogin from '@salesforce/label/c.Ui_MemberGrid_LastLogin';
import details from '@salesforce/label/c.Ui_MemberGrid_Details';
import created from '@salesforce/label/c.Ui_MemberGrid_Created';

export const labels = {
    table,
    name,
    account,
    username,
    email,
    profile,
    role,
    status,
    lastLogin,
    created,
    details
};
