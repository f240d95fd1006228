/** Words of this component, as custom labels so that they can be translated. */
import heading from '@salesforce/label/c.Ui_NoticeList_Heading';

export const labels = { heading };
