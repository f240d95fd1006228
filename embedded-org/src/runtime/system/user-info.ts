import { rowsOf } from '../access/permissions.ts';
import { currentApexTransaction } from '../transaction/apex-transaction.ts';
import { argument } from './arguments.ts';
import { definePlatformType } from './define.ts';
import { runningUserTimeZone } from './time-zone.ts';

const user = () => currentApexTransaction().user;
const organization = () => currentApexTransaction().org.organization;

/** Whether the running user holds a seat of the managed package with this namespace prefix (or Id). Source: Apex Reference, UserInfo.isCurrentUserLicensed. */
function isLicensed(field: 'NamespacePrefix' | 'Id', value: string): boolean {
    const transaction = currentApexTransaction();
    const packages = rowsOf(transaction, 'PackageLicense', field, [argument(value)]).map((row) => row.$values['Id']);
    return rowsOf(transaction, 'UserPackageLicense', 'PackageLicenseId', packages).some(
        (row) => row.$values['UserId'] === transaction.user.id
    );
}

/** Source: Apex Reference, UserInfo Class. There is no session in the embedded org, so getSessionId is null as in asynchronous Apex. */
export const userInfoType = definePlatformType('System.UserInfo', {
    static: {
        getDefaultCurrency: () => organization().currency,
        getFirstName: () => user().firstName,
        getLanguage: () => user().language,
        getLastName: () => user().lastName,
        getLocale: () => user().locale,
        getName: () => user().name,
        getOrganizationId: () => organization().id,
        getOrganizationName: () => organization().name,
        // The Automated Process user has no profile.
        getProfileId: () => (user().profileId === '' ? null : user().profileId),
        getSessionId: () => null,
        getTimeZone: () => runningUserTimeZone(),
        getUiTheme: () => 'Theme4d',
        getUiThemeDisplayed: () => 'Theme4d',
        getUserEmail: () => user().email,
        getUserId: () => user().id,
        getUserName: () => user().username,
        getUserRoleId: () => user().roleId,
        getUserType: () => user().userType,
        hasPackageLicense: (packageId: string) => isLicensed('Id', packageId),
        isCurrentUserLicensed: (namespacePrefix: string) => isLicensed('NamespacePrefix', namespacePrefix),
        isCurrentUserLicensedForPackage: (packageId: string) => isLicensed('Id', packageId),
        isMultiCurrencyOrganization: () => false
    }
});
