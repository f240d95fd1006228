/** Words of this component, as custom labels so that they can be translated. */
import heading from '@salesforce/label/c.Ui_SourceStep_Heading';
import kind from '@salesforce/label/c.Ui_SourceStep_Kind';
import csv from '@salesforce/label/c.Ui_SourceStep_Csv';
import contacts from '@salesforce/label/c.Ui_SourceStep_Contacts';
import resume from '@salesforce/label/c.Ui_SourceStep_Resume';
import resumeContacts from '@salesforce/label/c.Ui_SourceStep_ResumeContacts';
import kept from '@salesforce/label/c.Ui_SourceStep_Kept';
import users from '@salesforce/label/c.Ui_SourceStep_Users';
import resumeUsers from '@salesforce/label/c.Ui_SourceStep_ResumeUsers';
import userHeading from '@salesforce/label/c.Ui_SourceStep_UserHeading';

export const labels = { heading, kind, csv, contacts, resume, resumeContacts, kept, users, resumeUsers, userHeading };
