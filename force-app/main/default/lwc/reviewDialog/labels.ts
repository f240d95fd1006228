/** Words of this component, as custom labels so that they can be translated. */
import certifyOne from '@salesforce/label/c.Ui_ReviewDialog_CertifyOne';
import certifyMany from '@salesforce/label/c.Ui_ReviewDialog_CertifyMany';
import revokeOne from '@salesforce/label/c.Ui_ReviewDialog_RevokeOne';
import revokeMany from '@salesforce/label/c.Ui_ReviewDialog_RevokeMany';
import removeOne from '@salesforce/label/c.Ui_ReviewDialog_RemoveOne';
import removeMany from '@salesforce/label/c.Ui_ReviewDialog_RemoveMany';
import certifyHelp from '@salesforce/label/c.Ui_ReviewDialog_CertifyHelp';
import revokeHelp from '@salesforce/label/c.Ui_ReviewDialog_RevokeHelp';
import removeHelp from '@salesforce/label/c.Ui_ReviewDialog_RemoveHelp';
import kind from '@salesforce/label/c.Ui_ReviewDialog_Kind';
import sets from '@salesforce/label/c.Ui_ReviewDialog_Sets';
import seats from '@salesforce/label/c.Ui_ReviewDialog_Seats';
import content from '@salesforce/label/c.Ui_ReviewDialog_Content';
import things from '@salesforce/label/c.Ui_ReviewDialog_Things';
import thing from '@salesforce/label/c.Ui_ReviewDialog_Thing';
import riskThing from '@salesforce/label/c.Ui_ReviewDialog_RiskThing';
import note from '@salesforce/label/c.Ui_ReviewDialog_Note';
import noteHelp from '@salesforce/label/c.Ui_ReviewDialog_NoteHelp';
import noneHeld from '@salesforce/label/c.Ui_ReviewDialog_NoneHeld';
import tooMany from '@salesforce/label/c.Ui_ReviewDialog_TooMany';
import confirm from '@salesforce/label/c.Ui_ReviewDialog_Confirm';

export const labels = {
    certifyOne,
    certifyMany,
    revokeOne,
    revokeMany,
    removeOne,
    removeMany,
    certifyHelp,
    revokeHelp,
    removeHelp,
    kind,
    sets,
    seats,
    content,
    things,
    thing,
    riskThing,
    note,
    noteHelp,
    noneHeld,
    tooMany,
    confirm
};
