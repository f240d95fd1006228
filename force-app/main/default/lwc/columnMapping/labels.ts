/** Words of this component, as custom labels so that they can be translated. */
import heading from '@salesforce/label/c.Ui_ColumnMapping_Heading';
import column from '@salesforce/label/c.Ui_ColumnMapping_Column';
import example from '@salesforce/label/c.Ui_ColumnMapping_Example';
import notUsed from '@salesforce/label/c.Ui_ColumnMapping_NotUsed';
import table from '@salesforce/label/c.Ui_ColumnMapping_Table';

export const labels = { heading, column, example, notUsed, table };
