/** Words of this component, as custom labels so that they can be translated. */
import heading from '@salesforce/label/c.Ui_NoticeList_Heading';
import warning from '@salesforce/label/c.Ui_NoticeList_Warning';
import information from '@salesforce/label/c.Ui_NoticeList_Information';

export const labels = { heading, warning, information };
