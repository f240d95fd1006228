import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { ApexOrg } from '../apex/apex-org.ts';

/*
 * What permission set groups grant, and what muting permission sets take from them.
 * Sources: Metadata API Developer Guide, MutingPermissionSet ("settings enabled by MutingPermissionSet are turned off for the permission set
 * group that it's a component of"); Object Reference, PermissionSetGroupComponent (PermissionSetId refers to MutingPermissionSet, PermissionSet);
 * https://help.salesforce.com/s/articleView?id=sf.perm_set_groups_muting.htm ; rows of the group's own set: platform-rules C3.
 */
const xml = (root: string, body: string): string =>
    `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="http://soap.sforce.com/2006/04/metadata">${body}</${root}>\n`;
const objectRights = (object: string, rights: string): string =>
    `<objectPermissions><object>${object}</object>${['Create', 'Delete', 'Edit', 'Read']
        .map((right) => `<allow${right}>${String(rights.includes(right[0]))}</allow${right}>`)
        .join('')}<modifyAllRecords>false</modifyAllRecords><viewAllRecords>false</viewAllRecords></objectPermissions>`;
const field = (name: string, editable: boolean): string =>
    `<fieldPermissions><field>${name}</field><readable>true</readable><editable>${String(editable)}</editable></fieldPermissions>`;
const textField = (name: string): string =>
    xml('CustomField', `<fullName>${name}</fullName><label>${name}</label><type>Text</type><length>20</length>`);
const permission = (name: string): string => xml('CustomPermission', `<label>${name}</label>`);
const enabled = (list: string, key: string, name: string): string =>
    `<${list}><${key}>${name}</${key}><enabled>true</enabled></${list}>`;

