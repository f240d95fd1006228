/** Words of this component, as custom labels so that they can be translated. */
import file from '@salesforce/label/c.Ui_UserFileSource_File';
import fileHelp from '@salesforce/label/c.Ui_UserFileSource_FileHelp';
import fileHelpColumns from '@salesforce/label/c.Ui_UserFileSource_FileHelpColumns';
import reading from '@salesforce/label/c.Ui_UserFileSource_Reading';
import read from '@salesforce/label/c.Ui_UserFileSource_Read';
import refused from '@salesforce/label/c.Ui_UserFileSource_Refused';
import parserFailed from '@salesforce/label/c.Ui_UserFileSource_ParserFailed';
import noUserColumn from '@salesforce/label/c.Ui_UserFileSource_NoUserColumn';
import used from '@salesforce/label/c.Ui_UserFileSource_Used';
import ignored from '@salesforce/label/c.Ui_UserFileSource_Ignored';

export const labels = {
    file,
    fileHelp,
    fileHelpColumns,
    reading,
    read,
    refused,
    parserFailed,
    noUserColumn,
    used,
    ignored
};
