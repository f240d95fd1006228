/** Words of this component, as custom labels so that they can be translated. */
import bar from '@salesforce/label/c.Ui_ReviewProgress_Bar';
import decided from '@salesforce/label/c.Ui_ReviewProgress_Decided';
import due from '@salesforce/label/c.Ui_ReviewProgress_Due';
import overdue from '@salesforce/label/c.Ui_ReviewProgress_Overdue';
import findings from '@salesforce/label/c.Ui_ReviewProgress_Findings';
import openDetail from '@salesforce/label/c.Ui_ReviewProgress_OpenDetail';
import allDecided from '@salesforce/label/c.Ui_ReviewProgress_AllDecided';
import all from '@salesforce/label/c.Ui_ReviewProgress_All';
import toCarryOut from '@salesforce/label/c.Ui_ReviewProgress_ToCarryOut';
import carryOut from '@salesforce/label/c.Ui_ReviewProgress_CarryOut';
import carryOutHelp from '@salesforce/label/c.Ui_ReviewProgress_CarryOutHelp';
import runs from '@salesforce/label/c.Ui_ReviewProgress_Runs';

export const labels = {
    bar,
    decided,
    due,
    overdue,
    findings,
    openDetail,
    allDecided,
    all,
    toCarryOut,
    carryOut,
    carryOutHelp,
    runs
};
