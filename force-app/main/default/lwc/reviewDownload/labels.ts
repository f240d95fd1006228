/** Words of this component, as custom labels so that they can be translated. */
import row from '@salesforce/label/c.Ui_ReviewDownload_Row';
import name from '@salesforce/label/c.Ui_ReviewDownload_Name';
import username from '@salesforce/label/c.Ui_ReviewDownload_Username';
import userId from '@salesforce/label/c.Ui_ReviewDownload_UserId';
import account from '@salesforce/label/c.Ui_ReviewDownload_Account';
import profile from '@salesforce/label/c.Ui_ReviewDownload_Profile';
import license from '@salesforce/label/c.Ui_ReviewDownload_License';
import role from '@salesforce/label/c.Ui_ReviewDownload_Role';
import status from '@salesforce/label/c.Ui_ReviewDownload_Status';
import created from '@salesforce/label/c.Ui_ReviewDownload_Created';
import lastLogin from '@salesforce/label/c.Ui_ReviewDownload_LastLogin';
import readAt from '@salesforce/label/c.Ui_ReviewDownload_ReadAt';
import rights from '@salesforce/label/c.Ui_ReviewDownload_Rights';
import highRisk from '@salesforce/label/c.Ui_ReviewDownload_HighRisk';
import findings from '@salesforce/label/c.Ui_ReviewDownload_Findings';
import earlier from '@salesforce/label/c.Ui_ReviewDownload_Earlier';
import decision from '@salesforce/label/c.Ui_ReviewDownload_Decision';
import decidedBy from '@salesforce/label/c.Ui_ReviewDownload_DecidedBy';
import decidedAt from '@salesforce/label/c.Ui_ReviewDownload_DecidedAt';
import note from '@salesforce/label/c.Ui_ReviewDownload_Note';
import replaced from '@salesforce/label/c.Ui_ReviewDownload_Replaced';
import removed from '@salesforce/label/c.Ui_ReviewDownload_Removed';
import carriedOutBy from '@salesforce/label/c.Ui_ReviewDownload_CarriedOutBy';
import outcome from '@salesforce/label/c.Ui_ReviewDownload_Outcome';
import statusAfter from '@salesforce/label/c.Ui_ReviewDownload_StatusAfter';
import heldAfter from '@salesforce/label/c.Ui_ReviewDownload_HeldAfter';

export const labels = {
    row,
    name,
    username,
    userId,
    account,
    profile,
    license,
    role,
    status,
    created,
    lastLogin,
    readAt,
    rights,
    highRisk,
    findings,
    earlier,
    decision,
    decidedBy,
    decidedAt,
    note,
    replaced,
    removed,
    carriedOutBy,
    outcome,
    statusAfter,
    heldAfter
};
