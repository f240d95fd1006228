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

/** There are no sessions here, so none is told, as in asynchronous Apex; tests have one that opens nothing (recorded in public test code). */
function sessionId(): string | null {
    return currentApexTransaction().test === null ? null : `${organization().id.slice(0, 15)}!ApexTestSession`;
}

/** Source: Apex Reference, UserInfo Class. */
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
        getSessionId: sessionId,
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
