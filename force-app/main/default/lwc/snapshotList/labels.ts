/** Words of this component, as custom labels so that they can be translated. */
import table from '@salesforce/label/c.Ui_SnapshotList_Table';
import name from '@salesforce/label/c.Ui_SnapshotList_Name';
import open from '@salesforce/label/c.Ui_SnapshotList_Open';
import title from '@salesforce/label/c.Ui_SnapshotList_Title';
import takenBy from '@salesforce/label/c.Ui_SnapshotList_TakenBy';
import takenAt from '@salesforce/label/c.Ui_SnapshotList_TakenAt';
import users from '@salesforce/label/c.Ui_SnapshotList_Users';
import sets from '@salesforce/label/c.Ui_SnapshotList_Sets';
import run from '@salesforce/label/c.Ui_SnapshotList_Run';
import runLink from '@salesforce/label/c.Ui_SnapshotList_RunLink';
import kept from '@salesforce/label/c.Ui_SnapshotList_Kept';
import keptByRun from '@salesforce/label/c.Ui_SnapshotList_KeptByRun';
import compareNow from '@salesforce/label/c.Ui_SnapshotList_CompareNow';
import compareTwo from '@salesforce/label/c.Ui_SnapshotList_CompareTwo';
import downloadMenu from '@salesforce/label/c.Ui_SnapshotList_DownloadMenu';
import chosenNone from '@salesforce/label/c.Ui_SnapshotList_ChosenNone';
import chosenMany from '@salesforce/label/c.Ui_SnapshotList_ChosenMany';

export const labels = {
    table,
    name,
    open,
    title,
    takenBy,
    takenAt,
    users,
    sets,
    run,
    runLink,
    kept,
    keptByRun,
    compareNow,
    compareTwo,
    downloadMenu,
    chosenNone,
    chosenMany
};
