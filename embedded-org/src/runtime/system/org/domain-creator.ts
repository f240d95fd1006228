import { throwApex } from '../../exceptions/platform.ts';
import { currentApexTransaction } from '../../transaction/apex-transaction.ts';
import { definePlatformType } from '../define.ts';
import { orgHost } from '../url.ts';

/**
 * System.DomainCreator: host names of the org.
 * Source: https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apex/apex_class_System_DomainCreator.htm; the text of the exception is assumed.
 */
export const domainCreatorType = definePlatformType('System.DomainCreator', {
    static: {
        getExperienceCloudSitesHostname: () =>
            currentApexTransaction().org.organization.siteDomain ??
            throwApex('System.InvalidParameterValueException', 'Digital Experiences are not enabled.'),
        getOrgMyDomainHostname: orgHost
    }
});
