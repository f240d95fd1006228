/** Words of this component, as custom labels so that they can be translated. */
import title from '@salesforce/label/c.Ui_PartnerUserConsole_Title';

export const labels = { title };
