/** Words of this component, as custom labels so that they can be translated. */
import working from '@salesforce/label/c.Ui_ReviewTable_Working';
import done from '@salesforce/label/c.Ui_ReviewTable_Done';
import doneSome from '@salesforce/label/c.Ui_ReviewTable_DoneSome';
import noneHere from '@salesforce/label/c.Ui_ReviewTable_NoneHere';
import nextBlock from '@salesforce/label/c.Ui_ReviewTable_NextBlock';
import firstBlock from '@salesforce/label/c.Ui_ReviewTable_FirstBlock';

export const labels = { working, done, doneSome, noneHere, nextBlock, firstBlock };
