/** Words of this component, as custom labels so that they can be translated. */
import source from '@salesforce/label/c.Ui_MemberRun_Source';

export const labels = {
    source
};
