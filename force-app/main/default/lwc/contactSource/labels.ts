/** Words of this component, as custom labels so that they can be translated. */
import heading from '@salesforce/label/c.Ui_ContactSource_Heading';
import preview from '@salesforce/label/c.Ui_ContactSource_Preview';
import chosen from '@salesforce/label/c.Ui_ContactSource_Chosen';
import takeAll from '@salesforce/label/c.Ui_ContactSource_TakeAll';
import tooMany from '@salesforce/label/c.Ui_ContactSource_TooMany';
import noContacts from '@salesforce/label/c.Ui_ContactSource_NoContacts';
import sourceName from '@salesforce/label/c.Ui_ContactSource_SourceName';
import sourceNameMany from '@salesforce/label/c.Ui_ContactSource_SourceNameMany';

export const labels = { heading, preview, chosen, takeAll, tooMany, noContacts, sourceName, sourceNameMany };
