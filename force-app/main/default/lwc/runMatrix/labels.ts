/** Words of this component, as custom labels so that they can be translated. */
import show from '@salesforce/label/c.Ui_RunMatrix_Show';
import hide from '@salesforce/label/c.Ui_RunMatrix_Hide';
import heading from '@salesforce/label/c.Ui_RunMatrix_Heading';
import promise from '@salesforce/label/c.Ui_RunMatrix_Promise';
import outcome from '@salesforce/label/c.Ui_RunMatrix_Outcome';

export const labels = {
    show,
    hide,
    heading,
    promise,
    outcome
};
