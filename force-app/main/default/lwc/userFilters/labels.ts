/** Words of this component, as custom labels so that they can be translated. */
import heading from '@salesforce/label/c.Ui_UserFilters_Heading';
import search from '@salesforce/label/c.Ui_UserFilters_Search';
import account from '@salesforce/label/c.Ui_UserFilters_Account';
import license from '@salesforce/label/c.Ui_UserFilters_License';
import profile from '@salesforce/label/c.Ui_UserFilters_Profile';
import every from '@salesforce/label/c.Ui_UserFilters_Every';
import activity from '@salesforce/label/c.Ui_UserFilters_Activity';
import activeOnly from '@salesforce/label/c.Ui_UserFilters_ActiveOnly';
import inactiveOnly from '@salesforce/label/c.Ui_UserFilters_InactiveOnly';
import both from '@salesforce/label/c.Ui_UserFilters_Both';
import types from '@salesforce/label/c.Ui_UserFilters_Types';
import typePowerPartner from '@salesforce/label/c.Ui_UserFilters_TypePowerPartner';
import typePowerCustomerSuccess from '@salesforce/label/c.Ui_UserFilters_TypePowerCustomerSuccess';
import typeCspLitePortal from '@salesforce/label/c.Ui_UserFilters_TypeCspLitePortal';
import typeCustomerSuccess from '@salesforce/label/c.Ui_UserFilters_TypeCustomerSuccess';
import contactless from '@salesforce/label/c.Ui_UserFilters_Contactless';
import neverLoggedIn from '@salesforce/label/c.Ui_UserFilters_NeverLoggedIn';

export const labels = {
    heading,
    search,
    account,
    license,
    profile,
    every,
    activity,
    activeOnly,
    inactiveOnly,
    both,
    types,
    typePowerPartner,
    typePowerCustomerSuccess,
    typeCspLitePortal,
    typeCustomerSuccess,
    contactless,
    neverLoggedIn
};
