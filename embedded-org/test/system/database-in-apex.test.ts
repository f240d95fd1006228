import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { ApexOrg } from '../apex/apex-org.ts';

/* Results of DML, recycle bin, stored numbers and describe calls as Apex sees them. Sources stand at each case. */
let org: ApexOrg;
before(() => {
    org = new ApexOrg({
        classes: [
            `@IsTest private class RightsTest {
                @IsTest static void inaccessibleFieldsAreNamed() {
                    Profile p = [SELECT Id FROM Profile WHERE Name = 'Minimum Access - Salesforce'];
                    User low = new User(Alias = 'low', Email = 'low@example.com', LastName = 'Low', Username = 'low@example.com.inapex',
                        ProfileId = p.Id, EmailEncodingKey = 'UTF-8', LanguageLocaleKey = 'en_US', LocaleSidKey = 'en_US', TimeZoneSidKey = 'GMT');
                    System.runAs(low) {
                        try { Database.query('SELECT Id, Name FROM Account', AccessLevel.USER_MODE); Assert.fail(); }
                        catch (QueryException e) { Assert.isTrue(e.getInaccessibleFields().get('Account').contains('Name')); }
                    }
                }
            }`
        ]
    });
    org.run("insert new Account(Name = 'A');");
});
after(() => org.close());

const says = (title: string, body: string, ...lines: string[]): void => {
    it(title, () => assert.deepEqual(org.run(body), lines));
};
/** The message of the exception that `body` throws. */
const failing = (body: string): string =>
    `try { ${body} System.debug('no exception'); } catch (Exception e) { System.debug(e.getTypeName() + ': ' + e.getMessage()); }`;

// Source: public test code, which makes results so because they have no constructors.
describe('results of DML as JSON', () => {
    says(
        'are made by deserialize',
        `Database.UpsertResult r = (Database.UpsertResult) JSON.deserialize(
            '{"success": false, "id": "001000000000001AAA", "created": true, "errors": [{"message": "no", "statusCode": "INVALID_FIELD", "fields": ["Name"]}]}',
            Database.UpsertResult.class);
        System.debug(r.isSuccess() + ' ' + r.getId() + ' ' + r.isCreated());
        System.debug(r.getErrors()[0].getStatusCode() + ' ' + r.getErrors()[0].getMessage() + ' ' + r.getErrors()[0].getFields());`,
        'false 001000000000001AAA true',
        'INVALID_FIELD no (Name)'
    );
    says(
        'come back from serialize',
        `Database.SaveResult r = Database.insert(new Account(), false);
        System.debug(((Database.SaveResult) JSON.deserialize(JSON.serialize(r), Database.SaveResult.class)).getErrors()[0].getStatusCode());`,
        'REQUIRED_FIELD_MISSING'
    );
});

// Source: SOAP API Developer Guide, emptyRecycleBin(): rows can be queried for some time; they cannot be undeleted.
describe('Database.emptyRecycleBin', () => {
    says(
        'leaves rows to queries of all rows, and nothing else brings them back',
        `Account a = new Account(Name = 'Binned'); insert a; delete a;
        System.debug(Database.emptyRecycleBin(a).isSuccess());
        System.debug([SELECT IsDeleted FROM Account WHERE Name = 'Binned' ALL ROWS].IsDeleted);
        System.debug(Database.undelete(a, false).isSuccess());
        System.debug(Database.emptyRecycleBin(a).isSuccess());`,
        'true',
        'true',
        'false',
        'false'
    );
});

// Source: https://help.salesforce.com/s/articleView?id=000387302 ("stored in the database as inserted").
describe('stored numbers', () => {
    says(
        'keep more decimals than the field has, and get at least as many',
        `Account a = new Account(Name = 'N', AnnualRevenue = 12345.678); insert a;
        Opportunity o = new Opportunity(Name = 'N', StageName = 'Prospecting', CloseDate = Date.today(), Amount = 7); insert o;
        System.debug([SELECT AnnualRevenue FROM Account WHERE Id = :a.Id].AnnualRevenue);
        System.debug([SELECT Amount FROM Opportunity WHERE Id = :o.Id].Amount);`,
        '12345.678',
        '7.00'
    );
});

describe('records of queries', () => {
    // Source: SOQL and SOSL Reference, "FORMAT()" (aliases).
    says(
        'hold the result of a function under its alias',
        "Account a = [SELECT FORMAT(CreatedDate) shown FROM Account LIMIT 1]; System.debug(a.get('shown') == null);",
        'false'
    );
    // Source: Apex Reference, QueryException.getInaccessibleFields; for objects out of reach: public test code that passes in orgs.
    it('name every field that user mode keeps back', () =>
        assert.deepEqual(
            org.test().map((result) => result.message),
            [null]
        ));
});

