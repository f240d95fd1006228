/** Words of this component, as custom labels so that they can be translated. */
import search from '@salesforce/label/c.Ui_PartnerAccountPicker_Search';
import searchHelp from '@salesforce/label/c.Ui_PartnerAccountPicker_SearchHelp';
import name from '@salesforce/label/c.Ui_PartnerAccountPicker_Name';
import owner from '@salesforce/label/c.Ui_PartnerAccountPicker_Owner';
import contacts from '@salesforce/label/c.Ui_PartnerAccountPicker_Contacts';
import problem from '@salesforce/label/c.Ui_PartnerAccountPicker_Problem';
import table from '@salesforce/label/c.Ui_PartnerAccountPicker_Table';
import none from '@salesforce/label/c.Ui_PartnerAccountPicker_None';
import noneHelp from '@salesforce/label/c.Ui_PartnerAccountPicker_NoneHelp';
import noMatch from '@salesforce/label/c.Ui_PartnerAccountPicker_NoMatch';
import noMatchHelp from '@salesforce/label/c.Ui_PartnerAccountPicker_NoMatchHelp';
import chosen from '@salesforce/label/c.Ui_PartnerAccountPicker_Chosen';
import nothingChosen from '@salesforce/label/c.Ui_PartnerAccountPicker_NothingChosen';

export const labels = {
    search,
    searchHelp,
    name,
    owner,
    contacts,
    problem,
    table,
    none,
    noneHelp,
    noMatch,
    noMatchHelp,
    chosen,
    nothingChosen
};
