/** Words of this component, as custom labels so that they can be translated. */
import shown from '@salesforce/label/c.Ui_RowBrowser_Shown';
import moreToCome from '@salesforce/label/c.Ui_RowBrowser_MoreToCome';
import nextBlock from '@salesforce/label/c.Ui_RowBrowser_NextBlock';
import firstBlock from '@salesforce/label/c.Ui_RowBrowser_FirstBlock';
import noRows from '@salesforce/label/c.Ui_RowBrowser_NoRows';
import noRowsHelp from '@salesforce/label/c.Ui_RowBrowser_NoRowsHelp';
import corrected from '@salesforce/label/c.Ui_RowBrowser_Corrected';
import refused from '@salesforce/label/c.Ui_RowBrowser_Refused';
import notCorrected from '@salesforce/label/c.Ui_RowBrowser_NotCorrected';

export const labels = {
    shown,
    moreToCome,
    nextBlock,
    firstBlock,
    noRows,
    noRowsHelp,
    corrected,
    refused,
    notCorrected
};
