/** Words of this component, as custom labels so that they can be translated. */
import keep from '@salesforce/label/c.Ui_ConfirmDialog_Keep';

export const labels = { keep };
