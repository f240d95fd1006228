/** Words of this component, as custom labels so that they can be translated. */
import generate from '@salesforce/label/c.Ui_RunOperations_Generate';
import deactivate from '@salesforce/label/c.Ui_RunOperations_Deactivate';
import deactivateHelp from '@salesforce/label/c.Ui_RunOperations_DeactivateHelp';

export const labels = { generate, deactivate, deactivateHelp };
