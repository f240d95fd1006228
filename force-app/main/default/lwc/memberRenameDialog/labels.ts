/** Words of this component, as custom labels so that they can be translated. */
import titleOne from '@salesforce/label/c.Ui_MemberRenameDialog_TitleOne';
import titleMany from '@salesforce/label/c.Ui_MemberRenameDialog_TitleMany';
import username from '@salesforce/label/c.Ui_MemberRenameDialog_Username';
import usernameHelp from '@salesforce/label/c.Ui_MemberRenameDialog_UsernameHelp';
import domain from '@salesforce/label/c.Ui_MemberRenameDialog_Domain';
import domainHelp from '@salesforce/label/c.Ui_MemberRenameDialog_DomainHelp';
import contrast from '@salesforce/label/c.Ui_MemberRenameDialog_Contrast';
import check from '@salesforce/label/c.Ui_MemberRenameDialog_Check';

export const labels = {
    titleOne,
    titleMany,
    username,
    usernameHelp,
    domain,
    domainHelp,
    contrast,
    check
};
