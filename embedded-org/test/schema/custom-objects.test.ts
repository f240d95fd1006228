import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readProject } from '../../src/project/read-project.ts';
import { createSchema } from '../../src/schema/schema.ts';
import { typeData } from '../../src/schema/type-data/type-data.ts';
import { field, RUN_PROJECT, temporaryProject } from '../project/support.ts';

const lookup = (name: string, to: string, children: string): string =>
    field(name, 'Lookup', `<referenceTo>${to}</referenceTo><relationshipName>${children}</relationshipName>`);
const schema = createSchema(typeData(), readProject(temporaryProject(RUN_PROJECT)));

test('gives custom objects prefixes in alphabetical order, so that they stay the same', () => {
    // Source: "Standard Field Record ID Prefix Decoder" (Help 000385203): custom objects begin with a, custom metadata with m, events with e.
    assert.deepEqual(
        ['Row__c', 'Run__c', 'Limit__mdt', 'Progress__e'].map((name) => schema.object(name)?.keyPrefix),
        ['a00', 'a01', 'm00', 'e00']
    );
    assert.equal(schema.objectByPrefix('a01')?.name, 'Run__c');
});

test('adds the standard fields of custom objects; details have no owner', () => {
    // Source: Object Reference, Custom Objects, "Standard fields"; a detail takes its owner from the master.
    assert.ok(schema.object('Run__c')?.field('ownerid'));
    assert.equal(schema.object('Row__c')?.field('OwnerId'), undefined);
    assert.equal(schema.object('Row__c')?.sharingModel, 'ControlledByParent');
    for (const name of [
        'Id',
        'Name',
        'IsDeleted',
        'CreatedById',
        'CreatedDate',
        'LastModifiedById',
        'LastModifiedDate',
        'SystemModstamp'
    ])
        assert.ok(schema.object('Row__c')?.field(name), name);
});

test('makes the Name of an auto-number object read-only with its format', () => {
    const name = schema.object('Run__c')?.field('Name');
    assert.deepEqual([name?.autoNumber, name?.displayFormat, name?.createable], [true, 'RUN-{00000}', false]);
});

test('links look-ups both ways with __r', () => {
    // Source: SOQL and SOSL Reference, "Relationship Names, Custom Objects, and Custom Fields".
    assert.equal(schema.object('Row__c')?.relationship('run__R')?.name, 'Run__c');
    assert.deepEqual(schema.object('Run__c')?.children('rows__r'), {
        name: 'Rows__r',
        childObject: 'Row__c',
        field: 'Run__c',
        cascadeDelete: true
    });
    assert.deepEqual(schema.object('Contact')?.children('Rows__r'), {
        name: 'Rows__r',
        childObject: 'Row__c',
        field: 'Contact__c',
        cascadeDelete: false
    });
});

test('describes field types as Schema.DisplayType does', () => {
    // Source: Apex Reference, DisplayType Enum.
    const run = schema.object('Run__c');
    assert.deepEqual(
        ['Amount__c', 'Rows__c', 'Doubled__c', 'Channels__c', 'State__c'].map((name) => [
            run?.field(name)?.type,
            run?.field(name)?.apexType,
            run?.field(name)?.createable
        ]),
        [
            ['CURRENCY', 'Decimal', true],
            ['DOUBLE', 'Decimal', false],
            ['DOUBLE', 'Decimal', false],
            ['MULTIPICKLIST', 'String', true],
            ['PICKLIST', 'String', true]
        ]
    );
    assert.deepEqual(run?.field('State__c')?.picklist[0], {
        value: 'Queued',
        label: 'Is Queued',
        active: true,
        isDefault: true
    });
    assert.deepEqual(run?.field('Rows__c')?.summary, {
        operation: 'count',
        childObject: 'Row__c',
        childLookup: 'Run__c',
        childField: null,
        filters: []
    });
});

test('gives custom metadata types their own fields and no DML', () => {
    // Source: Object Reference, Custom_Metadata_Type__mdt.
    const limit = schema.object('Limit__mdt');
    assert.equal(limit?.kind, 'customMetadata');
    assert.equal(limit?.createable, false);
    for (const name of ['DeveloperName', 'MasterLabel', 'Label', 'QualifiedApiName', 'NamespacePrefix', 'Value__c'])
        assert.ok(limit?.field(name), name);
    assert.equal(limit?.field('OwnerId'), undefined);
});

test('knows events, settings and share objects', () => {
    // Source: Platform Events Developer Guide, "Platform Event Fields"; Apex Developer Guide, "Custom Settings", "Sharing a Record Using Apex".
    const event = schema.object('Progress__e');
    assert.deepEqual(
        [event?.kind, event?.publishBehavior, event?.queryable],
        ['platformEvent', 'PublishAfterCommit', false]
    );
    assert.ok(event?.field('ReplayId'));
    const setting = schema.object('Switch__c');
    assert.deepEqual([setting?.kind, setting?.customSettingsType], ['customSetting', 'Hierarchy']);
    assert.ok(setting?.field('SetupOwnerId'));
    assert.deepEqual(schema.object('Run__Share')?.field('ParentId')?.referenceTo, ['Run__c']);
});

test('adds custom fields, record types and validation rules of the project', () => {
    const account = schema.object('Account');
    assert.equal(account?.field('region__C')?.length, 20);
    assert.equal(account?.field('RecordTypeId')?.relationshipName, 'RecordType');
    assert.deepEqual(account?.recordTypes, [
        { developerName: 'Partner', label: 'Partner account', active: true, description: null }
    ]);
    assert.equal(schema.object('Contact')?.field('RecordTypeId'), undefined);
    assert.equal(schema.object('Run__c')?.validationRules[0]?.formula, 'Amount__c < 0');
});

test('lets activities point to custom objects', () => {
    // Source: Object Reference, Task, WhatId (assumed for every custom object: "Allow Activities" is not looked at).
    assert.ok(schema.object('Task')?.field('WhatId')?.referenceTo.includes('Run__c'));
});

test('describes standard objects that look up each other and themselves', () => {
    const files = {
        'objects/Account/fields/Adviser__c.field-meta.xml': lookup('Adviser__c', 'Contact', 'Advised'),
        'objects/Contact/fields/Employer__c.field-meta.xml': lookup('Employer__c', 'Account', 'Employees'),
        'objects/Contact/fields/Mentor__c.field-meta.xml': lookup('Mentor__c', 'Contact', 'Pupils')
    };
    const crossed = createSchema(typeData(), readProject(temporaryProject(files)));
    assert.equal(crossed.object('Contact')?.children('Pupils__r')?.childObject, 'Contact');
    assert.equal(crossed.object('Account')?.children('Employees__r')?.childObject, 'Contact');
    assert.equal(crossed.object('Contact')?.children('Advised__r')?.childObject, 'Account');
});

test('finds standard objects by prefixes that are not documented, too', () => {
    const address = schema.object('ContactPointAddress');
    assert.equal(schema.objectByPrefix(address?.keyPrefix ?? '')?.name, 'ContactPointAddress');
});
