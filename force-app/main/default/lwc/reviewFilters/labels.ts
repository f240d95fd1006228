/** Words of this component, as custom labels so that they can be translated. */
import heading from '@salesforce/label/c.Ui_ReviewFilters_Heading';
import decision from '@salesforce/label/c.Ui_ReviewFilters_Decision';
import search from '@salesforce/label/c.Ui_ReviewFilters_Search';
import any from '@salesforce/label/c.Ui_ReviewFilters_Any';

export const labels = {
    heading,
    decision,
    search,
    any
};
