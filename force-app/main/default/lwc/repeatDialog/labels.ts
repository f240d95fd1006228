/** Words of this component, as custom labels so that they can be translated. */
import title from '@salesforce/label/c.Ui_RepeatDialog_Title';
import help from '@salesforce/label/c.Ui_RepeatDialog_Help';
import name from '@salesforce/label/c.Ui_RepeatDialog_Name';
import nameMissing from '@salesforce/label/c.Ui_RepeatDialog_NameMissing';
import frequency from '@salesforce/label/c.Ui_RepeatDialog_Frequency';
import daily from '@salesforce/label/c.Ui_RepeatDialog_Daily';
import weekly from '@salesforce/label/c.Ui_RepeatDialog_Weekly';
import monthly from '@salesforce/label/c.Ui_RepeatDialog_Monthly';
import cron from '@salesforce/label/c.Ui_RepeatDialog_Cron';
import weekday from '@salesforce/label/c.Ui_RepeatDialog_Weekday';
import dayOfMonth from '@salesforce/label/c.Ui_RepeatDialog_DayOfMonth';
import lastDay from '@salesforce/label/c.Ui_RepeatDialog_LastDay';
import time from '@salesforce/label/c.Ui_RepeatDialog_Time';
import timeHelp from '@salesforce/label/c.Ui_RepeatDialog_TimeHelp';
import timeMissing from '@salesforce/label/c.Ui_RepeatDialog_TimeMissing';
import expression from '@salesforce/label/c.Ui_RepeatDialog_Expression';
import expressionHelp from '@salesforce/label/c.Ui_RepeatDialog_ExpressionHelp';
import expressionMissing from '@salesforce/label/c.Ui_RepeatDialog_ExpressionMissing';
import start from '@salesforce/label/c.Ui_RepeatDialog_Start';
import checkOnly from '@salesforce/label/c.Ui_RepeatDialog_CheckOnly';
import startToo from '@salesforce/label/c.Ui_RepeatDialog_StartToo';
import save from '@salesforce/label/c.Ui_RepeatDialog_Save';
import made from '@salesforce/label/c.Ui_RepeatDialog_Made';

export const labels = {
    title,
    help,
    name,
    nameMissing,
    frequency,
    daily,
    weekly,
    monthly,
    cron,
    weekday,
    dayOfMonth,
    lastDay,
    time,
    timeHelp,
    timeMissing,
    expression,
    expressionHelp,
    expressionMissing,
    start,
    checkOnly,
    startToo,
    save,
    made
};
