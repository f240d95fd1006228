/** Words of this component, as custom labels so that they can be translated. */
import back from '@salesforce/label/c.Ui_CommonLabels_Back';
import next from '@salesforce/label/c.Ui_CommonLabels_Next';
import cancel from '@salesforce/label/c.Ui_CommonLabels_Cancel';
import close from '@salesforce/label/c.Ui_CommonLabels_Close';
import loading from '@salesforce/label/c.Ui_CommonLabels_Loading';
import tryAgain from '@salesforce/label/c.Ui_CommonLabels_TryAgain';

export const labels = { back, next, cancel, close, loading, tryAgain };
