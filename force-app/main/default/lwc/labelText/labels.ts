/** Words of this component, as custom labels so that they can be translated. */
import seconds from '@salesforce/label/c.Ui_LabelText_Seconds';
import minutes from '@salesforce/label/c.Ui_LabelText_Minutes';
import hours from '@salesforce/label/c.Ui_LabelText_Hours';

export const labels = { seconds, minutes, hours };
