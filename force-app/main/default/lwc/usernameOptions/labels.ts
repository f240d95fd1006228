/** Words of this component, as custom labels so that they can be translated. */
import heading from '@salesforce/label/c.Ui_UsernameOptions_Heading';
import domain from '@salesforce/label/c.Ui_UsernameOptions_Domain';
import domainHelp from '@salesforce/label/c.Ui_UsernameOptions_DomainHelp';
import usernameFrom from '@salesforce/label/c.Ui_UsernameOptions_UsernameFrom';
import legacy from '@salesforce/label/c.Ui_UsernameOptions_Legacy';
import email from '@salesforce/label/c.Ui_UsernameOptions_Email';
import name from '@salesforce/label/c.Ui_UsernameOptions_Name';
import stripRule from '@salesforce/label/c.Ui_UsernameOptions_StripRule';
import strip from '@salesforce/label/c.Ui_UsernameOptions_Strip';
import cut from '@salesforce/label/c.Ui_UsernameOptions_Cut';
import samples from '@salesforce/label/c.Ui_UsernameOptions_Samples';
import sampleFrom from '@salesforce/label/c.Ui_UsernameOptions_SampleFrom';
import sampleTo from '@salesforce/label/c.Ui_UsernameOptions_SampleTo';
import sampleNone from '@salesforce/label/c.Ui_UsernameOptions_SampleNone';

export const labels = {
    heading,
    domain,
    domainHelp,
    usernameFrom,
    legacy,
    email,
    name,
    stripRule,
    strip,
    cut,
    samples,
    sampleFrom,
    sampleTo,
    sampleNone
};
