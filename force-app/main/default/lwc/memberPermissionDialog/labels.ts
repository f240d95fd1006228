/** Words of this component, as custom labels so that they can be translated. */
import title from '@salesforce/label/c.Ui_MemberPermissionDialog_Title';
import leave from '@salesforce/label/c.Ui_MemberPermissionDialog_Leave';
import give from '@salesforce/label/c.Ui_MemberPermissionDialog_Give';
import take from '@salesforce/label/c.Ui_MemberPermissionDialog_Take';
import check from '@salesforce/label/c.Ui_MemberPermissionDialog_Check';
import help from '@salesforce/label/c.Ui_MemberPermissionDialog_Help';

export const labels = {
    title,
    leave,
    give,
    take,
    check,
    help
};
