/** Words of this component, as custom labels so that they can be translated. */
import title from '@salesforce/label/c.Ui_SnapshotConsole_Title';
import help from '@salesforce/label/c.Ui_SnapshotConsole_Help';
import take from '@salesforce/label/c.Ui_SnapshotConsole_Take';
import refresh from '@salesforce/label/c.Ui_SnapshotConsole_Refresh';
import retention from '@salesforce/label/c.Ui_SnapshotConsole_Retention';
import empty from '@salesforce/label/c.Ui_SnapshotConsole_Empty';
import emptyHelp from '@salesforce/label/c.Ui_SnapshotConsole_EmptyHelp';
import emptyViewer from '@salesforce/label/c.Ui_SnapshotConsole_EmptyViewer';
import more from '@salesforce/label/c.Ui_SnapshotConsole_More';
import downloaded from '@salesforce/label/c.Ui_SnapshotConsole_Downloaded';

export const labels = {
    title,
    help,
    take,
    refresh,
    retention,
    empty,
    emptyHelp,
    emptyViewer,
    more,
    downloaded
};
