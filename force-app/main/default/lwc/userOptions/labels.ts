/** Words of this component, as custom labels so that they can be translated. */
import heading from '@salesforce/label/c.Ui_UserOptions_Heading';
import profile from '@salesforce/label/c.Ui_UserOptions_Profile';
import profileHelp from '@salesforce/label/c.Ui_UserOptions_ProfileHelp';
import profileOption from '@salesforce/label/c.Ui_UserOptions_ProfileOption';
import noProfiles from '@salesforce/label/c.Ui_UserOptions_NoProfiles';
import portalRole from '@salesforce/label/c.Ui_UserOptions_PortalRole';
import lowestRole from '@salesforce/label/c.Ui_UserOptions_LowestRole';
import emailChoice from '@salesforce/label/c.Ui_UserOptions_EmailChoice';
import emailDefault from '@salesforce/label/c.Ui_UserOptions_EmailDefault';
import emailOfRow from '@salesforce/label/c.Ui_UserOptions_EmailOfRow';
import defaultEmail from '@salesforce/label/c.Ui_UserOptions_DefaultEmail';
import defaultEmailHelp from '@salesforce/label/c.Ui_UserOptions_DefaultEmailHelp';
import timeZone from '@salesforce/label/c.Ui_UserOptions_TimeZone';
import locale from '@salesforce/label/c.Ui_UserOptions_Locale';
import language from '@salesforce/label/c.Ui_UserOptions_Language';
import seatsShort from '@salesforce/label/c.Ui_UserOptions_SeatsShort';
import siteNotLive from '@salesforce/label/c.Ui_UserOptions_SiteNotLive';
import noSite from '@salesforce/label/c.Ui_UserOptions_NoSite';

export const labels = {
    heading,
    profile,
    profileHelp,
    profileOption,
    noProfiles,
    portalRole,
    lowestRole,
    emailChoice,
    emailDefault,
    emailOfRow,
    defaultEmail,
    defaultEmailHelp,
    timeZone,
    locale,
    language,
    seatsShort,
    siteNotLive,
    noSite
};
