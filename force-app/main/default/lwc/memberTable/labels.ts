/** Words of this component, as custom labels so that they can be translated. */
import count from '@salesforce/label/c.Ui_MemberTable_Count';
import countOne from '@salesforce/label/c.Ui_MemberTable_CountOne';
import shown from '@salesforce/label/c.Ui_MemberTable_Shown';
import none from '@salesforce/label/c.Ui_MemberTable_None';
import noneHelp from '@salesforce/label/c.Ui_MemberTable_NoneHelp';
import nextBlock from '@salesforce/label/c.Ui_MemberTable_NextBlock';
import firstBlock from '@salesforce/label/c.Ui_MemberTable_FirstBlock';
import download from '@salesforce/label/c.Ui_MemberTable_Download';
import downloading from '@salesforce/label/c.Ui_MemberTable_Downloading';

export const labels = { count, countOne, shown, none, noneHelp, nextBlock, firstBlock, download, downloading };
