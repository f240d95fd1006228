/** Words of this component, as custom labels so that they can be translated. */
import tooLarge from '@salesforce/label/c.Ui_CsvReader_TooLarge';
import workbook from '@salesforce/label/c.Ui_CsvReader_Workbook';
import notCsv from '@salesforce/label/c.Ui_CsvReader_NotCsv';
import wrongEncoding from '@salesforce/label/c.Ui_CsvReader_WrongEncoding';
import lostCharacters from '@salesforce/label/c.Ui_CsvReader_LostCharacters';
import malformed from '@salesforce/label/c.Ui_CsvReader_Malformed';
import empty from '@salesforce/label/c.Ui_CsvReader_Empty';
import noRows from '@salesforce/label/c.Ui_CsvReader_NoRows';
import noHeader from '@salesforce/label/c.Ui_CsvReader_NoHeader';
import unnamedColumn from '@salesforce/label/c.Ui_CsvReader_UnnamedColumn';
import doubledColumn from '@salesforce/label/c.Ui_CsvReader_DoubledColumn';
import wrongWidth from '@salesforce/label/c.Ui_CsvReader_WrongWidth';
import tooManyRows from '@salesforce/label/c.Ui_CsvReader_TooManyRows';

export const labels = {
    tooLarge,
    workbook,
    notCsv,
    wrongEncoding,
    lostCharacters,
    malformed,
    empty,
    noRows,
    noHeader,
    unnamedColumn,
    doubledColumn,
    wrongWidth,
    tooManyRows
};
