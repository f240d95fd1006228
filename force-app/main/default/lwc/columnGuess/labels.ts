/** Words of this component, as custom labels so that they can be translated. */
import lastName from '@salesforce/label/c.Ui_ColumnGuess_LastName';
import firstName from '@salesforce/label/c.Ui_ColumnGuess_FirstName';
import username from '@salesforce/label/c.Ui_ColumnGuess_Username';
import sourceKey from '@salesforce/label/c.Ui_ColumnGuess_SourceKey';
import email from '@salesforce/label/c.Ui_ColumnGuess_Email';
import phone from '@salesforce/label/c.Ui_ColumnGuess_Phone';
import active from '@salesforce/label/c.Ui_ColumnGuess_Active';
import timeZone from '@salesforce/label/c.Ui_ColumnGuess_TimeZone';
import required from '@salesforce/label/c.Ui_ColumnGuess_Required';

export const labels = { lastName, firstName, username, sourceKey, email, phone, active, timeZone, required };
