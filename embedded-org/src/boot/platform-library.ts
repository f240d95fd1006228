import { asyncLibrary } from '../runtime/system/async/library.ts';
import { cacheTypes } from '../runtime/system/cache/cache.ts';
import { settingsMethodsType } from '../runtime/settings/settings-methods.ts';
import { accessLevelType } from '../runtime/system/database/access-level.ts';
import { databaseTypes } from '../runtime/system/database/database.ts';
import { dmlOptionsTypes } from '../runtime/system/database/dml-options.ts';
import { resultTypes } from '../runtime/system/database/results.ts';
import { eventBusTypes } from '../runtime/system/event-bus.ts';
import { formulaTypes } from '../runtime/system/formula/index.ts';
import { changeEventHeaderType } from '../runtime/system/events/change-event-header.ts';
import { featureManagementType } from '../runtime/system/feature-management.ts';
import { invocableActionType } from '../runtime/system/invocable/action.ts';
import { actionResultTypes } from '../runtime/system/invocable/results.ts';
import { httpTypes } from '../runtime/system/http/http.ts';
import { webServiceCalloutType } from '../runtime/system/http/web-service.ts';
import { metadataDeploymentTypes } from '../runtime/system/metadata-deployment.ts';
import { httpMessageTypes } from '../runtime/system/http/messages.ts';
import { jsonGeneratorType } from '../runtime/system/json/generator.ts';
import { jsonParserType } from '../runtime/system/json/parser.ts';
import { jsonType } from '../runtime/system/json.ts';
import { labelType } from '../runtime/system/label.ts';
import { limitsType } from '../runtime/system/limits.ts';
import { emailTypes } from '../runtime/system/messaging/email-message.ts';
import { messagingTypes } from '../runtime/system/messaging/messaging.ts';
import { registerPlatformTypes } from '../runtime/system/registry.ts';
import { approvalTypes } from '../runtime/system/org/approval.ts';
import { businessHoursType } from '../runtime/system/org/business-hours.ts';
import { orgLimitTypes } from '../runtime/system/org/org-limits.ts';
import { domainCreatorType } from '../runtime/system/org/domain-creator.ts';
import { siteTypes } from '../runtime/system/org/site.ts';
import { packageScriptTypes } from '../runtime/system/package/scripts.ts';
import { requestType } from '../runtime/system/request.ts';
import { schemaTypes } from '../runtime/system/schema/index.ts';
import { sObjectType } from '../runtime/system/sobject.ts';
import { searchTypes } from '../runtime/system/search.ts';
import { securityTypes } from '../runtime/system/security.ts';
import { systemTypes } from '../runtime/system/system.ts';
import { testType } from '../runtime/system/test.ts';
import { triggerType } from '../runtime/system/trigger.ts';
import { pageMessageTypes } from '../runtime/system/visualforce/page-messages.ts';
import { picklistRowTypes } from '../runtime/system/visualforce/picklist-rows.ts';
import { currentPageType, standardControllerType } from '../runtime/system/visualforce/standard-controller.ts';
import { standardSetControllerType } from '../runtime/system/visualforce/standard-set-controller.ts';
import { userInfoType } from '../runtime/system/user-info.ts';
import { enumType } from '../runtime/generated/enum-type.ts';

let registered = false;

/** Makes the library types that need an org known to compiler and runtime; the core library is known from the start. */
export function registerPlatformLibrary(): void {
    if (registered) return;
    registered = true;
    registerPlatformTypes([
        ...asyncLibrary,
        ...cacheTypes,
        currentPageType,
        ...databaseTypes,
        ...dmlOptionsTypes,
        ...emailTypes,
        ...eventBusTypes,
        ...formulaTypes,
        ...actionResultTypes,
        ...approvalTypes,
        ...orgLimitTypes,
        ...packageScriptTypes,
        ...pageMessageTypes,
        ...picklistRowTypes,
        standardControllerType,
        standardSetControllerType,
        domainCreatorType,
        ...siteTypes,
        ...httpMessageTypes,
        ...httpTypes,
        ...metadataDeploymentTypes,
        webServiceCalloutType,
        ...messagingTypes,
        ...resultTypes,
        ...schemaTypes,
        ...searchTypes,
        ...securityTypes,
        ...systemTypes,
        accessLevelType,
        businessHoursType,
        changeEventHeaderType,
        enumType,
        featureManagementType,
        invocableActionType,
        jsonGeneratorType,
        jsonParserType,
        jsonType,
        labelType,
        limitsType,
        requestType,
        settingsMethodsType,
        sObjectType,
        testType,
        triggerType,
        userInfoType
    ]);
}
