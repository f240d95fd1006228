/** Words of this component, as custom labels so that they can be translated. */
import title from '@salesforce/label/c.Ui_MemberConsole_Title';
import masked from '@salesforce/label/c.Ui_MemberConsole_Masked';

export const labels = { title, masked };
