/** Words of this component, as custom labels so that they can be translated. */
import back from '@salesforce/label/c.Ui_SnapshotComparison_Back';
import titleNow from '@salesforce/label/c.Ui_SnapshotComparison_TitleNow';
import titleTwo from '@salesforce/label/c.Ui_SnapshotComparison_TitleTwo';
import before from '@salesforce/label/c.Ui_SnapshotComparison_Before';
import now from '@salesforce/label/c.Ui_SnapshotComparison_Now';
import view from '@salesforce/label/c.Ui_SnapshotComparison_View';
import byUser from '@salesforce/label/c.Ui_SnapshotComparison_ByUser';
import bySet from '@salesforce/label/c.Ui_SnapshotComparison_BySet';
import restore from '@salesforce/label/c.Ui_SnapshotComparison_Restore';
import ticked from '@salesforce/label/c.Ui_SnapshotComparison_Ticked';
import working from '@salesforce/label/c.Ui_SnapshotComparison_Working';
import source from '@salesforce/label/c.Ui_SnapshotComparison_Source';
import sourceTicked from '@salesforce/label/c.Ui_SnapshotComparison_SourceTicked';

export const labels = {
    back,
    titleNow,
    titleTwo,
    before,
    now,
    view,
    byUser,
    bySet,
    restore,
    ticked,
    working,
    source,
    sourceTicked
};
