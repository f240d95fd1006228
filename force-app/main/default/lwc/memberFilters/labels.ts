/** Words of this component, as custom labels so that they can be translated. */
import heading from '@salesforce/label/c.Ui_MemberFilters_Heading';
import search from '@salesforce/label/c.Ui_MemberFilters_Search';
import searchAll from '@salesforce/label/c.Ui_MemberFilters_SearchAll';
import account from '@salesforce/label/c.Ui_MemberFilters_Account';
import status from '@salesforce/label/c.Ui_MemberFilters_Status';
import site from '@salesforce/label/c.Ui_MemberFilters_Site';
import license from '@salesforce/label/c.Ui_MemberFilters_License';
import profile from '@salesforce/label/c.Ui_MemberFilters_Profile';
import role from '@salesforce/label/c.Ui_MemberFilters_Role';
import run from '@salesforce/label/c.Ui_MemberFilters_Run';
import any from '@salesforce/label/c.Ui_MemberFilters_Any';
import active from '@salesforce/label/c.Ui_MemberFilters_Active';
import inactive from '@salesforce/label/c.Ui_MemberFilters_Inactive';
import frozen from '@salesforce/label/c.Ui_MemberFilters_Frozen';
import neverLoggedIn from '@salesforce/label/c.Ui_MemberFilters_NeverLoggedIn';
import clear from '@salesforce/label/c.Ui_MemberFilters_Clear';

export const labels = {
    heading,
    search,
    searchAll,
    account,
    status,
    site,
    license,
    profile,
    role,
    run,
    any,
    active,
    inactive,
    frozen,
    neverLoggedIn,
    clear
};
