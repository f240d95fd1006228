/** Words of this component, as custom labels so that they can be translated. */
import titleNew from '@salesforce/label/c.Ui_MemberFilterDialog_TitleNew';
import titleRename from '@salesforce/label/c.Ui_MemberFilterDialog_TitleRename';
import name from '@salesforce/label/c.Ui_MemberFilterDialog_Name';
import isDefault from '@salesforce/label/c.Ui_MemberFilterDialog_IsDefault';
import own from '@salesforce/label/c.Ui_MemberFilterDialog_Own';
import save from '@salesforce/label/c.Ui_MemberFilterDialog_Save';

export const labels = {
    titleNew,
    titleRename,
    name,
    isDefault,
    own,
    save
};
