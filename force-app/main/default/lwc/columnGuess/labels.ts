/** Words of this component, as custom labels so that they can be translated. */
import lastName from '@salesforce/label/c.Field_Last_Name';
import firstName from '@salesforce/label/c.Field_First_Name';
import username from '@salesforce/label/c.Field_Username';
import sourceKey from '@salesforce/label/c.Field_Source_Key';
import email from '@salesforce/label/c.Field_Email';
import phone from '@salesforce/label/c.Field_Phone';
import active from '@salesforce/label/c.Field_Active';
import timeZone from '@salesforce/label/c.Field_Time_Zone';
import required from '@salesforce/label/c.Ui_ColumnGuess_Required';

export const labels = { lastName, firstName, username, sourceKey, email, phone, active, timeZone, required };
