/** Words of this component, as custom labels so that they can be translated. */
import heading from '@salesforce/label/c.Ui_AccessReview_Heading';
import download from '@salesforce/label/c.Ui_AccessReview_Download';
import downloading from '@salesforce/label/c.Ui_AccessReview_Downloading';
import signOff from '@salesforce/label/c.Ui_AccessReview_SignOff';
import signOffLabel from '@salesforce/label/c.Ui_AccessReview_SignOffLabel';
import signOffMessage from '@salesforce/label/c.Ui_AccessReview_SignOffMessage';
import signOffPending from '@salesforce/label/c.Ui_AccessReview_SignOffPending';
import endEarly from '@salesforce/label/c.Ui_AccessReview_EndEarly';
import endEarlyLabel from '@salesforce/label/c.Ui_AccessReview_EndEarlyLabel';
import endEarlyMessage from '@salesforce/label/c.Ui_AccessReview_EndEarlyMessage';
import goOn from '@salesforce/label/c.Ui_AccessReview_GoOn';
import repeat from '@salesforce/label/c.Ui_AccessReview_Repeat';

export const labels = {
    heading,
    download,
    downloading,
    signOff,
    signOffLabel,
    signOffMessage,
    signOffPending,
    endEarly,
    endEarlyLabel,
    endEarlyMessage,
    goOn,
    repeat
};
