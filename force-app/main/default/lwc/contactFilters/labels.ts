/** Words of this component, as custom labels so that they can be translated. */
import heading from '@salesforce/label/c.Ui_ContactFilters_Heading';
import search from '@salesforce/label/c.Ui_ContactFilters_Search';
import hasEmail from '@salesforce/label/c.Ui_ContactFilters_HasEmail';
import hasNoUser from '@salesforce/label/c.Ui_ContactFilters_HasNoUser';

export const labels = { heading, search, hasEmail, hasNoUser };
