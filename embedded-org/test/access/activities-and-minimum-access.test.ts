import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { ApexOrg } from '../apex/apex-org.ts';

const org = new ApexOrg({
    files: {
        'objects/Setting__c/Setting__c.object-meta.xml':
            '<CustomObject xmlns="http://soap.sforce.com/2006/04/metadata"><customSettingsType>Hierarchy</customSettingsType><label>Setting</label></CustomObject>'
    },
    classes: [
        `public with sharing class Shared {
            public static Integer tasks() { return [SELECT COUNT() FROM Task WITH SYSTEM_MODE]; }
            public static Integer allTasks() { return new All().tasks(); }
            without sharing class All { Integer tasks() { return [SELECT COUNT() FROM Task WITH SYSTEM_MODE]; } }
        }`
    ]
});
let minimum = '';
let standard = '';

const addUser = (name: string, profile: string): string =>
    org.run(`
        User u = new User(Alias = '${name}', Email = '${name}@example.com', EmailEncodingKey = 'UTF-8', LastName = '${name}', LanguageLocaleKey = 'en_US',
            LocaleSidKey = 'en_US', Profile = new Profile(Name = '${profile}'), TimeZoneSidKey = 'GMT', Username = '${name}@activities.example.com');
        insert u;
        System.debug(u.Id);
    `)[0];

before(() => {
    minimum = addUser('min', 'Minimum Access - Salesforce');
    standard = addUser('std', 'Standard User');
    org.run(`
        Account customer = new Account(Name = 'Customer');
        insert customer;
        insert new List<Task>{ new Task(Subject = 'Alone', Type = 'Other'), new Task(Subject = 'Of the account', WhatId = customer.Id) };
    `);
});
after(() => {
    org.close();
});

describe('a user made with the name of the profile', () => {
    // Assumed: public test code makes users so. An unknown name: SOAP API, "Foreign key external ID".
    it('has that profile, or is refused when there is none of that name', () => {
        assert.deepEqual(
            org.run(`System.debug([SELECT Profile.Name FROM User WHERE Id = '${minimum}'].Profile.Name);`),
            ['Minimum Access - Salesforce']
        );
        assert.throws(
            () => addUser('none', 'No such profile'),
            /Foreign key external ID: No such profile not found for field Name in entity Profile/
        );
    });
});

describe('tasks', () => {
    // Source: https://help.salesforce.com/s/articleView?id=sf.sharing_model_fields.htm (Activity, Private).
    it('are private but for those of a record that the user can read', () => {
        assert.deepEqual(
            org.run('System.debug(Shared.tasks() + " of " + Shared.allTasks());'.replaceAll('"', "'"), minimum),
            ['0 of 2']
        );
        assert.deepEqual(org.run('System.debug(Shared.tasks());', standard), ['1']);
    });

    it('are seen by their owner and by who may view all data', () => {
        org.run(`insert new Task(Subject = 'Own', OwnerId = '${minimum}');`);
        assert.deepEqual(org.run('System.debug(Shared.tasks());', minimum), ['1']);
        assert.deepEqual(org.run('System.debug(Shared.tasks());'), ['3']);
    });
});

describe('a minimum access profile', () => {
    // Source: https://help.salesforce.com/s/articleView?id=sf.standard_profiles.htm ("Minimum Access": no object or field permissions).
    it('shows no standard fields but those that field-level security does not know', () => {
        assert.throws(
            () => org.run('List<Task> all = [SELECT Id, Type FROM Task WITH USER_MODE];', minimum),
            /No such column 'Type' on entity 'Task'/
        );
        org.run('List<Task> all = [SELECT Id, OwnerId FROM Task WITH USER_MODE];', minimum);
        org.run('List<Task> all = [SELECT Id, Type FROM Task WITH USER_MODE];', standard);
    });
});

describe('stripInaccessible', () => {
    it('refuses aggregate results', () => {
        // Source: Apex Reference, Security.stripInaccessible.
        assert.throws(
            () =>
                org.run(
                    'Security.stripInaccessible(AccessType.READABLE, [SELECT COUNT(Id) n, Type FROM Task GROUP BY Type]);'
                ),
            /AggregateResult SObject types are not supported/
        );
    });
});

describe('the records of a new org', () => {
    it('name the administrator as their maker', () => {
        // Assumed: documentation only says that the field is filled on every record.
        assert.deepEqual(
            org.run(
                'System.debug([SELECT COUNT() FROM Profile WHERE CreatedById = NULL] + " " + (UserInfo.getUserId() == [SELECT CreatedById FROM Profile LIMIT 1].CreatedById));'.replaceAll(
                    '"',
                    "'"
                )
            ),
            ['0 true']
        );
    });
});

describe('isSet, String.format and UserRecordAccess', () => {
    it('count a selected null as set, make each value to text once, and are records', () => {
        // Sources: Apex Reference, SObject.isSet ("by inclusion in a SOQL query"); the other two assumed from public test code.
        assert.deepEqual(
            org.run(`
                Account row = [SELECT Id, Phone FROM Account LIMIT 1];
                System.debug(row.isSet('Phone') + ' ' + row.isSet('Fax'));
                Object rows = new List<UserRecordAccess>();
                System.debug(((List<SObject>) rows).size() + ' ' + UserRecordAccess.SObjectType.getDescribe().getKeyPrefix());
            `),
            ['true false', '0 null']
        );
    });
});

describe('what a user without the rights of an administrator sees', () => {
    // Source: public test code that passes in orgs.
    it('excludes classes and triggers where the profile does not view setup', () => {
        const text =
            'System.debug(ApexClass.SObjectType.getDescribe().isAccessible() + "," + ApexTrigger.SObjectType.getDescribe().isAccessible());';
        assert.deepEqual(org.run(text.replaceAll('"', "'"), minimum), ['false,false']);
        assert.deepEqual(org.run(text.replaceAll('"', "'"), standard), ['true,true']);
    });

    // Source: https://help.salesforce.com/s/articleView?id=platform.cs_manage.htm ("User Permissions Needed": Customize Application).
    it('lets custom settings be read and not changed', () => {
        const text =
            'Schema.DescribeSObjectResult d = Setting__c.SObjectType.getDescribe(); System.debug(d.isAccessible() + "," + d.isUpdateable());';
        assert.deepEqual(org.run(text.replaceAll('"', "'"), standard), ['true,false']);
        assert.deepEqual(org.run(text.replaceAll('"', "'")), ['true,true']);
    });
});

describe('the user of event triggers', () => {
    // Source: public test code that passes in orgs.
    it('is called autoproc at the Id of the organisation and has no profile', () => {
        const lines =
            org.run(`User u = [SELECT Id, ProfileId FROM User WHERE Username = :('autoproc@' + UserInfo.getOrganizationId())];
            System.debug(u.ProfileId);
            System.debug(u.Id);`);
        assert.equal(lines[0], 'null');
        assert.deepEqual(org.run('System.debug(UserInfo.getProfileId());', lines[1]), ['null']);
    });
});
