/** Words of this component, as custom labels so that they can be translated. */
import filter from '@salesforce/label/c.Ui_MatrixBrowser_Filter';
import all from '@salesforce/label/c.Ui_MatrixBrowser_All';
import differences from '@salesforce/label/c.Ui_MatrixBrowser_Differences';
import same from '@salesforce/label/c.Ui_MatrixBrowser_Same';
import line from '@salesforce/label/c.Ui_MatrixBrowser_Line';
import lineShort from '@salesforce/label/c.Ui_MatrixBrowser_LineShort';
import comparing from '@salesforce/label/c.Ui_MatrixBrowser_Comparing';
import none from '@salesforce/label/c.Ui_MatrixBrowser_None';
import noneHelp from '@salesforce/label/c.Ui_MatrixBrowser_NoneHelp';
import more from '@salesforce/label/c.Ui_MatrixBrowser_More';
import nextBlock from '@salesforce/label/c.Ui_MatrixBrowser_NextBlock';
import firstBlock from '@salesforce/label/c.Ui_MatrixBrowser_FirstBlock';
import download from '@salesforce/label/c.Ui_MatrixBrowser_Download';
import downloading from '@salesforce/label/c.Ui_MatrixBrowser_Downloading';
import headName from '@salesforce/label/c.Ui_MatrixBrowser_HeadName';
import headUsername from '@salesforce/label/c.Ui_MatrixBrowser_HeadUsername';
import headUserId from '@salesforce/label/c.Ui_MatrixBrowser_HeadUserId';
import headProfileBefore from '@salesforce/label/c.Ui_MatrixBrowser_HeadProfileBefore';
import headProfileAfter from '@salesforce/label/c.Ui_MatrixBrowser_HeadProfileAfter';
import headSet from '@salesforce/label/c.Ui_MatrixBrowser_HeadSet';
import headKind from '@salesforce/label/c.Ui_MatrixBrowser_HeadKind';
import headState from '@salesforce/label/c.Ui_MatrixBrowser_HeadState';
import kindSet from '@salesforce/label/c.Ui_MatrixBrowser_KindSet';
import kindGroup from '@salesforce/label/c.Ui_MatrixBrowser_KindGroup';
import kept from '@salesforce/label/c.Ui_MatrixBrowser_Kept';
import gained from '@salesforce/label/c.Ui_MatrixBrowser_Gained';
import lost from '@salesforce/label/c.Ui_MatrixBrowser_Lost';

export const labels = {
    filter,
    all,
    differences,
    same,
    line,
    lineShort,
    comparing,
    none,
    noneHelp,
    more,
    nextBlock,
    firstBlock,
    download,
    downloading,
    headName,
    headUsername,
    headUserId,
    headProfileBefore,
    headProfileAfter,
    headSet,
    headKind,
    headState,
    kindSet,
    kindGroup,
    kept,
    gained,
    lost
};
