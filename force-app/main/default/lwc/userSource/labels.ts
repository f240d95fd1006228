/** Words of this component, as custom labels so that they can be translated. */
import heading from '@salesforce/label/c.Ui_UserSource_Heading';
import preview from '@salesforce/label/c.Ui_UserSource_Preview';
import chosen from '@salesforce/label/c.Ui_UserSource_Chosen';
import takeAll from '@salesforce/label/c.Ui_UserSource_TakeAll';
import tooMany from '@salesforce/label/c.Ui_UserSource_TooMany';
import noUsers from '@salesforce/label/c.Ui_UserSource_NoUsers';
import sourceName from '@salesforce/label/c.Ui_UserSource_SourceName';
import sourceNameChosen from '@salesforce/label/c.Ui_UserSource_SourceNameChosen';

export const labels = { heading, preview, chosen, takeAll, tooMany, noUsers, sourceName, sourceNameChosen };
