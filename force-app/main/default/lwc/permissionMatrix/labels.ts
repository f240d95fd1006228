/** Words of this component, as custom labels so that they can be translated. */
import table from '@salesforce/label/c.Ui_PermissionMatrix_Table';
import user from '@salesforce/label/c.Ui_PermissionMatrix_User';
import profile from '@salesforce/label/c.Ui_PermissionMatrix_Profile';
import profileChange from '@salesforce/label/c.Ui_PermissionMatrix_ProfileChange';
import absent from '@salesforce/label/c.Ui_PermissionMatrix_Absent';
import group from '@salesforce/label/c.Ui_PermissionMatrix_Group';
import kept from '@salesforce/label/c.Ui_PermissionMatrix_Kept';
import gained from '@salesforce/label/c.Ui_PermissionMatrix_Gained';
import lost from '@salesforce/label/c.Ui_PermissionMatrix_Lost';
import nothing from '@salesforce/label/c.Ui_PermissionMatrix_Nothing';
import choose from '@salesforce/label/c.Ui_PermissionMatrix_Choose';
import chooseAll from '@salesforce/label/c.Ui_PermissionMatrix_ChooseAll';
import legend from '@salesforce/label/c.Ui_PermissionMatrix_Legend';
import more from '@salesforce/label/c.Ui_PermissionMatrix_More';

export const labels = {
    table,
    user,
    profile,
    profileChange,
    absent,
    group,
    kept,
    gained,
    lost,
    nothing,
    choose,
    chooseAll,
    legend,
    more
};
