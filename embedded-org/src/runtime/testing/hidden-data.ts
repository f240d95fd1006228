import type { ObjectInfo } from '../../schema/model.ts';
import { quoted } from '../database/tables.ts';
import type { Org } from '../org.ts';
import { isSetupObject } from '../transaction/mixed-dml.ts';

/** Standard objects with records of the business that have no owner of their own. */
const OWNERLESS_DATA = new Set(
    [
        'Product2',
        'Pricebook2',
        'PricebookEntry',
        'OpportunityLineItem',
        'OpportunityContactRole',
        'OrderItem',
        'CampaignMember',
        'CaseComment',
        'ContentVersion',
        'ContentDocument',
        'ContentDocumentLink',
        'AccountContactRelation',
        'AccountTeamMember',
        'FeedItem',
        'EmailMessage',
        'Holiday'
    ].map((name) => name.toLowerCase())
);

/** Objects that stay visible although they have an owner. */
const VISIBLE = new Set(['network', 'emailtemplate', 'document', 'folder', 'report', 'dashboard', 'apexclass']);

/**
 * Whether a test without SeeAllData sees none of the org's records of an object: all business data and custom settings; users, profiles,
 * permission sets, code, jobs and custom metadata stay visible.
 * Source: Apex Developer Guide, Isolation of Test Data from Organization Data in Unit Tests; the exact list of standard objects is assumed.
 */
export function isHiddenFromTests(object: ObjectInfo): boolean {
    if (
        object.kind === 'custom' ||
        object.kind === 'customSetting' ||
        object.kind === 'share' ||
        object.kind === 'history'
    )
        return true;
    if (object.kind !== 'standard' || isSetupObject(object.name)) return false;
    const name = object.name.toLowerCase();
    return !VISIBLE.has(name) && (OWNERLESS_DATA.has(name) || object.field('OwnerId') !== undefined);
}

/** The standard price book can be referred to and updated in tests; that it can be queried before is assumed. Source: Apex Reference, Test.getStandardPricebookId. */
const STAYS: Readonly<Record<string, string>> = { Pricebook2: ' WHERE "IsStandard" = 0' };

/** Takes the org's business data out of sight for the rest of the database transaction in progress, which is to be rolled back. */
export function hideOrgData(org: Org): void {
    const tables = org.store.statement(`SELECT name FROM sqlite_master WHERE type = 'table'`).rows([]);
    for (const [name] of tables) {
        if (String(name).startsWith('_') || String(name).startsWith('sqlite_')) continue;
        const object = org.schema.object(String(name));
        if (object !== undefined && isHiddenFromTests(object))
            org.store.driver.exec(`DELETE FROM ${quoted(object.name)}${STAYS[object.name] ?? ''}`);
    }
}

/** Makes the tables that nearly every test uses before any test runs, so that rolling a test back does not unmake them. */
export function prepareTables(org: Org): void {
    const common = [
        'Account',
        'Contact',
        'Case',
        'Lead',
        'Opportunity',
        'Task',
        'User',
        'AsyncApexJob',
        'CronTrigger',
        'CronJobDetail',
        'PermissionSetAssignment',
        'GroupMember',
        'Group'
    ];
    const custom = org.schema.objectNames().filter((name) => /__(c|mdt|e)$/.test(name));
    for (const name of [...common, ...custom]) {
        const object = org.schema.object(name);
        if (object !== undefined) org.store.tables.of(object);
    }
}
