/** Words of this component, as custom labels so that they can be translated. */
import account from '@salesforce/label/c.Ui_OptionRules_Account';
import domain from '@salesforce/label/c.Ui_OptionRules_Domain';
import domainForm from '@salesforce/label/c.Ui_OptionRules_DomainForm';
import defaultEmail from '@salesforce/label/c.Ui_OptionRules_DefaultEmail';
import emailForm from '@salesforce/label/c.Ui_OptionRules_EmailForm';
import profile from '@salesforce/label/c.Ui_OptionRules_Profile';
import noUsernames from '@salesforce/label/c.Ui_OptionRules_NoUsernames';
import noEmails from '@salesforce/label/c.Ui_OptionRules_NoEmails';
import timeZone from '@salesforce/label/c.Ui_OptionRules_TimeZone';
import locale from '@salesforce/label/c.Ui_OptionRules_Locale';
import language from '@salesforce/label/c.Ui_OptionRules_Language';

export const labels = {
    account,
    domain,
    domainForm,
    defaultEmail,
    emailForm,
    profile,
    noUsernames,
    noEmails,
    timeZone,
    locale,
    language
};