describe('instanceof', () => {
    // Source: https://force201.wordpress.com/2015/12/.
    says(
        'takes a Date for a Datetime, and no Datetime for a Date',
        "Object d = Date.today(); Object t = Datetime.now(); System.debug((d instanceof Datetime) + ' ' + (t instanceof Date));",
        'true false'
    );
    // Sources: public code that passes in orgs.
    says(
        'takes a list of Ids for an Iterable of Object',
        "Object ids = new List<Id>(); System.debug((ids instanceof Iterable<Object>) + ' ' + (ids instanceof Iterable<Integer>));",
        'true false'
    );
    says(
        'takes a list of SObject for a list of any object, a list of accounts for a list of accounts only',
        `Object records = new List<SObject>{ new Account() }; Object accounts = new List<Account>();
        System.debug((records instanceof List<Opportunity>) + ' ' + (accounts instanceof List<Opportunity>) + ' ' + (records instanceof List<String>));`,
        'true false false'
    );
});

describe('describe calls', () => {
    // Source: Apex Reference, ChildRelationship Class; public test code uses the results as keys.
    says(
        'give the same child relationship each time',
        'System.debug(Account.SObjectType.getDescribe().getChildRelationships()[0] === Account.SObjectType.getDescribe().getChildRelationships()[0]);',
        'true'
    );
    // Source: Object Reference, Account (person accounts are a feature that is off), ListEmail (RelatedToId).
    says(
        'know users and list e-mails as children, and no children of person accounts',
        `Set<String> names = new Set<String>();
        for (Schema.ChildRelationship child : Account.SObjectType.getDescribe().getChildRelationships()) { names.add(child.getRelationshipName()); }
        System.debug(names.contains('Users') + ' ' + names.contains('PersonUsers'));`,
        'true false'
    );
});

describe('a key set', () => {
    // Assumed, as with Java's; adding nothing is public code that passes in orgs.
    says(
        'takes no additions, but may be given nothing to add',
        failing(
            "Map<String, Integer> m = new Map<String, Integer>(); m.keySet().addAll(new Set<String>()); m.keySet().add('x');"
        ),
        'System.UnsupportedOperationException: A key set cannot be added to.'
    );
});

// Sources: Apex Reference, Address Class; SOAP API Developer Guide, "Address Compound Fields" (read-only, null when all parts are empty).
describe('addresses', () => {
    before(() => {
        org.run(
            "insert new Account(Name = 'Addressed', BillingStreet = '1 Road', BillingCity = 'Rome', BillingLatitude = 1.5, BillingLongitude = 2);"
        );
    });
    says(
        'come from queries as one value',
        `Account a = [SELECT BillingAddress, ShippingAddress FROM Account WHERE Name = 'Addressed'];
        Address billing = a.BillingAddress;
        System.debug(billing.city + ' ' + billing.getStreet() + ' ' + billing.getLatitude() + ' ' + billing.getPostalCode());
        System.debug(a.ShippingAddress);
        System.debug(billing.getDistance(Location.newInstance(1.5, 2), 'km'));`,
        'Rome 1 Road 1.5 null',
        'null',
        '0.0'
    );
    says(
        'come with parents and with FIELDS()',
        `insert new Contact(LastName = 'There', AccountId = [SELECT Id FROM Account WHERE Name = 'Addressed'].Id);
        System.debug([SELECT Account.BillingAddress FROM Contact WHERE LastName = 'There'].Account.BillingAddress.city);
        System.debug([SELECT FIELDS(STANDARD) FROM Account WHERE Name = 'Addressed'].BillingAddress.city);`,
        'Rome',
        'Rome'
    );
    says(
        'go through JSON and back',
        `Account a = [SELECT BillingAddress FROM Account WHERE Name = 'Addressed'];
        System.debug(JSON.serialize(a.BillingAddress));
        System.debug(((Account) JSON.deserialize(JSON.serialize(a), Account.class)).BillingAddress.getLongitude());`,
        '{"city":"Rome","country":null,"geocodeAccuracy":null,"latitude":1.5,"longitude":2.0,"postalCode":null,"state":null,"street":"1 Road"}',
        '2.0'
    );
    it('cannot be assigned', () =>
        assert.throws(() => org.run('Account a = new Account(); a.BillingAddress = null;'), /Field is not writeable/));
});
