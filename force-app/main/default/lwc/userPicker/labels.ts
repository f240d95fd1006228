/** Words of this component, as custom labels so that they can be translated. */
import table from '@salesforce/label/c.Ui_UserPicker_Table';
import name from '@salesforce/label/c.Ui_UserPicker_Name';
import username from '@salesforce/label/c.Ui_UserPicker_Username';
import profile from '@salesforce/label/c.Ui_UserPicker_Profile';
import license from '@salesforce/label/c.Ui_UserPicker_License';
import account from '@salesforce/label/c.Ui_UserPicker_Account';
import lastLogin from '@salesforce/label/c.Ui_UserPicker_LastLogin';
import more from '@salesforce/label/c.Ui_UserPicker_More';

export const labels = { table, name, username, profile, license, account, lastLogin, more };
