/** Words of this component, as custom labels so that they can be translated. */
import title from '@salesforce/label/c.Ui_SnapshotOptions_Title';
import titleHelp from '@salesforce/label/c.Ui_SnapshotOptions_TitleHelp';

export const labels = {
    title,
    titleHelp
};