const org = new ApexOrg({
    classes: [
        `public class Reader { public static void read() { } }`,
        `@IsTest private class MutingTest {
            static User clerk(String name) {
                Profile minimum = [SELECT Id FROM Profile WHERE Name = 'Minimum Access - Salesforce'];
                User someone = new User(Username = name + '@muting.example', LastName = name, Email = name + '@muting.example', Alias = name.left(8),
                    ProfileId = minimum.Id, TimeZoneSidKey = 'Europe/Berlin', LocaleSidKey = 'en_US', LanguageLocaleKey = 'en_US', EmailEncodingKey = 'UTF-8');
                insert someone;
                return someone;
            }
            static User holder(String name, String groupName) {
                User someone = clerk(name);
                insert new PermissionSetAssignment(AssigneeId = someone.Id,
                    PermissionSetGroupId = [SELECT Id FROM PermissionSetGroup WHERE DeveloperName = :groupName].Id);
                return someone;
            }
            static void check(User someone, Boolean deletes, Boolean editsFax, Boolean seesCode, Boolean exports, Boolean reports) {
                System.runAs(someone) {
                    Assert.isTrue(Schema.SObjectType.Account.isUpdateable());
                    Assert.areEqual(deletes, Schema.SObjectType.Account.isDeletable(), 'deletes');
                    Assert.isTrue(Schema.SObjectType.Account.fields.Plain__c.isUpdateable(), 'plain');
                    Assert.isTrue(Schema.SObjectType.Account.fields.Rank__c.isAccessible(), 'rank read');
                    Assert.areEqual(editsFax, Schema.SObjectType.Account.fields.Rank__c.isUpdateable(), 'rank edit');
                    Assert.areEqual(seesCode, Schema.SObjectType.Account.fields.Code__c.isAccessible(), 'code');
                    Assert.areEqual(exports, FeatureManagement.checkPermission('Export_Things'), 'export');
                    Assert.isTrue(FeatureManagement.checkPermission('See_Things'));
                    Assert.areEqual(reports, [SELECT PermissionsRunReports FROM PermissionSet WHERE Type = 'Group' AND Id IN
                        (SELECT PermissionSetId FROM PermissionSetAssignment WHERE AssigneeId = :someone.Id) WITH SYSTEM_MODE].PermissionsRunReports);
                }
            }
            @IsTest static void aGroupGrantsWhatItsSetsGrant() {
                check(holder('whole', 'Whole'), true, true, true, true, true);
            }
            @IsTest static void mutedRightsAreMissing() {
                User someone = holder('muted', 'Muted');
                check(someone, false, false, false, false, false);
                System.runAs(someone) {
                    try {
                        List<Account> seen = [SELECT Code__c FROM Account WITH USER_MODE];
                        Assert.fail('muted field was read');
                    } catch (QueryException expected) {
                        Assert.isTrue(expected.getMessage().contains('Code__c'), expected.getMessage());
                    }
                }
            }
            @IsTest static void mutingEndsAtItsGroup() {
                User someone = holder('both', 'Muted');
                insert new PermissionSetAssignment(AssigneeId = someone.Id, PermissionSetId = [SELECT Id FROM PermissionSet WHERE Name = 'Full'].Id);
                check(someone, true, true, true, true, false);
            }
            @IsTest static void theGroupsSetHasTheRows() {
                Id aggregate = [SELECT Id FROM PermissionSet WHERE Type = 'Group' AND PermissionSetGroup.DeveloperName = 'Muted'].Id;
                ObjectPermissions account = [SELECT PermissionsRead, PermissionsEdit, PermissionsDelete FROM ObjectPermissions
                    WHERE ParentId = :aggregate AND SobjectType = 'Account'];
                Assert.areEqual('truetruefalse', '' + account.PermissionsRead + account.PermissionsEdit + account.PermissionsDelete);
                List<FieldPermissions> fields = [SELECT Field, PermissionsEdit FROM FieldPermissions WHERE ParentId = :aggregate ORDER BY Field];
                Assert.areEqual('Account.Plain__c true, Account.Rank__c false', fields[0].Field + ' ' + fields[0].PermissionsEdit + ', ' + fields[1].Field + ' ' + fields[1].PermissionsEdit);
                Assert.areEqual(2, fields.size());
                Assert.areEqual(1, [SELECT COUNT() FROM SetupEntityAccess WHERE ParentId = :aggregate]);
            }
            @IsTest static void mutingSetsAreComponents() {
                MutingPermissionSet muting = [SELECT Id, MasterLabel, PermissionsRunReports FROM MutingPermissionSet WHERE DeveloperName = 'No_Deleting'];
                Assert.areEqual('No deleting', muting.MasterLabel);
                Assert.isTrue(muting.PermissionsRunReports);
                Assert.areEqual(0, [SELECT COUNT() FROM PermissionSet WHERE Id = :muting.Id]);
                PermissionSetGroup muted = [SELECT Id, (SELECT PermissionSetId FROM PermissionSetGroupComponents) FROM PermissionSetGroup WHERE DeveloperName = 'Muted'];
                Assert.areEqual(3, muted.PermissionSetGroupComponents.size());
                Assert.areEqual(2, [SELECT COUNT() FROM PermissionSetGroupComponent WHERE PermissionSetGroupId = :muted.Id AND PermissionSet.Label != null]);
                Assert.areEqual(1, [SELECT COUNT() FROM PermissionSetGroupComponent
                    WHERE PermissionSetId IN (SELECT Id FROM MutingPermissionSet WHERE PermissionsRunReports = TRUE)]);
            }
            @IsTest static void changesOfComponentsCountAtOnce() {
                User someone = holder('change', 'Muted');
                delete [SELECT Id FROM PermissionSetGroupComponent WHERE PermissionSetId IN (SELECT Id FROM MutingPermissionSet)];
                check(someone, true, true, true, true, true);
                FieldPermissions code = [SELECT Id FROM FieldPermissions WHERE Field = 'Account.Code__c' AND Parent.Name = 'Full'];
                delete code;
                System.runAs(someone) { Assert.isFalse(Schema.SObjectType.Account.fields.Code__c.isAccessible()); }
                insert new PermissionSetGroupComponent(PermissionSetId = [SELECT Id FROM MutingPermissionSet].Id,
                    PermissionSetGroupId = [SELECT Id FROM PermissionSetGroup WHERE DeveloperName = 'Muted'].Id);
                System.runAs(someone) { Assert.isFalse(Schema.SObjectType.Account.isDeletable()); }
            }
        }`
    ],
    files: {
        'objects/Account/fields/Code__c.field-meta.xml': textField('Code__c'),
        'objects/Account/fields/Rank__c.field-meta.xml': textField('Rank__c'),
        'objects/Account/fields/Plain__c.field-meta.xml': textField('Plain__c'),
        'customPermissions/Export_Things.customPermission-meta.xml': permission('Export_Things'),
        'customPermissions/See_Things.customPermission-meta.xml': permission('See_Things'),
        'permissionsets/Full.permissionset-meta.xml': xml(
            'PermissionSet',
            `<label>Full</label>${objectRights('Account', 'RCED')}${field('Account.Code__c', true)}${field('Account.Rank__c', true)}
            ${enabled('customPermissions', 'name', 'Export_Things')}${enabled('classAccesses', 'apexClass', 'Reader')}`
        ),
        'permissionsets/Plain.permissionset-meta.xml': xml(
            'PermissionSet',
            `<label>Plain</label>${objectRights('Account', 'RE')}${field('Account.Plain__c', true)}
            ${enabled('customPermissions', 'name', 'See_Things')}${enabled('userPermissions', 'name', 'RunReports')}`
        ),
        'mutingpermissionsets/No_Deleting.mutingpermissionset-meta.xml': xml(
            'MutingPermissionSet',
            `<label>No deleting</label>${objectRights('Account', 'D')}${field('Account.Code__c', true)}
            <fieldPermissions><field>Account.Rank__c</field><readable>false</readable><editable>true</editable></fieldPermissions>
            ${enabled('customPermissions', 'name', 'Export_Things')}${enabled('classAccesses', 'apexClass', 'Reader')}
            ${enabled('userPermissions', 'name', 'RunReports')}`
        ),
        'permissionsetgroups/Whole.permissionsetgroup-meta.xml': xml(
            'PermissionSetGroup',
            `<label>Whole</label><permissionSets>Full</permissionSets><permissionSets>Plain</permissionSets>`
        ),
        'permissionsetgroups/Muted.permissionsetgroup-meta.xml': xml(
            'PermissionSetGroup',
            `<label>Muted</label><permissionSets>Full</permissionSets><permissionSets>Plain</permissionSets>
            <mutingPermissionSets>No_Deleting</mutingPermissionSets>`
        )
    }
});
after(() => {
    org.close();
});

const outcome = new Map(org.test().map((result) => [result.methodName, result.message]));

for (const [method, title] of [
    [
        'aGroupGrantsWhatItsSetsGrant',
        'A permission set group grants what its sets grant, fields and custom permissions included'
    ],
    ['mutedRightsAreMissing', 'Muted rights on objects, fields and custom permissions are missing'],
    ['mutingEndsAtItsGroup', 'Muting takes nothing that another permission set of the user grants'],
    ['theGroupsSetHasTheRows', "The group's own permission set has the rows of what is left"],
    ['mutingSetsAreComponents', 'Muting permission sets are records of their own and components of their group'],
    ['changesOfComponentsCountAtOnce', 'What a group grants follows its components and their rows']
] as const)
    test(title, () => {
        assert.equal(outcome.get(method), null);
    });
