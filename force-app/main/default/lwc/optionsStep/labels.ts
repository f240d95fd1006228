/** Words of this component, as custom labels so that they can be translated. */
import heading from '@salesforce/label/c.Ui_OptionsStep_Heading';
import account from '@salesforce/label/c.Ui_OptionsStep_Account';
import accountHelp from '@salesforce/label/c.Ui_OptionsStep_AccountHelp';
import remembered from '@salesforce/label/c.Ui_OptionsStep_Remembered';
import stillMissing from '@salesforce/label/c.Ui_OptionsStep_StillMissing';
import notStored from '@salesforce/label/c.Ui_OptionsStep_NotStored';

export const labels = { heading, account, accountHelp, remembered, stillMissing, notStored };
