/** Words of this component, as custom labels so that they can be translated. */
import newRun from '@salesforce/label/c.Ui_NewRunMenu_NewRun';

export const labels = { newRun };
