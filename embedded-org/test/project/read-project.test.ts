import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readProject } from '../../src/project/read-project.ts';
import { classMetadata, RUN_PROJECT, temporaryProject, xml } from './support.ts';

test('reads classes and triggers with the API version of their metadata', () => {
    // Source: Metadata API Developer Guide, ApexClass.
    const project = readProject(
        temporaryProject({
            'classes/feature/Alpha.cls': 'public class Alpha {}',
            'classes/feature/Alpha.cls-meta.xml': classMetadata,
            'triggers/OnRun.trigger': 'trigger OnRun on Run__c (before insert) {}',
            'triggers/OnRun.trigger-meta.xml': xml(
                'ApexTrigger',
                '<apiVersion>61.0</apiVersion><status>Inactive</status>'
            )
        })
    );
    assert.deepEqual(
        project.classes.map((file) => [file.name, file.apiVersion, file.status, file.source()]),
        [['Alpha', 66, 'Active', 'public class Alpha {}']]
    );
    assert.deepEqual(
        project.triggers.map((file) => [file.name, file.apiVersion, file.status]),
        [['OnRun', 61, 'Inactive']]
    );
    assert.deepEqual(project.diagnostics, []);
});

test('reports a class without its metadata file, and still reads it', () => {
    // Source: a deployment refuses such a class (Metadata API Developer Guide, "Sample package.xml Manifest Files": each class has a -meta.xml).
    const project = readProject(temporaryProject({ 'classes/Alone.cls': 'class Alone {}' }));
    assert.equal(project.classes[0]?.apiVersion, 67);
    assert.equal(project.diagnostics[0]?.code, 'missing-metadata');
    assert.match(project.diagnostics[0]?.span.file ?? '', /Alone\.cls$/);
});

test('reads notification types under the name of their file', () => {
    // Source: https://developer.salesforce.com/docs/atlas.en-us.api_meta.meta/api_meta/meta_customnotificationtype.htm
    const project = readProject(
        temporaryProject({
            'notificationtypes/Done.notiftype-meta.xml': xml(
                'CustomNotificationType',
                '<customNotifTypeName>All done</customNotifTypeName><desktop>true</desktop><masterLabel>Done</masterLabel><mobile>false</mobile>'
            )
        })
    );
    assert.deepEqual(project.notificationTypes, [
        { name: 'Done', typeName: 'All done', label: 'Done', description: null, desktop: true, mobile: false }
    ]);
});

test('reports malformed XML with its line and goes on', () => {
    const project = readProject(
        temporaryProject({
            'labels/CustomLabels.labels-meta.xml':
                '<?xml version="1.0"?>\n<CustomLabels>\n<labels><fullName>A</fullName>\n</CustomLabels>',
            'customPermissions/Run.customPermission-meta.xml': xml('CustomPermission', '<label>May run</label>')
        })
    );
    project.readAll();
    assert.equal(project.labels.size, 0);
    assert.equal(project.customPermissions[0]?.label, 'May run');
    assert.equal(project.diagnostics.length, 1);
    assert.equal(project.diagnostics[0]?.span.line, 4);
});

test('reports a file whose root element is another one than its name says', () => {
    const project = readProject(temporaryProject({ 'permissionsets/A.permissionset-meta.xml': xml('Profile', '') }));
    assert.equal(project.permissionSets.length, 0);
    assert.match(project.diagnostics[0]?.message ?? '', /<PermissionSet>.*<Profile>/);
});

test('reports a folder that is no project', () => {
    const project = readProject('/nonexistent-folder');
    assert.equal(project.diagnostics[0]?.code, 'project-configuration');
    assert.deepEqual(project.classes, []);
});

test('leaves out what .forceignore names', () => {
    // Source: Salesforce DX Developer Guide, "How to Exclude Source When Syncing": git-style patterns.
    const project = readProject(
        temporaryProject({
            '/.forceignore': '# comment\n**/tests/**\nHidden.cls\n!**/Kept.cls',
            'tests/Out.cls': 'class Out {}',
            'classes/Hidden.cls': 'class Hidden {}',
            'classes/Kept.cls': 'class Kept {}',
            'classes/Kept.cls-meta.xml': classMetadata
        })
    );
    assert.deepEqual(
        project.classes.map((file) => file.name),
        ['Kept']
    );
});

