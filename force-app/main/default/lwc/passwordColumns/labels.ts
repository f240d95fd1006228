/** Words of this component, as custom labels so that they can be translated. */
import key from '@salesforce/label/c.Ui_PasswordFeed_Key';
import password from '@salesforce/label/c.Ui_PasswordFeed_Password';

export const labels = { key, password };
