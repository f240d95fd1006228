/** Words of this component, as custom labels so that they can be translated. */
import unknown from '@salesforce/label/c.Ui_ConsoleErrors_Unknown';
import network from '@salesforce/label/c.Ui_ConsoleErrors_Network';

export const labels = { unknown, network };
