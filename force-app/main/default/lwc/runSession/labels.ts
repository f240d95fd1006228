/** Words of this component, as custom labels so that they can be translated. */
import otherFile from '@salesforce/label/c.Ui_RunSession_OtherFile';
import lostContact from '@salesforce/label/c.Ui_RunSession_LostContact';

export const labels = { otherFile, lostContact };
