/** Words of this component, as custom labels so that they can be translated. */
import title from '@salesforce/label/c.Ui_RowDialog_Title';
import reason from '@salesforce/label/c.Ui_RowDialog_Reason';
import cause from '@salesforce/label/c.Ui_RowDialog_Cause';
import cure from '@salesforce/label/c.Ui_RowDialog_Cure';
import platformMessage from '@salesforce/label/c.Ui_RowDialog_PlatformMessage';
import found from '@salesforce/label/c.Ui_RowDialog_Found';
import given from '@salesforce/label/c.Ui_RowDialog_Given';
import nothingFound from '@salesforce/label/c.Ui_RowDialog_NothingFound';
import correct from '@salesforce/label/c.Ui_RowDialog_Correct';
import readOnly from '@salesforce/label/c.Ui_RowDialog_ReadOnly';
import attempts from '@salesforce/label/c.Ui_RowDialog_Attempts';
import username from '@salesforce/label/c.Ui_RowDialog_Username';
import usernameHelp from '@salesforce/label/c.Ui_RowDialog_UsernameHelp';
import refused from '@salesforce/label/c.Ui_RowDialog_Refused';

export const labels = {
    title,
    reason,
    cause,
    cure,
    platformMessage,
    found,
    given,
    nothingFound,
    correct,
    readOnly,
    attempts,
    username,
    usernameHelp,
    refused
};
