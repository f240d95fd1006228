/** Words of this component, as custom labels so that they can be translated. */
import title from '@salesforce/label/c.Ui_SnapshotRestoreDialog_Title';
import help from '@salesforce/label/c.Ui_SnapshotRestoreDialog_Help';
import users from '@salesforce/label/c.Ui_SnapshotRestoreDialog_Users';
import allUsers from '@salesforce/label/c.Ui_SnapshotRestoreDialog_AllUsers';
import tickedUsers from '@salesforce/label/c.Ui_SnapshotRestoreDialog_TickedUsers';
import sets from '@salesforce/label/c.Ui_SnapshotRestoreDialog_Sets';
import allSets from '@salesforce/label/c.Ui_SnapshotRestoreDialog_AllSets';
import tickedSets from '@salesforce/label/c.Ui_SnapshotRestoreDialog_TickedSets';
import takesOthers from '@salesforce/label/c.Ui_SnapshotRestoreDialog_TakesOthers';
import takesOthersHelp from '@salesforce/label/c.Ui_SnapshotRestoreDialog_TakesOthersHelp';
import check from '@salesforce/label/c.Ui_SnapshotRestoreDialog_Check';

export const labels = {
    title,
    help,
    users,
    allUsers,
    tickedUsers,
    sets,
    allSets,
    tickedSets,
    takesOthers,
    takesOthersHelp,
    check
};
