/** Words of this component, as custom labels so that they can be translated. */
import heading from '@salesforce/label/c.Ui_DisablePartnerUser_Heading';
import noUser from '@salesforce/label/c.Ui_DisablePartnerUser_NoUser';
import user from '@salesforce/label/c.Ui_DisablePartnerUser_User';
import inactiveUser from '@salesforce/label/c.Ui_DisablePartnerUser_InactiveUser';
import missingRights from '@salesforce/label/c.Ui_DisablePartnerUser_MissingRights';
import way from '@salesforce/label/c.Ui_DisablePartnerUser_Way';
import deactivate from '@salesforce/label/c.Ui_DisablePartnerUser_Deactivate';
import disable from '@salesforce/label/c.Ui_DisablePartnerUser_Disable';
import understood from '@salesforce/label/c.Ui_DisablePartnerUser_Understood';
import confirmDeactivate from '@salesforce/label/c.Ui_DisablePartnerUser_ConfirmDeactivate';
import confirmDisable from '@salesforce/label/c.Ui_DisablePartnerUser_ConfirmDisable';
import working from '@salesforce/label/c.Ui_DisablePartnerUser_Working';
import deactivated from '@salesforce/label/c.Ui_DisablePartnerUser_Deactivated';
import disabled from '@salesforce/label/c.Ui_DisablePartnerUser_Disabled';

export const labels = {
    heading,
    noUser,
    user,
    inactiveUser,
    missingRights,
    way,
    deactivate,
    disable,
    understood,
    confirmDeactivate,
    confirmDisable,
    working,
    deactivated,
    disabled
};
