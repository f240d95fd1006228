/** Words of this component, as custom labels so that they can be translated. */
import rowNumber from '@salesforce/label/c.Ui_RowGrid_RowNumber';
import sourceKey from '@salesforce/label/c.Ui_RowGrid_SourceKey';
import name from '@salesforce/label/c.Ui_RowGrid_Name';
import contact from '@salesforce/label/c.Ui_RowGrid_Contact';
import contactLink from '@salesforce/label/c.Ui_RowGrid_ContactLink';
import username from '@salesforce/label/c.Ui_RowGrid_Username';
import proposal from '@salesforce/label/c.Ui_RowGrid_Proposal';
import action from '@salesforce/label/c.Ui_RowGrid_Action';
import status from '@salesforce/label/c.Ui_RowGrid_Status';
import reason from '@salesforce/label/c.Ui_RowGrid_Reason';
import cure from '@salesforce/label/c.Ui_RowGrid_Cure';
import user from '@salesforce/label/c.Ui_RowGrid_User';
import lastLogin from '@salesforce/label/c.Ui_RowGrid_LastLogin';
import userLink from '@salesforce/label/c.Ui_RowGrid_UserLink';
import details from '@salesforce/label/c.Ui_RowGrid_Details';
import accept from '@salesforce/label/c.Ui_RowGrid_Accept';
import table from '@salesforce/label/c.Ui_RowGrid_Table';

export const labels = {
    rowNumber,
    sourceKey,
    name,
    contact,
    contactLink,
    username,
    proposal,
    action,
    status,
    reason,
    cure,
    user,
    userLink,
    details,
    accept,
    table,
    lastLogin
};
