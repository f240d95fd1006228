/** Words of this component, as custom labels so that they can be translated. */
import all from '@salesforce/label/c.Ui_PlanTiles_All';
import heading from '@salesforce/label/c.Ui_PlanTiles_Heading';

export const labels = { all, heading };
