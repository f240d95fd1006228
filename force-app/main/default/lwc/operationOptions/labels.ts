/** Words of this component, as custom labels so that they can be translated. */
import noOptions from '@salesforce/label/c.Ui_OperationOptions_NoOptions';
import check from '@salesforce/label/c.Ui_OperationOptions_Check';
import checkNothing from '@salesforce/label/c.Ui_OperationOptions_CheckNothing';

export const labels = { noOptions, check, checkNothing };
