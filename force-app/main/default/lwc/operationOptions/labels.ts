/** Words of this component, as custom labels so that they can be translated. */
import noOptions from '@salesforce/label/c.Ui_OperationOptions_NoOptions';

export const labels = { noOptions };
