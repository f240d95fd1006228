/** Words of this component, as custom labels so that they can be translated. */
import heading from '@salesforce/label/c.Ui_RunSchedules_Heading';
import name from '@salesforce/label/c.Ui_RunSchedules_Name';
import operation from '@salesforce/label/c.Ui_RunSchedules_Operation';
import mode from '@salesforce/label/c.Ui_RunSchedules_Mode';
import owner from '@salesforce/label/c.Ui_RunSchedules_Owner';
import state from '@salesforce/label/c.Ui_RunSchedules_State';
import nextAt from '@salesforce/label/c.Ui_RunSchedules_NextAt';
import lastAt from '@salesforce/label/c.Ui_RunSchedules_LastAt';
import last from '@salesforce/label/c.Ui_RunSchedules_Last';
import starts from '@salesforce/label/c.Ui_RunSchedules_Starts';
import checks from '@salesforce/label/c.Ui_RunSchedules_Checks';
import paused from '@salesforce/label/c.Ui_RunSchedules_Paused';
import active from '@salesforce/label/c.Ui_RunSchedules_Active';
import openRun from '@salesforce/label/c.Ui_RunSchedules_OpenRun';
import runNow from '@salesforce/label/c.Ui_RunSchedules_RunNow';
import pause from '@salesforce/label/c.Ui_RunSchedules_Pause';
import resume from '@salesforce/label/c.Ui_RunSchedules_Resume';
import remove from '@salesforce/label/c.Ui_RunSchedules_Remove';
import begun from '@salesforce/label/c.Ui_RunSchedules_Begun';
import deleteLabel from '@salesforce/label/c.Ui_RunSchedules_DeleteLabel';
import deleteMessage from '@salesforce/label/c.Ui_RunSchedules_DeleteMessage';

export const labels = {
    heading,
    name,
    operation,
    mode,
    owner,
    state,
    nextAt,
    lastAt,
    last,
    starts,
    checks,
    paused,
    active,
    openRun,
    runNow,
    pause,
    resume,
    remove,
    begun,
    deleteLabel,
    deleteMessage
};
