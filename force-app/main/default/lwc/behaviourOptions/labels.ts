/** Words of this component, as custom labels so that they can be translated. */
import heading from '@salesforce/label/c.Ui_BehaviourOptions_Heading';
import includeInactive from '@salesforce/label/c.Ui_BehaviourOptions_IncludeInactive';
import includeInactiveHelp from '@salesforce/label/c.Ui_BehaviourOptions_IncludeInactiveHelp';
import existing from '@salesforce/label/c.Ui_BehaviourOptions_Existing';
import existingSkip from '@salesforce/label/c.Ui_BehaviourOptions_ExistingSkip';
import existingFail from '@salesforce/label/c.Ui_BehaviourOptions_ExistingFail';
import sendMail from '@salesforce/label/c.Ui_BehaviourOptions_SendMail';
import mailOff from '@salesforce/label/c.Ui_BehaviourOptions_MailOff';
import mailDefault from '@salesforce/label/c.Ui_BehaviourOptions_MailDefault';
import mailRow from '@salesforce/label/c.Ui_BehaviourOptions_MailRow';
import welcomeMail from '@salesforce/label/c.Ui_BehaviourOptions_WelcomeMail';
import later from '@salesforce/label/c.Ui_BehaviourOptions_Later';

export const labels = {
    heading,
    includeInactive,
    includeInactiveHelp,
    existing,
    existingSkip,
    existingFail,
    sendMail,
    mailOff,
    mailDefault,
    mailRow,
    welcomeMail,
    later
};
