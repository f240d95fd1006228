/** Words of this component, as custom labels so that they can be translated. */
import title from '@salesforce/label/c.Ui_InvitationConsole_Title';
import invite from '@salesforce/label/c.Ui_InvitationConsole_Invite';
import inviteMany from '@salesforce/label/c.Ui_InvitationConsole_InviteMany';
import search from '@salesforce/label/c.Ui_InvitationConsole_Search';
import searchAll from '@salesforce/label/c.Ui_InvitationConsole_SearchAll';
import filters from '@salesforce/label/c.Ui_InvitationConsole_Filters';
import state from '@salesforce/label/c.Ui_InvitationConsole_State';
import any from '@salesforce/label/c.Ui_InvitationConsole_Any';
import pending from '@salesforce/label/c.Ui_InvitationConsole_Pending';
import sent from '@salesforce/label/c.Ui_InvitationConsole_Sent';
import accepted from '@salesforce/label/c.Ui_InvitationConsole_Accepted';
import expired from '@salesforce/label/c.Ui_InvitationConsole_Expired';
import revoked from '@salesforce/label/c.Ui_InvitationConsole_Revoked';
import masked from '@salesforce/label/c.Ui_InvitationConsole_Masked';
import count from '@salesforce/label/c.Ui_InvitationConsole_Count';
import countOne from '@salesforce/label/c.Ui_InvitationConsole_CountOne';
import shown from '@salesforce/label/c.Ui_InvitationConsole_Shown';
import refresh from '@salesforce/label/c.Ui_InvitationConsole_Refresh';
import none from '@salesforce/label/c.Ui_InvitationConsole_None';
import noneHelp from '@salesforce/label/c.Ui_InvitationConsole_NoneHelp';
import noneFits from '@salesforce/label/c.Ui_InvitationConsole_NoneFits';
import firstBlock from '@salesforce/label/c.Ui_InvitationConsole_FirstBlock';
import nextBlock from '@salesforce/label/c.Ui_InvitationConsole_NextBlock';
import invited from '@salesforce/label/c.Ui_InvitationConsole_Invited';
import changed from '@salesforce/label/c.Ui_InvitationConsole_Changed';
import copied from '@salesforce/label/c.Ui_InvitationConsole_Copied';
import copyTitle from '@salesforce/label/c.Ui_InvitationConsole_CopyTitle';
import copyMessage from '@salesforce/label/c.Ui_InvitationConsole_CopyMessage';
import linkTitle from '@salesforce/label/c.Ui_InvitationConsole_LinkTitle';
import linkMessage from '@salesforce/label/c.Ui_InvitationConsole_LinkMessage';
import makeLink from '@salesforce/label/c.Ui_InvitationConsole_MakeLink';
import againTitle from '@salesforce/label/c.Ui_InvitationConsole_AgainTitle';
import againMessage from '@salesforce/label/c.Ui_InvitationConsole_AgainMessage';
import sendAgain from '@salesforce/label/c.Ui_InvitationConsole_SendAgain';
import cancelTitle from '@salesforce/label/c.Ui_InvitationConsole_CancelTitle';
import cancelMessage from '@salesforce/label/c.Ui_InvitationConsole_CancelMessage';
import cancelIt from '@salesforce/label/c.Ui_InvitationConsole_CancelIt';

export const labels = {
    title,
    invite,
    inviteMany,
    search,
    searchAll,
    filters,
    state,
    any,
    pending,
    sent,
    accepted,
    expired,
    revoked,
    masked,
    count,
    countOne,
    shown,
    refresh,
    none,
    noneHelp,
    noneFits,
    firstBlock,
    nextBlock,
    invited,
    changed,
    copied,
    copyTitle,
    copyMessage,
    linkTitle,
    linkMessage,
    makeLink,
    againTitle,
    againMessage,
    sendAgain,
    cancelTitle,
    cancelMessage,
    cancelIt
};
