/** Words of this component, as custom labels so that they can be translated. */
import discard from '@salesforce/label/c.Ui_DiscardButton_Discard';
import title from '@salesforce/label/c.Ui_DiscardButton_Title';
import message from '@salesforce/label/c.Ui_DiscardButton_Message';

export const labels = { discard, title, message };
