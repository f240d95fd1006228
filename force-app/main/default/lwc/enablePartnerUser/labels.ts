/** Words of this component, as custom labels so that they can be translated. */
import heading from '@salesforce/label/c.Ui_EnablePartnerUser_Heading';
import create from '@salesforce/label/c.Ui_EnablePartnerUser_Create';
import takeProposal from '@salesforce/label/c.Ui_EnablePartnerUser_TakeProposal';
import remembered from '@salesforce/label/c.Ui_EnablePartnerUser_Remembered';
import hasUser from '@salesforce/label/c.Ui_EnablePartnerUser_HasUser';
import hasInactiveUser from '@salesforce/label/c.Ui_EnablePartnerUser_HasInactiveUser';
import created from '@salesforce/label/c.Ui_EnablePartnerUser_Created';
import working from '@salesforce/label/c.Ui_EnablePartnerUser_Working';
import viewer from '@salesforce/label/c.Ui_EnablePartnerUser_Viewer';

export const labels = { heading, create, takeProposal, remembered, hasUser, hasInactiveUser, created, working, viewer };
