/** Words of this component, as custom labels so that they can be translated. */
import source from '@salesforce/label/c.Ui_RunWizard_Source';
import options from '@salesforce/label/c.Ui_RunWizard_Options';
import check from '@salesforce/label/c.Ui_RunWizard_Check';
import run from '@salesforce/label/c.Ui_RunWizard_Run';
import results from '@salesforce/label/c.Ui_RunWizard_Results';
import path from '@salesforce/label/c.Ui_RunWizard_Path';
import back from '@salesforce/label/c.Ui_RunWizard_Back';
import retryOf from '@salesforce/label/c.Ui_RunWizard_RetryOf';
import undoOf from '@salesforce/label/c.Ui_RunWizard_UndoOf';
import runLine from '@salesforce/label/c.Ui_RunWizard_RunLine';
import viewOnly from '@salesforce/label/c.Ui_RunWizard_ViewOnly';
import missingRights from '@salesforce/label/c.Ui_RunWizard_MissingRights';
import deleting from '@salesforce/label/c.Ui_RunWizard_Deleting';
import followUpOf from '@salesforce/label/c.Ui_RunWizard_FollowUpOf';

export const labels = {
    source,
    options,
    check,
    run,
    results,
    path,
    back,
    retryOf,
    undoOf,
    runLine,
    viewOnly,
    missingRights,
    deleting,
    followUpOf
};
