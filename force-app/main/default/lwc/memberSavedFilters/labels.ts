/** Words of this component, as custom labels so that they can be translated. */
import saved from '@salesforce/label/c.Ui_MemberSavedFilters_Saved';
import none from '@salesforce/label/c.Ui_MemberSavedFilters_None';
import defaultName from '@salesforce/label/c.Ui_MemberSavedFilters_DefaultName';
import actions from '@salesforce/label/c.Ui_MemberSavedFilters_Actions';
import saveNew from '@salesforce/label/c.Ui_MemberSavedFilters_SaveNew';
import saveChanges from '@salesforce/label/c.Ui_MemberSavedFilters_SaveChanges';
import rename from '@salesforce/label/c.Ui_MemberSavedFilters_Rename';
import makeDefault from '@salesforce/label/c.Ui_MemberSavedFilters_MakeDefault';
import noDefault from '@salesforce/label/c.Ui_MemberSavedFilters_NoDefault';
import remove from '@salesforce/label/c.Ui_MemberSavedFilters_Remove';
import removeLabel from '@salesforce/label/c.Ui_MemberSavedFilters_RemoveLabel';
import removeMessage from '@salesforce/label/c.Ui_MemberSavedFilters_RemoveMessage';
import removeConfirm from '@salesforce/label/c.Ui_MemberSavedFilters_RemoveConfirm';

export const labels = {
    saved,
    none,
    defaultName,
    actions,
    saveNew,
    saveChanges,
    rename,
    makeDefault,
    noDefault,
    remove,
    removeLabel,
    removeMessage,
    removeConfirm
};
