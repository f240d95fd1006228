/** Words of this component, as custom labels so that they can be translated. */
import matchHeading from '@salesforce/label/c.Ui_AttachOptions_MatchHeading';
import matchHelp from '@salesforce/label/c.Ui_AttachOptions_MatchHelp';
import keyField from '@salesforce/label/c.Ui_AttachOptions_KeyField';
import keyNone from '@salesforce/label/c.Ui_AttachOptions_KeyNone';
import keyFederation from '@salesforce/label/c.Ui_AttachOptions_KeyFederation';
import keyEmployee from '@salesforce/label/c.Ui_AttachOptions_KeyEmployee';
import matchByEmail from '@salesforce/label/c.Ui_AttachOptions_MatchByEmail';
import matchByName from '@salesforce/label/c.Ui_AttachOptions_MatchByName';
import accountHeading from '@salesforce/label/c.Ui_AttachOptions_AccountHeading';
import onlyOnAccount from '@salesforce/label/c.Ui_AttachOptions_OnlyOnAccount';
import makeContacts from '@salesforce/label/c.Ui_AttachOptions_MakeContacts';
import needsAccount from '@salesforce/label/c.Ui_AttachOptions_NeedsAccount';
import needsWay from '@salesforce/label/c.Ui_AttachOptions_NeedsWay';
import becomeHeading from '@salesforce/label/c.Ui_AttachOptions_BecomeHeading';
import license from '@salesforce/label/c.Ui_AttachOptions_License';
import keep from '@salesforce/label/c.Ui_AttachOptions_Keep';
import profile from '@salesforce/label/c.Ui_AttachOptions_Profile';
import needsProfile from '@salesforce/label/c.Ui_AttachOptions_NeedsProfile';
import seats from '@salesforce/label/c.Ui_AttachOptions_Seats';
import role from '@salesforce/label/c.Ui_AttachOptions_Role';
import roleLowest from '@salesforce/label/c.Ui_AttachOptions_RoleLowest';
import order from '@salesforce/label/c.Ui_AttachOptions_Order';

export const labels = {
    matchHeading,
    matchHelp,
    keyField,
    keyNone,
    keyFederation,
    keyEmployee,
    matchByEmail,
    matchByName,
    accountHeading,
    onlyOnAccount,
    makeContacts,
    needsAccount,
    needsWay,
    becomeHeading,
    license,
    keep,
    profile,
    needsProfile,
    seats,
    role,
    roleLowest,
    order
};
