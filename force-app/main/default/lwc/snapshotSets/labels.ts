/** Words of this component, as custom labels so that they can be translated. */
import table from '@salesforce/label/c.Ui_SnapshotSets_Table';
import set from '@salesforce/label/c.Ui_SnapshotSets_Set';
import kind from '@salesforce/label/c.Ui_SnapshotSets_Kind';
import kindSet from '@salesforce/label/c.Ui_SnapshotSets_KindSet';
import kindGroup from '@salesforce/label/c.Ui_SnapshotSets_KindGroup';
import before from '@salesforce/label/c.Ui_SnapshotSets_Before';
import after from '@salesforce/label/c.Ui_SnapshotSets_After';
import kept from '@salesforce/label/c.Ui_SnapshotSets_Kept';
import gained from '@salesforce/label/c.Ui_SnapshotSets_Gained';
import lost from '@salesforce/label/c.Ui_SnapshotSets_Lost';
import filter from '@salesforce/label/c.Ui_SnapshotSets_Filter';
import all from '@salesforce/label/c.Ui_SnapshotSets_All';
import differences from '@salesforce/label/c.Ui_SnapshotSets_Differences';
import same from '@salesforce/label/c.Ui_SnapshotSets_Same';
import comparing from '@salesforce/label/c.Ui_SnapshotSets_Comparing';
import done from '@salesforce/label/c.Ui_SnapshotSets_Done';
import none from '@salesforce/label/c.Ui_SnapshotSets_None';
import noneHelp from '@salesforce/label/c.Ui_SnapshotSets_NoneHelp';

export const labels = {
    table,
    set,
    kind,
    kindSet,
    kindGroup,
    before,
    after,
    kept,
    gained,
    lost,
    filter,
    all,
    differences,
    same,
    comparing,
    done,
    none,
    noneHelp
};
