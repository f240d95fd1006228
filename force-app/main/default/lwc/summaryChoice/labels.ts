/** Words of this component, as custom labels so that they can be translated. */
import label from '@salesforce/label/c.Ui_SummaryChoice_Label';

export const labels = { label };
