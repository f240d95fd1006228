import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { ApexOrg } from '../apex/apex-org.ts';
import { RUN_PROJECT } from '../project/support.ts';

const org = new ApexOrg({ files: RUN_PROJECT });
after(() => {
    org.close();
});

/** Type and message of the exception that a statement throws. */
const failure = (statement: string): string =>
    org
        .run(
            `try { ${statement} System.debug('none'); } catch (Exception e) { System.debug(e.getTypeName() + ': ' + e.getMessage()); }`
        )
        .join('\n');

test('gets and puts fields by name', () => {
    // Source: Apex Reference, SObject Class.
    assert.deepEqual(
        org.run(`
            SObject record = new Account(Name = 'Acme');
            System.debug(record.get('nAME'));
            System.debug(record.put('name', 'New') + ' ' + record.get(Account.Name));
            record.put('AnnualRevenue', 5);
            System.debug(record.get('AnnualRevenue') instanceof Decimal);
            System.debug(record.isSet('Phone') + ' ' + record.isSet(Account.Name));
            System.debug(record.getPopulatedFieldsAsMap().keySet());
            System.debug(record.get('Phone'));
        `),
        ['Acme', 'Acme New', 'true', 'false true', '{Name, AnnualRevenue}', 'null']
    );
});

test('refuses names and values that do not fit', () => {
    // Source: texts as orgs print them, https://salesforce.stackexchange.com/questions/77362 (Invalid field), .../119394 (Illegal assignment); the others assumed.
    const record = "SObject r = new Account(Name = 'x');";
    assert.equal(failure(`${record} r.get('Nope__c');`), 'System.SObjectException: Invalid field Nope__c for Account');
    assert.equal(
        failure(`${record} r.put('Nope__c', 1);`),
        'System.SObjectException: Invalid field Nope__c for Account'
    );
    assert.equal(
        failure(`${record} r.put('AnnualRevenue', 'x');`),
        'System.SObjectException: Illegal assignment from String to Decimal'
    );
    assert.equal(
        failure(`${record} r.put('CreatedDate', Datetime.now());`),
        'System.SObjectException: Field CreatedDate is not editable'
    );
    assert.equal(
        failure(`${record} r.getSObject('Nope');`),
        'System.SObjectException: Invalid relationship Nope for Account'
    );
    assert.equal(failure(`${record} r.put('OwnerId', 'abc');`), 'System.StringException: Invalid id: abc');
});

test('knows what a query left out', () => {
    // Source: text as orgs print it, https://salesforce.stackexchange.com/questions/3151.
    org.run("insert new Account(Name = 'Asked');");
    assert.equal(
        failure("Account a = [SELECT Id FROM Account WHERE Name = 'Asked']; System.debug(a.Phone);"),
        'System.SObjectException: SObject row was retrieved via SOQL without querying the requested field: Account.Phone'
    );
    assert.deepEqual(
        org.run(`
            Account a = [SELECT Phone, Parent.Name FROM Account WHERE Name = 'Asked'];
            System.debug(a.Phone + ' ' + a.Parent.Name + ' ' + a.getPopulatedFieldsAsMap().keySet());
            a.Phone = null;
            System.debug(a.getPopulatedFieldsAsMap().keySet());
        `),
        ['null null {Id}', '{Id, Phone}']
    );
});

test('restricts rows to the owner with USING SCOPE mine', () => {
    // Source: SOQL and SOSL Reference, "USING SCOPE".
    assert.deepEqual(
        org.run('System.debug([SELECT COUNT() FROM Account USING SCOPE mine WHERE OwnerId != :UserInfo.getUserId()]);'),
        ['0']
    );
    assert.deepEqual(org.run("System.debug([SELECT COUNT() FROM Account USING SCOPE mine WHERE Name = 'Asked']);"), [
        '1'
    ]);
});

test('assigns single rows, or says why not', () => {
    // Source: Apex Developer Guide, "Using SOQL Queries That Return One Record".
    org.run("insert new List<Account>{ new Account(Name = 'Twin'), new Account(Name = 'Twin') };");
    assert.equal(
        failure("Account a = [SELECT Id FROM Account WHERE Name = 'Nobody'];"),
        'System.QueryException: List has no rows for assignment to SObject'
    );
    assert.equal(
        failure("Account a = [SELECT Id FROM Account WHERE Name = 'Twin'];"),
        'System.QueryException: List has more than 1 row for assignment to SObject'
    );
});

test('binds variables of dynamic queries and words their faults', () => {
    // Source: Apex Developer Guide, "Dynamic SOQL".
    assert.deepEqual(
        org.run(
            "String who = 'twin'; System.debug(Database.query('SELECT Id FROM Account WHERE Name = :who').size());"
        ),
        ['2']
    );
    assert.match(
        failure("Database.query('SELECT Nope FROM Account');"),
        /System\.QueryException: [^]*ERROR at Row:1:Column:8\nNo such column 'Nope' on entity 'Account'/
    );
    assert.match(
        failure("Database.query('SELECT Id FROM Account WHERE');"),
        /System\.QueryException: unexpected token/
    );
});

test('clones records', () => {
    // Source: Apex Reference, SObject.clone, isClone, getCloneSourceId.
    assert.deepEqual(
        org.run(`
            Account a = [SELECT Id, Name, CreatedDate FROM Account WHERE Name = 'Asked'];
            Account copy = a.clone();
            System.debug(copy.Id + ' ' + copy.Name + ' ' + copy.isClone() + ' ' + (copy.getCloneSourceId() == a.Id));
            System.debug(a.clone(true, false, true, true).Id == a.Id);
        `),
        ['null Asked true true', 'true']
    );
});

test('keeps errors of records', () => {
    // Source: Apex Reference, SObject.addError, getErrors, hasErrors.
    assert.deepEqual(
        org.run(`
            Account a = new Account(Name = 'x');
            a.addError('Whole');
            a.Name.addError('Name only');
            System.debug(a.hasErrors() + ' ' + a.getErrors().size() + ' ' + a.getErrors()[1].getMessage() + ' ' + a.getErrors()[1].getFields());
        `),
        ['true 2 Name only (Name)']
    );
});

test('reads aggregates by alias', () => {
    assert.deepEqual(
        org.run(`
            for (AggregateResult row : [SELECT Name n, COUNT(Id) FROM Account WHERE Name = 'Twin' GROUP BY Name]) System.debug(row.get('N') + ' ' + (Integer) row.get('expr0'));
        `),
        ['Twin 2']
    );
    assert.equal(
        failure("AggregateResult r = [SELECT COUNT(Id) c FROM Account][0]; r.get('nope');"),
        'System.SObjectException: Invalid field nope for AggregateResult'
    );
});

test("puts the label of a parent's field into the parent, where the field stands", () => {
    // Assumed after the rule for the record's own fields (SOQL and SOSL Reference, "toLabel()").
    assert.deepEqual(
        org.run(`
            Account parent = new Account(Name = 'Labelled', Industry = 'Banking');
            insert parent;
            insert new Contact(LastName = 'Child', AccountId = parent.Id);
            Contact row = [SELECT toLabel(Account.Industry), Account.Name FROM Contact WHERE LastName = 'Child'];
            System.debug(row.Account.Industry + ' ' + row.Account.Name);
        `),
        ['Banking Labelled']
    );
});
