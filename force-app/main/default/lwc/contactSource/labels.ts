/** Words of this component, as custom labels so that they can be translated. */
import heading from '@salesforce/label/c.Ui_ContactSource_Heading';
import preview from '@salesforce/label/c.Ui_ContactSource_Preview';
import tooMany from '@salesforce/label/c.Ui_ContactSource_TooMany';
import noContacts from '@salesforce/label/c.Ui_ContactSource_NoContacts';
import sourceName from '@salesforce/label/c.Ui_ContactSource_SourceName';
import sourceNameMany from '@salesforce/label/c.Ui_ContactSource_SourceNameMany';

export const labels = { heading, preview, tooMany, noContacts, sourceName, sourceNameMany };
