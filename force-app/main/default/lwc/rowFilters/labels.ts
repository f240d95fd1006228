/** Words of this component, as custom labels so that they can be translated. */
import searchLabel from '@salesforce/label/c.Ui_RowFilters_SearchLabel';
import searchHelp from '@salesforce/label/c.Ui_RowFilters_SearchHelp';
import status from '@salesforce/label/c.Ui_RowFilters_Status';
import reason from '@salesforce/label/c.Ui_RowFilters_Reason';
import allStatuses from '@salesforce/label/c.Ui_RowFilters_AllStatuses';
import allReasons from '@salesforce/label/c.Ui_RowFilters_AllReasons';
import Queued from '@salesforce/label/c.Ui_RowFilters_Queued';
import Succeeded from '@salesforce/label/c.Ui_RowFilters_Succeeded';
import Skipped from '@salesforce/label/c.Ui_RowFilters_Skipped';
import Blocked from '@salesforce/label/c.Ui_RowFilters_Blocked';
import Failed from '@salesforce/label/c.Ui_RowFilters_Failed';
import neverLoggedIn from '@salesforce/label/c.Ui_RowFilters_NeverLoggedIn';

export const labels = {
    searchLabel,
    searchHelp,
    status,
    reason,
    allStatuses,
    allReasons,
    Queued,
    Succeeded,
    Skipped,
    Blocked,
    Failed,
    neverLoggedIn
};