test('reads permission sets with all they grant', () => {
    // Source: Metadata API Developer Guide, PermissionSet.
    const [set] = readProject(
        temporaryProject({
            'permissionsets/Operator.permissionset-meta.xml': xml(
                'PermissionSet',
                '<label>Operator</label><customPermissions><enabled>true</enabled><name>Run</name></customPermissions><customPermissions><enabled>false</enabled><name>Not</name></customPermissions>' +
                    '<objectPermissions><allowCreate>true</allowCreate><allowDelete>false</allowDelete><allowEdit>true</allowEdit><allowRead>true</allowRead><modifyAllRecords>false</modifyAllRecords><object>Run__c</object><viewAllRecords>true</viewAllRecords></objectPermissions>' +
                    '<fieldPermissions><editable>true</editable><field>Run__c.Amount__c</field><readable>true</readable></fieldPermissions><userPermissions><enabled>true</enabled><name>ManageUsers</name></userPermissions>' +
                    '<classAccesses><apexClass>Alpha</apexClass><enabled>true</enabled></classAccesses>'
            )
        })
    ).permissionSets;
    assert.deepEqual(set?.customPermissions, ['Run']);
    assert.deepEqual(set?.objects, [
        { object: 'Run__c', create: true, read: true, edit: true, delete: false, viewAll: true, modifyAll: false }
    ]);
    assert.deepEqual(set?.fields, [{ field: 'Run__c.Amount__c', readable: true, editable: true }]);
    assert.deepEqual(set?.userPermissions, ['ManageUsers']);
    assert.deepEqual(set?.classes, ['Alpha']);
});

test('reads custom metadata records with their typed values', () => {
    const [record] = readProject(temporaryProject(RUN_PROJECT)).customMetadata;
    assert.equal(record?.object, 'Limit__mdt');
    assert.equal(record?.developerName, 'Chunk');
    assert.deepEqual(record?.values, [{ field: 'Value__c', type: 'xsd:double', value: '200.0' }]);
});

test('reads tabs, applications, list views, layouts and quick actions', () => {
    const project = readProject(
        temporaryProject({
            'tabs/Console.tab-meta.xml': xml(
                'CustomTab',
                '<label>Console</label><lwcComponent>console</lwcComponent><motif>Custom9: Lightning</motif>'
            ),
            'tabs/Run__c.tab-meta.xml': xml(
                'CustomTab',
                '<customObject>true</customObject><motif>Custom1: Heart</motif>'
            ),
            'applications/Main.app-meta.xml': xml(
                'CustomApplication',
                '<label>Main</label><tabs>Console</tabs><tabs>Run__c</tabs>'
            ),
            'objects/Run__c/listViews/All.listView-meta.xml': xml(
                'ListView',
                '<fullName>All</fullName><columns>NAME</columns><columns>Amount__c</columns><filterScope>Everything</filterScope><label>All runs</label>'
            ),
            'quickActions/Contact.Enable.quickAction-meta.xml': xml(
                'QuickAction',
                '<actionSubtype>ScreenAction</actionSubtype><label>Enable</label><lightningWebComponent>enable</lightningWebComponent><type>LightningWebComponent</type>'
            ),
            'layouts/Run__c-Run Layout.layout-meta.xml': xml(
                'Layout',
                '<layoutSections><label>Information</label><layoutColumns><layoutItems><behavior>Readonly</behavior><field>Name</field></layoutItems></layoutColumns></layoutSections>'
            )
        })
    );
    assert.deepEqual(
        project.tabs.map((tab) => [tab.name, tab.kind, tab.target]),
        [
            ['Console', 'lwc', 'console'],
            ['Run__c', 'object', 'Run__c']
        ]
    );
    assert.deepEqual(project.applications[0]?.tabs, ['Console', 'Run__c']);
    assert.deepEqual([project.listViews[0]?.object, project.listViews[0]?.columns], ['Run__c', ['NAME', 'Amount__c']]);
    assert.deepEqual([project.quickActions[0]?.object, project.quickActions[0]?.component], ['Contact', 'enable']);
    assert.deepEqual(
        [project.layouts[0]?.object, project.layouts[0]?.name, project.layouts[0]?.sections[0]?.columns],
        ['Run__c', 'Run Layout', [[{ field: 'Name', behavior: 'Readonly' }]]]
    );
});

test('takes of two components with one name that of the later package directory', () => {
    const rule = (active: boolean): string =>
        xml(
            'ValidationRule',
            `<fullName>Not_42</fullName><active>${String(active)}</active><errorConditionFormula>true</errorConditionFormula><errorMessage>no</errorMessage>`
        );
    const project = readProject(
        temporaryProject(
            {
                '/z/objects/Run__c/validationRules/Not_42.validationRule-meta.xml': rule(true),
                '/a/objects/Run__c/validationRules/Not_42.validationRule-meta.xml': rule(false)
            },
            { packageDirectories: [{ path: 'z', default: true }, { path: 'a' }] }
        )
    );
    assert.deepEqual(
        project.objects.find(({ name }) => name === 'Run__c')?.validationRules.map(({ active }) => active),
        [false]
    );
});
