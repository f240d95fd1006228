/** Words of this component, as custom labels so that they can be translated. */
import sets from '@salesforce/label/c.Ui_PermissionSetLists_Sets';
import groups from '@salesforce/label/c.Ui_PermissionSetLists_Groups';
import available from '@salesforce/label/c.Ui_PermissionSetLists_Available';
import chosen from '@salesforce/label/c.Ui_PermissionSetLists_Chosen';

export const labels = { sets, groups, available, chosen };
