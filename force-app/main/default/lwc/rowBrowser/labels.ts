/** Words of this component, as custom labels so that they can be translated. */
import shown from '@salesforce/label/c.Ui_RowBrowser_Shown';
import moreToCome from '@salesforce/label/c.Ui_RowBrowser_MoreToCome';
import nextBlock from '@salesforce/label/c.Ui_RowBrowser_NextBlock';
import firstBlock from '@salesforce/label/c.Ui_RowBrowser_FirstBlock';
import noRows from '@salesforce/label/c.Ui_RowBrowser_NoRows';
import noRowsHelp from '@salesforce/label/c.Ui_RowBrowser_NoRowsHelp';
import corrected from '@salesforce/label/c.Ui_RowBrowser_Corrected';

export const labels = { shown, moreToCome, nextBlock, firstBlock, noRows, noRowsHelp, corrected };
