/** Words of this component, as custom labels so that they can be translated. */
import table from '@salesforce/label/c.Ui_ContactPicker_Table';
import name from '@salesforce/label/c.Ui_ContactPicker_Name';
import email from '@salesforce/label/c.Ui_ContactPicker_Email';
import account from '@salesforce/label/c.Ui_ContactPicker_Account';
import owner from '@salesforce/label/c.Ui_ContactPicker_Owner';
import user from '@salesforce/label/c.Ui_ContactPicker_User';
import more from '@salesforce/label/c.Ui_ContactPicker_More';

export const labels = { table, name, email, account, owner, user, more };
