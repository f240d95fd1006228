/** Words of this component, as custom labels so that they can be translated. */
import permissions from '@salesforce/label/c.Ui_MemberDetails_Permissions';
import permissionsHelp from '@salesforce/label/c.Ui_MemberDetails_PermissionsHelp';
import notSetUp from '@salesforce/label/c.Ui_MemberDetails_NotSetUp';
import saving from '@salesforce/label/c.Ui_MemberDetails_Saving';
import given from '@salesforce/label/c.Ui_MemberDetails_Given';
import taken from '@salesforce/label/c.Ui_MemberDetails_Taken';
import login from '@salesforce/label/c.Ui_MemberDetails_Login';
import obstacle from '@salesforce/label/c.Ui_MemberDetails_Obstacle';
import advice from '@salesforce/label/c.Ui_MemberDetails_Advice';
import fine from '@salesforce/label/c.Ui_MemberDetails_Fine';
import administrators from '@salesforce/label/c.Ui_MemberDetails_Administrators';
import noAdministrators from '@salesforce/label/c.Ui_MemberDetails_NoAdministrators';

export const labels = {
    permissions,
    permissionsHelp,
    notSetUp,
    saving,
    given,
    taken,
    login,
    obstacle,
    advice,
    fine,
    administrators,
    noAdministrators
};
