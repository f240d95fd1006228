/** Words of this component, as custom labels so that they can be translated. */
import heading from '@salesforce/label/c.Ui_NewUserSets_Heading';
import help from '@salesforce/label/c.Ui_NewUserSets_Help';
import add from '@salesforce/label/c.Ui_NewUserSets_Add';

export const labels = {
    heading,
    help,
    add
};
