/** Words of this component, as custom labels so that they can be translated. */
import title from '@salesforce/label/c.Ui_MemberConsole_Title';
import count from '@salesforce/label/c.Ui_MemberConsole_Count';
import countOne from '@salesforce/label/c.Ui_MemberConsole_CountOne';
import shown from '@salesforce/label/c.Ui_MemberConsole_Shown';
import masked from '@salesforce/label/c.Ui_MemberConsole_Masked';
import none from '@salesforce/label/c.Ui_MemberConsole_None';
import noneHelp from '@salesforce/label/c.Ui_MemberConsole_NoneHelp';
import nextBlock from '@salesforce/label/c.Ui_MemberConsole_NextBlock';
import firstBlock from '@salesforce/label/c.Ui_MemberConsole_FirstBlock';
import download from '@salesforce/label/c.Ui_MemberConsole_Download';
import downloading from '@salesforce/label/c.Ui_MemberConsole_Downloading';

export const labels = {
    title,
    count,
    countOne,
    shown,
    masked,
    none,
    noneHelp,
    nextBlock,
    firstBlock,
    download,
    downloading
};
