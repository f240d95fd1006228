/** Words of this component, as custom labels so that they can be translated. */
import back from '@salesforce/label/c.Ui_CommonLabels_Back';
import next from '@salesforce/label/c.Ui_CommonLabels_Next';
import cancel from '@salesforce/label/c.Ui_CommonLabels_Cancel';
import close from '@salesforce/label/c.Ui_CommonLabels_Close';
import save from '@salesforce/label/c.Ui_CommonLabels_Save';
import erase from '@salesforce/label/c.Ui_CommonLabels_Erase';
import remove from '@salesforce/label/c.Ui_CommonLabels_Remove';
import loading from '@salesforce/label/c.Ui_CommonLabels_Loading';
import tryAgain from '@salesforce/label/c.Ui_CommonLabels_TryAgain';
import all from '@salesforce/label/c.Ui_CommonLabels_All';
import none from '@salesforce/label/c.Ui_CommonLabels_None';
import required from '@salesforce/label/c.Ui_CommonLabels_Required';
import search from '@salesforce/label/c.Ui_CommonLabels_Search';
import yes from '@salesforce/label/c.Ui_CommonLabels_Yes';
import no from '@salesforce/label/c.Ui_CommonLabels_No';

export const labels = {
    back,
    next,
    cancel,
    close,
    save,
    erase,
    remove,
    loading,
    tryAgain,
    all,
    none,
    required,
    search,
    yes,
    no
};
