/** Words of this component, as custom labels so that they can be translated. */
import heading from '@salesforce/label/c.Ui_NewUserSets_Heading';
import help from '@salesforce/label/c.Ui_NewUserSets_Help';
import add from '@salesforce/label/c.Ui_NewUserSets_Add';
import sets from '@salesforce/label/c.Ui_NewUserSets_Sets';
import groups from '@salesforce/label/c.Ui_NewUserSets_Groups';
import available from '@salesforce/label/c.Ui_NewUserSets_Available';
import chosen from '@salesforce/label/c.Ui_NewUserSets_Chosen';

export const labels = {
    heading,
    help,
    add,
    sets,
    groups,
    available,
    chosen
};
