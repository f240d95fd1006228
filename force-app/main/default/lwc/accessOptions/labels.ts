/** Words of this component, as custom labels so that they can be translated. */
import kind from '@salesforce/label/c.Ui_AccessOptions_Kind';
import permissionSets from '@salesforce/label/c.Ui_AccessOptions_PermissionSets';
import packageLicense from '@salesforce/label/c.Ui_AccessOptions_PackageLicense';
import crmContent from '@salesforce/label/c.Ui_AccessOptions_CrmContent';
import oneKind from '@salesforce/label/c.Ui_AccessOptions_OneKind';
import ofLicense from '@salesforce/label/c.Ui_AccessOptions_OfLicense';
import withSeats from '@salesforce/label/c.Ui_AccessOptions_WithSeats';
import expiry from '@salesforce/label/c.Ui_AccessOptions_Expiry';
import packageLabel from '@salesforce/label/c.Ui_AccessOptions_Package';
import contentSeats from '@salesforce/label/c.Ui_AccessOptions_ContentSeats';
import contentUnknown from '@salesforce/label/c.Ui_AccessOptions_ContentUnknown';
import seatsHeading from '@salesforce/label/c.Ui_AccessOptions_SeatsHeading';
import whatFits from '@salesforce/label/c.Ui_AccessOptions_WhatFits';
import allOrNothing from '@salesforce/label/c.Ui_AccessOptions_AllOrNothing';
import idleOnly from '@salesforce/label/c.Ui_AccessOptions_IdleOnly';
import idleDays from '@salesforce/label/c.Ui_AccessOptions_IdleDays';
import idleHelp from '@salesforce/label/c.Ui_AccessOptions_IdleHelp';
import takeHelp from '@salesforce/label/c.Ui_AccessOptions_TakeHelp';
import needsSet from '@salesforce/label/c.Ui_AccessOptions_NeedsSet';
import needsPackage from '@salesforce/label/c.Ui_AccessOptions_NeedsPackage';
import needsDays from '@salesforce/label/c.Ui_AccessOptions_NeedsDays';

export const labels = {
    kind,
    permissionSets,
    packageLicense,
    crmContent,
    oneKind,
    ofLicense,
    withSeats,
    expiry,
    packageLabel,
    contentSeats,
    contentUnknown,
    seatsHeading,
    whatFits,
    allOrNothing,
    idleOnly,
    idleDays,
    idleHelp,
    takeHelp,
    needsSet,
    needsPackage,
    needsDays
};
