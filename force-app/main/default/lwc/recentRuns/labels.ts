/** Words of this component, as custom labels so that they can be translated. */
import heading from '@salesforce/label/c.Ui_RecentRuns_Heading';
import empty from '@salesforce/label/c.Ui_RecentRuns_Empty';
import emptyHelp from '@salesforce/label/c.Ui_RecentRuns_EmptyHelp';
import emptyViewer from '@salesforce/label/c.Ui_RecentRuns_EmptyViewer';
import name from '@salesforce/label/c.Ui_RecentRuns_Name';
import operation from '@salesforce/label/c.Ui_RecentRuns_Operation';
import source from '@salesforce/label/c.Ui_RecentRuns_Source';
import account from '@salesforce/label/c.Ui_RecentRuns_Account';
import state from '@salesforce/label/c.Ui_RecentRuns_State';
import rows from '@salesforce/label/c.Ui_RecentRuns_Rows';
import succeeded from '@salesforce/label/c.Ui_RecentRuns_Succeeded';
import failed from '@salesforce/label/c.Ui_RecentRuns_Failed';
import created from '@salesforce/label/c.Ui_RecentRuns_Created';
import by from '@salesforce/label/c.Ui_RecentRuns_By';
import refresh from '@salesforce/label/c.Ui_RecentRuns_Refresh';
import table from '@salesforce/label/c.Ui_RecentRuns_Table';
import open from '@salesforce/label/c.Ui_RecentRuns_Open';

export const labels = {
    heading,
    empty,
    emptyHelp,
    emptyViewer,
    name,
    operation,
    source,
    account,
    state,
    rows,
    succeeded,
    failed,
    created,
    by,
    refresh,
    table,
    open
};
