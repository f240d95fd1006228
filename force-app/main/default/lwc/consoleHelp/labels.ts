/** Words of this component, as custom labels so that they can be translated. */
import show from '@salesforce/label/c.Ui_ConsoleHelp_Show';
import hide from '@salesforce/label/c.Ui_ConsoleHelp_Hide';
import works from '@salesforce/label/c.Ui_ConsoleHelp_Works';
import has from '@salesforce/label/c.Ui_ConsoleHelp_Has';
import isThere from '@salesforce/label/c.Ui_ConsoleHelp_IsThere';
import isMissing from '@salesforce/label/c.Ui_ConsoleHelp_IsMissing';
import isOptional from '@salesforce/label/c.Ui_ConsoleHelp_IsOptional';
import links from '@salesforce/label/c.Ui_ConsoleHelp_Links';
import newTab from '@salesforce/label/c.Ui_ConsoleHelp_NewTab';
import more from '@salesforce/label/c.Ui_ConsoleHelp_More';

export const labels = {
    show,
    hide,
    works,
    has,
    isThere,
    isMissing,
    isOptional,
    links,
    newTab,
    more
};
