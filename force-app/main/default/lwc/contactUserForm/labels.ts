/** Words of this component, as custom labels so that they can be translated. */
import username from '@salesforce/label/c.Ui_ContactUserForm_Username';
import usernameHelp from '@salesforce/label/c.Ui_ContactUserForm_UsernameHelp';
import email from '@salesforce/label/c.Ui_ContactUserForm_Email';
import profile from '@salesforce/label/c.Ui_ContactUserForm_Profile';
import profileHelp from '@salesforce/label/c.Ui_ContactUserForm_ProfileHelp';
import profileOption from '@salesforce/label/c.Ui_ContactUserForm_ProfileOption';
import role from '@salesforce/label/c.Ui_ContactUserForm_Role';
import roleHelp from '@salesforce/label/c.Ui_ContactUserForm_RoleHelp';
import lowestRole from '@salesforce/label/c.Ui_ContactUserForm_LowestRole';
import timeZone from '@salesforce/label/c.Ui_ContactUserForm_TimeZone';
import locale from '@salesforce/label/c.Ui_ContactUserForm_Locale';
import language from '@salesforce/label/c.Ui_ContactUserForm_Language';
import sendMail from '@salesforce/label/c.Ui_ContactUserForm_SendMail';
import enableAccount from '@salesforce/label/c.Ui_ContactUserForm_EnableAccount';
import enableAccountHelp from '@salesforce/label/c.Ui_ContactUserForm_EnableAccountHelp';

export const labels = {
    username,
    usernameHelp,
    email,
    profile,
    profileHelp,
    profileOption,
    role,
    roleHelp,
    lowestRole,
    timeZone,
    locale,
    language,
    sendMail,
    enableAccount,
    enableAccountHelp
};
