/** Words of this component, as custom labels so that they can be translated. */
import menu from '@salesforce/label/c.Ui_InvitationActions_Menu';
import again from '@salesforce/label/c.Ui_InvitationActions_Again';
import againTitle from '@salesforce/label/c.Ui_InvitationActions_AgainTitle';
import againMessage from '@salesforce/label/c.Ui_InvitationActions_AgainMessage';
import cancel from '@salesforce/label/c.Ui_InvitationActions_Cancel';
import cancelTitle from '@salesforce/label/c.Ui_InvitationActions_CancelTitle';
import cancelMessage from '@salesforce/label/c.Ui_InvitationActions_CancelMessage';
import admit from '@salesforce/label/c.Ui_InvitationActions_Admit';
import admitTitle from '@salesforce/label/c.Ui_InvitationActions_AdmitTitle';
import admitMessage from '@salesforce/label/c.Ui_InvitationActions_AdmitMessage';
import nothingYet from '@salesforce/label/c.Ui_InvitationActions_NothingYet';
import startsAtOnce from '@salesforce/label/c.Ui_InvitationActions_StartsAtOnce';
import check from '@salesforce/label/c.Ui_InvitationActions_Check';
import start from '@salesforce/label/c.Ui_InvitationActions_Start';
import none from '@salesforce/label/c.Ui_InvitationActions_None';
import ticked from '@salesforce/label/c.Ui_InvitationActions_Ticked';
import working from '@salesforce/label/c.Ui_InvitationActions_Working';

export const labels = {
    menu,
    again,
    againTitle,
    againMessage,
    cancel,
    cancelTitle,
    cancelMessage,
    admit,
    admitTitle,
    admitMessage,
    nothingYet,
    startsAtOnce,
    check,
    start,
    none,
    ticked,
    working
};
