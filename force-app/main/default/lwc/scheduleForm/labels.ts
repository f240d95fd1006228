/** Words of this component, as custom labels so that they can be translated. */
import heading from '@salesforce/label/c.Ui_ScheduleForm_Heading';
import startAt from '@salesforce/label/c.Ui_ScheduleForm_StartAt';
import help from '@salesforce/label/c.Ui_ScheduleForm_Help';
import schedule from '@salesforce/label/c.Ui_ScheduleForm_Schedule';
import missing from '@salesforce/label/c.Ui_ScheduleForm_Missing';
import past from '@salesforce/label/c.Ui_ScheduleForm_Past';

export const labels = { heading, startAt, help, schedule, missing, past };
