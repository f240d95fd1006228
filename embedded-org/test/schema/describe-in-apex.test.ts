import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { ApexOrg } from '../apex/apex-org.ts';
import { RUN_PROJECT, xml } from '../project/support.ts';

const org = new ApexOrg({
    files: {
        ...RUN_PROJECT,
        'objects/Account/fieldSets/Key.fieldSet-meta.xml': xml(
            'FieldSet',
            '<fullName>Key</fullName><description>Key fields</description><displayedFields><field>Name</field><isFieldManaged>false</isFieldManaged><isRequired>true</isRequired></displayedFields><displayedFields><field>Owner.Email</field><isRequired>false</isRequired></displayedFields><label>Key fields</label>'
        )
    }
});
after(() => {
    org.close();
});
/** The debug lines of statements that each print one value. */
const shows = (statements: string): string[] => org.run(statements);

test('describes objects', () => {
    // Source: Apex Reference, DescribeSObjectResult Class.
    assert.deepEqual(
        shows(`
            Schema.DescribeSObjectResult d = Account.SObjectType.getDescribe();
            System.debug(d.getName() + ' ' + d.getLabel() + ' ' + d.getLabelPlural() + ' ' + d.getKeyPrefix());
            System.debug(d.isCustom() + ' ' + d.isCreateable() + ' ' + d.isQueryable());
            System.debug(Schema.SObjectType.Run__c.isCustom() + ' ' + Schema.SObjectType.Run__c.getLabel() + ' ' + Run__c.SObjectType.getDescribe().getKeyPrefix());
            System.debug(d.getSObjectType() == Account.SObjectType);
        `),
        ['Account Account Accounts 001', 'false true true', 'true Run a01', 'true']
    );
});

test('describes fields', () => {
    // Source: Apex Reference, DescribeFieldResult Class.
    assert.deepEqual(
        shows(`
            Schema.DescribeFieldResult f = Account.Name.getDescribe();
            System.debug(f.getName() + ' ' + f.getLabel() + ' ' + f.getLength() + ' ' + f.getType() + ' ' + f.isNillable() + ' ' + f.isNameField());
            Schema.DescribeFieldResult state = Run__c.State__c.getDescribe();
            for (Schema.PicklistEntry entry : state.getPicklistValues()) System.debug(entry.getValue() + ' ' + entry.getLabel() + ' ' + entry.isDefaultValue());
            Schema.DescribeFieldResult master = Row__c.Run__c.getDescribe();
            System.debug(master.getReferenceTo()[0] + ' ' + master.getRelationshipName() + ' ' + master.isCascadeDelete() + ' ' + master.getRelationshipOrder());
            System.debug(Run__c.Doubled__c.getDescribe().isCalculated() + ' ' + Run__c.Doubled__c.getDescribe().isUpdateable() + ' ' + Run__c.Amount__c.getDescribe().getScale());
            System.debug(User.Alias.getDescribe().getLength());
        `),
        [
            'Name Account Name 255 STRING false true',
            'Queued Is Queued true',
            'Done Is Done false',
            'Broken Is Broken false',
            'Run__c Run__r true 0',
            'true false 2',
            '8'
        ]
    );
});

test('finds objects and fields by name in any letter case', () => {
    // Source: Apex Developer Guide, "Understanding Apex Describe Information": map keys are not case sensitive.
    assert.deepEqual(
        shows(`
            Map<String, Schema.SObjectType> all = Schema.getGlobalDescribe();
            System.debug(all.get('rUN__c') + ' ' + all.containsKey('account') + ' ' + all.get('Nope__c'));
            Map<String, Schema.SObjectField> fields = Run__c.SObjectType.getDescribe().fields.getMap();
            System.debug(fields.get('AMOUNT__C') + ' ' + fields.containsKey('nope') + ' ' + fields.keySet().contains('amount__c'));
            System.debug(Schema.describeSObjects(new List<String>{ 'contact' })[0].getName());
        `),
        ['Run__c true null', 'Amount__c false true', 'Contact']
    );
});

test('lists child relationships, record types and field sets', () => {
    // Source: Apex Reference, ChildRelationship, RecordTypeInfo, FieldSet classes.
    assert.deepEqual(
        shows(`
            for (Schema.ChildRelationship child : Run__c.SObjectType.getDescribe().getChildRelationships()) {
                if (child.getChildSObject() == Row__c.SObjectType) System.debug(child.getRelationshipName() + ' ' + child.getField() + ' ' + child.isCascadeDelete());
            }
            Schema.RecordTypeInfo info = Account.SObjectType.getDescribe().getRecordTypeInfosByDeveloperName().get('Partner');
            System.debug(info.getName() + ' ' + info.isActive() + ' ' + info.isMaster());
            System.debug([SELECT Id FROM RecordType WHERE DeveloperName = 'Partner'].Id == info.getRecordTypeId());
            for (Schema.FieldSetMember member : Account.SObjectType.getDescribe().fieldSets.getMap().get('key').getFields()) System.debug(member.getFieldPath() + ' ' + member.getRequired() + ' ' + member.getType());
        `),
        ['Rows__r Run__c true', 'Partner account true false', 'true', 'Name true STRING', 'Owner.Email false EMAIL']
    );
});

test('makes records of a type known only at run time', () => {
    // Source: Apex Reference, SObjectType Class.
    assert.deepEqual(
        shows(`
            SObject run = Schema.getGlobalDescribe().get('Run__c').newSObject(null, true);
            System.debug(run.get('State__c'));
            System.debug(run.getSObjectType());
            System.debug(((Id) '001EO0000000001').getSObjectType());
        `),
        ['Queued', 'Run__c', 'Account']
    );
});
