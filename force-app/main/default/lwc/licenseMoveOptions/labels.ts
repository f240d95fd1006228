/** Words of this component, as custom labels so that they can be translated. */
import profiles from '@salesforce/label/c.Ui_LicenseMoveOptions_Profiles';
import profilesHelp from '@salesforce/label/c.Ui_LicenseMoveOptions_ProfilesHelp';
import stays from '@salesforce/label/c.Ui_LicenseMoveOptions_Stays';
import target from '@salesforce/label/c.Ui_LicenseMoveOptions_Target';
import targetUndocumented from '@salesforce/label/c.Ui_LicenseMoveOptions_TargetUndocumented';
import line from '@salesforce/label/c.Ui_LicenseMoveOptions_Line';
import newProfileFor from '@salesforce/label/c.Ui_LicenseMoveOptions_NewProfileFor';
import noProfiles from '@salesforce/label/c.Ui_LicenseMoveOptions_NoProfiles';
import fileHelp from '@salesforce/label/c.Ui_LicenseMoveOptions_FileHelp';
import wider from '@salesforce/label/c.Ui_LicenseMoveOptions_Wider';
import sets from '@salesforce/label/c.Ui_LicenseMoveOptions_Sets';
import setsHelp from '@salesforce/label/c.Ui_LicenseMoveOptions_SetsHelp';
import same from '@salesforce/label/c.Ui_LicenseMoveOptions_Same';
import dropped from '@salesforce/label/c.Ui_LicenseMoveOptions_Dropped';
import newSetFor from '@salesforce/label/c.Ui_LicenseMoveOptions_NewSetFor';
import group from '@salesforce/label/c.Ui_LicenseMoveOptions_Group';
import held from '@salesforce/label/c.Ui_LicenseMoveOptions_Held';
import noSets from '@salesforce/label/c.Ui_LicenseMoveOptions_NoSets';
import loading from '@salesforce/label/c.Ui_LicenseMoveOptions_Loading';
import targetNewUser from '@salesforce/label/c.Ui_LicenseMoveOptions_TargetNewUser';
import newUsers from '@salesforce/label/c.Ui_LicenseMoveOptions_NewUsers';
import newUsersHelp from '@salesforce/label/c.Ui_LicenseMoveOptions_NewUsersHelp';
import newUsersOf from '@salesforce/label/c.Ui_LicenseMoveOptions_NewUsersOf';

export const labels = {
    profiles,
    profilesHelp,
    stays,
    target,
    targetUndocumented,
    line,
    newProfileFor,
    noProfiles,
    fileHelp,
    wider,
    sets,
    setsHelp,
    same,
    dropped,
    newSetFor,
    group,
    held,
    noSets,
    loading,
    targetNewUser,
    newUsers,
    newUsersHelp,
    newUsersOf
};
