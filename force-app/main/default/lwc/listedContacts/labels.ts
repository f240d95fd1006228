/** Words of this component, as custom labels so that they can be translated. */
import heading from '@salesforce/label/c.Ui_ListedContacts_Heading';
import sourceName from '@salesforce/label/c.Ui_ListedContacts_SourceName';
import chosen from '@salesforce/label/c.Ui_ListedContacts_Chosen';
import noneTicked from '@salesforce/label/c.Ui_ListedContacts_NoneTicked';
import noneFound from '@salesforce/label/c.Ui_ListedContacts_NoneFound';
import leftOut from '@salesforce/label/c.Ui_ListedContacts_LeftOut';
import tooMany from '@salesforce/label/c.Ui_ListedContacts_TooMany';
import byAccount from '@salesforce/label/c.Ui_ListedContacts_ByAccount';

export const labels = { heading, sourceName, chosen, noneTicked, noneFound, leftOut, tooMany, byAccount };
