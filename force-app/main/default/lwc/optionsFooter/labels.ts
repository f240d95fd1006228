/** Words of this component, as custom labels so that they can be translated. */
import check from '@salesforce/label/c.Ui_OptionsFooter_Check';
import checkNothing from '@salesforce/label/c.Ui_OptionsFooter_CheckNothing';

export const labels = { check, checkNothing };
