/** Words of this component, as custom labels so that they can be translated. */
import bar from '@salesforce/label/c.Ui_RunProgress_Bar';
import count from '@salesforce/label/c.Ui_RunProgress_Count';
import total from '@salesforce/label/c.Ui_RunProgress_Total';
import succeeded from '@salesforce/label/c.Ui_RunProgress_Succeeded';
import failed from '@salesforce/label/c.Ui_RunProgress_Failed';
import skipped from '@salesforce/label/c.Ui_RunProgress_Skipped';
import blocked from '@salesforce/label/c.Ui_RunProgress_Blocked';
import queued from '@salesforce/label/c.Ui_RunProgress_Queued';
import rate from '@salesforce/label/c.Ui_RunProgress_Rate';
import left from '@salesforce/label/c.Ui_RunProgress_Left';
import leftUnknown from '@salesforce/label/c.Ui_RunProgress_LeftUnknown';
import stalled from '@salesforce/label/c.Ui_RunProgress_Stalled';

export const labels = {
    bar,
    count,
    total,
    succeeded,
    failed,
    skipped,
    blocked,
    queued,
    rate,
    left,
    leftUnknown,
    stalled
};
