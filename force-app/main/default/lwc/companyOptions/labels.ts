/** Words of this component, as custom labels so that they can be translated. */
import account from '@salesforce/label/c.Ui_CompanyOptions_Account';
import accountOfFile from '@salesforce/label/c.Ui_CompanyOptions_AccountOfFile';
import follows from '@salesforce/label/c.Ui_CompanyOptions_Follows';
import startsOver from '@salesforce/label/c.Ui_CompanyOptions_StartsOver';
import leftBehind from '@salesforce/label/c.Ui_CompanyOptions_LeftBehind';
import leftChatter from '@salesforce/label/c.Ui_CompanyOptions_LeftChatter';
import leftRights from '@salesforce/label/c.Ui_CompanyOptions_LeftRights';
import leftUsername from '@salesforce/label/c.Ui_CompanyOptions_LeftUsername';
import userHeading from '@salesforce/label/c.Ui_CompanyOptions_UserHeading';
import domain from '@salesforce/label/c.Ui_CompanyOptions_Domain';
import usernameFrom from '@salesforce/label/c.Ui_CompanyOptions_UsernameFrom';
import fromFormer from '@salesforce/label/c.Ui_CompanyOptions_FromFormer';
import fromEmail from '@salesforce/label/c.Ui_CompanyOptions_FromEmail';
import fromName from '@salesforce/label/c.Ui_CompanyOptions_FromName';
import profile from '@salesforce/label/c.Ui_CompanyOptions_Profile';
import profileLine from '@salesforce/label/c.Ui_CompanyOptions_ProfileLine';
import role from '@salesforce/label/c.Ui_CompanyOptions_Role';
import roleLowest from '@salesforce/label/c.Ui_CompanyOptions_RoleLowest';
import keepsEmail from '@salesforce/label/c.Ui_CompanyOptions_KeepsEmail';
import keepsEmailHelp from '@salesforce/label/c.Ui_CompanyOptions_KeepsEmailHelp';
import sendMail from '@salesforce/label/c.Ui_CompanyOptions_SendMail';
import needsAccount from '@salesforce/label/c.Ui_CompanyOptions_NeedsAccount';
import needsDomain from '@salesforce/label/c.Ui_CompanyOptions_NeedsDomain';
import needsProfile from '@salesforce/label/c.Ui_CompanyOptions_NeedsProfile';

export const labels = {
    account,
    accountOfFile,
    follows,
    startsOver,
    leftBehind,
    leftChatter,
    leftRights,
    leftUsername,
    userHeading,
    domain,
    usernameFrom,
    fromFormer,
    fromEmail,
    fromName,
    profile,
    profileLine,
    role,
    roleLowest,
    keepsEmail,
    keepsEmailHelp,
    sendMail,
    needsAccount,
    needsDomain,
    needsProfile
};
