/** Words of this component, as custom labels so that they can be translated. */
import table from '@salesforce/label/c.Ui_ReviewGrid_Table';
import name from '@salesforce/label/c.Ui_ReviewGrid_Name';
import account from '@salesforce/label/c.Ui_ReviewGrid_Account';
import status from '@salesforce/label/c.Ui_ReviewGrid_Status';
import lastLogin from '@salesforce/label/c.Ui_ReviewGrid_LastLogin';
import profile from '@salesforce/label/c.Ui_ReviewGrid_Profile';
import rights from '@salesforce/label/c.Ui_ReviewGrid_Rights';
import findings from '@salesforce/label/c.Ui_ReviewGrid_Findings';
import earlier from '@salesforce/label/c.Ui_ReviewGrid_Earlier';
import decision from '@salesforce/label/c.Ui_ReviewGrid_Decision';
import outcome from '@salesforce/label/c.Ui_ReviewGrid_Outcome';
import risk from '@salesforce/label/c.Ui_ReviewGrid_Risk';
import until from '@salesforce/label/c.Ui_ReviewGrid_Until';
import decidedLine from '@salesforce/label/c.Ui_ReviewGrid_DecidedLine';
import noteLine from '@salesforce/label/c.Ui_ReviewGrid_NoteLine';
import takesLine from '@salesforce/label/c.Ui_ReviewGrid_TakesLine';
import replacedLine from '@salesforce/label/c.Ui_ReviewGrid_ReplacedLine';

export const labels = {
    table,
    name,
    account,
    status,
    lastLogin,
    profile,
    rights,
    findings,
    earlier,
    decision,
    outcome,
    risk,
    until,
    decidedLine,
    noteLine,
    takesLine,
    replacedLine
};
