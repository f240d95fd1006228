/** Words of this component, as custom labels so that they can be translated. */
import heading from '@salesforce/label/c.Ui_CheckStep_Heading';
import sending from '@salesforce/label/c.Ui_CheckStep_Sending';
import sendingBar from '@salesforce/label/c.Ui_CheckStep_SendingBar';
import sendingStopped from '@salesforce/label/c.Ui_CheckStep_SendingStopped';
import unchecked from '@salesforce/label/c.Ui_CheckStep_Unchecked';
import nothingToDo from '@salesforce/label/c.Ui_CheckStep_NothingToDo';
import acceptAll from '@salesforce/label/c.Ui_CheckStep_AcceptAll';
import failed from '@salesforce/label/c.Ui_CheckStep_Failed';

export const labels = { heading, sending, sendingBar, sendingStopped, unchecked, nothingToDo, acceptAll, failed };
