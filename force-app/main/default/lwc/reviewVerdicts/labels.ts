/** Words of this component, as custom labels so that they can be translated. */
import forAll from '@salesforce/label/c.Ui_ReviewVerdicts_ForAll';
import ticked from '@salesforce/label/c.Ui_ReviewVerdicts_Ticked';
import none from '@salesforce/label/c.Ui_ReviewVerdicts_None';
import certify from '@salesforce/label/c.Ui_ReviewVerdicts_Certify';
import revoke from '@salesforce/label/c.Ui_ReviewVerdicts_Revoke';
import remove from '@salesforce/label/c.Ui_ReviewVerdicts_Remove';

export const labels = {
    forAll,
    ticked,
    none,
    certify,
    revoke,
    remove
};
