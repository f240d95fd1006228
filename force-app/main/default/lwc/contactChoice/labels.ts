/** Words of this component, as custom labels so that they can be translated. */
import title from '@salesforce/label/c.Ui_ContactChoice_Title';
import candidates from '@salesforce/label/c.Ui_ContactChoice_Candidates';
import none from '@salesforce/label/c.Ui_ContactChoice_None';
import makeNew from '@salesforce/label/c.Ui_ContactChoice_MakeNew';
import candidate from '@salesforce/label/c.Ui_ContactChoice_Candidate';
import held from '@salesforce/label/c.Ui_ContactChoice_Held';
import noEmail from '@salesforce/label/c.Ui_ContactChoice_NoEmail';
import noAccount from '@salesforce/label/c.Ui_ContactChoice_NoAccount';
import choose from '@salesforce/label/c.Ui_ContactChoice_Choose';
import refused from '@salesforce/label/c.Ui_ContactChoice_Refused';
import afterwards from '@salesforce/label/c.Ui_ContactChoice_Afterwards';

export const labels = {
    title,
    candidates,
    none,
    makeNew,
    candidate,
    held,
    noEmail,
    noAccount,
    choose,
    refused,
    afterwards
};
