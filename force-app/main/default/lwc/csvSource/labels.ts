/** Words of this component, as custom labels so that they can be translated. */
import file from '@salesforce/label/c.Ui_CsvSource_File';
import fileHelp from '@salesforce/label/c.Ui_CsvSource_FileHelp';
import template from '@salesforce/label/c.Ui_CsvSource_Template';
import reading from '@salesforce/label/c.Ui_CsvSource_Reading';
import read from '@salesforce/label/c.Ui_CsvSource_Read';
import refused from '@salesforce/label/c.Ui_CsvSource_Refused';
import parserFailed from '@salesforce/label/c.Ui_CsvSource_ParserFailed';
import missing from '@salesforce/label/c.Ui_CsvSource_Missing';
import unknown from '@salesforce/label/c.Ui_CsvSource_Unknown';
import used from '@salesforce/label/c.Ui_UserFileSource_Used';
import ignored from '@salesforce/label/c.Ui_CsvSource_Ignored';
import preview from '@salesforce/label/c.Ui_CsvSource_Preview';

export const labels = {
    file,
    fileHelp,
    template,
    reading,
    read,
    refused,
    parserFailed,
    missing,
    unknown,
    used,
    ignored,
    preview
};
