/** Words of this component, as custom labels so that they can be translated. */
import row from '@salesforce/label/c.Ui_RowDownload_Row';
import newUsername from '@salesforce/label/c.Ui_RowDownload_NewUsername';
import status from '@salesforce/label/c.Ui_RowDownload_Status';
import action from '@salesforce/label/c.Ui_RowDownload_Action';
import reason from '@salesforce/label/c.Ui_RowDownload_Reason';
import reasonCode from '@salesforce/label/c.Ui_RowDownload_ReasonCode';
import message from '@salesforce/label/c.Ui_RowDownload_Message';
import cure from '@salesforce/label/c.Ui_RowDownload_Cure';
import contactId from '@salesforce/label/c.Ui_RowDownload_ContactId';
import lastLogin from '@salesforce/label/c.Ui_RowGrid_LastLogin';
import userId from '@salesforce/label/c.Ui_RowDownload_UserId';

export const labels = {
    row,
    newUsername,
    status,
    action,
    reason,
    reasonCode,
    message,
    cure,
    contactId,
    userId,
    lastLogin
};
