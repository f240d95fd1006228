/** Words of this component, as custom labels so that they can be translated. */
import asks from '@salesforce/label/c.Ui_ReviewOptions_Asks';
import everybody from '@salesforce/label/c.Ui_ReviewOptions_Everybody';
import findingsOnly from '@salesforce/label/c.Ui_ReviewOptions_FindingsOnly';
import idleDays from '@salesforce/label/c.Ui_ReviewOptions_IdleDays';
import idleHelp from '@salesforce/label/c.Ui_ReviewOptions_IdleHelp';
import dueDays from '@salesforce/label/c.Ui_ReviewOptions_DueDays';
import dueHelp from '@salesforce/label/c.Ui_ReviewOptions_DueHelp';
import nothingChanges from '@salesforce/label/c.Ui_ReviewOptions_NothingChanges';
import repeatHint from '@salesforce/label/c.Ui_ReviewOptions_RepeatHint';
import needsIdle from '@salesforce/label/c.Ui_ReviewOptions_NeedsIdle';
import needsDue from '@salesforce/label/c.Ui_ReviewOptions_NeedsDue';

export const labels = {
    asks,
    everybody,
    findingsOnly,
    idleDays,
    idleHelp,
    dueDays,
    dueHelp,
    nothingChanges,
    repeatHint,
    needsIdle,
    needsDue
};
