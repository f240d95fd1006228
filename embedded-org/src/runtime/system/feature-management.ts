import { hasCustomPermission } from '../access/custom-permissions.ts';
import { currentApexTransaction } from '../transaction/apex-transaction.ts';
import { argument } from './arguments.ts';
import { definePlatformType } from './define.ts';

/** Source: Apex Reference, FeatureManagement Class. Package feature parameters belong to managed packages and are not supported. */
export const featureManagementType = definePlatformType('System.FeatureManagement', {
    static: { checkPermission: (apiName: string) => hasCustomPermission(currentApexTransaction(), argument(apiName)) }
});
