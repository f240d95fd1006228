/** Words of this component, as custom labels so that they can be translated. */
import heading from '@salesforce/label/c.Ui_RunStep_Heading';
import next from '@salesforce/label/c.Ui_RunStep_Next';
import Scheduled from '@salesforce/label/c.Ui_RunStep_Scheduled';
import Queued from '@salesforce/label/c.Ui_RunStep_Queued';
import Running from '@salesforce/label/c.Ui_RunStep_Running';
import Stopping from '@salesforce/label/c.Ui_RunStep_Stopping';
import Stopped from '@salesforce/label/c.Ui_RunStep_Stopped';
import Failed from '@salesforce/label/c.Ui_RunStep_Failed';
import runningByPage from '@salesforce/label/c.Ui_RunStep_RunningByPage';
import stoppedByPage from '@salesforce/label/c.Ui_RunStep_StoppedByPage';
import stop from '@salesforce/label/c.Ui_RunStep_Stop';
import stopLabel from '@salesforce/label/c.Ui_RunStep_StopLabel';
import stopMessage from '@salesforce/label/c.Ui_RunStep_StopMessage';
import resume from '@salesforce/label/c.Ui_RunStep_Resume';
import unschedule from '@salesforce/label/c.Ui_RunStep_Unschedule';
import startNow from '@salesforce/label/c.Ui_RunStep_StartNow';
import soFar from '@salesforce/label/c.Ui_RunStep_SoFar';

export const labels = {
    heading,
    next,
    Scheduled,
    Queued,
    Running,
    Stopping,
    Stopped,
    Failed,
    runningByPage,
    stoppedByPage,
    stop,
    stopLabel,
    stopMessage,
    resume,
    unschedule,
    startNow,
    soFar
};
