import { inMethod, type Fault } from './fault.ts';

/** Queries that the describe data refuses. */
export const SOQL: readonly Fault[] = [
    [
        'an unknown field in SELECT',
        inMethod('List<Account> a = [SELECT ⟦Missing__c→Name⟧ FROM Account];'),
        "No such column 'Missing__c' on entity 'Account'.…"
    ],
    [
        'an unknown field in WHERE',
        inMethod("List<Account> a = [SELECT Id FROM Account WHERE ⟦Missing__c→Name⟧ = 'x'];"),
        "No such column 'Missing__c' on entity 'Account'.…"
    ],
    [
        'an unknown field in ORDER BY',
        inMethod('List<Account> a = [SELECT Id FROM Account ORDER BY ⟦Missing__c→Name⟧];'),
        "No such column 'Missing__c' on entity 'Account'.…"
    ],
    [
        'an unknown field in GROUP BY',
        inMethod('Object a = [SELECT COUNT(Id) FROM Account GROUP BY ⟦Missing__c→Name⟧];'),
        "No such column 'Missing__c' on entity 'Account'.…"
    ],
    [
        'an unknown object',
        inMethod('Object a = [SELECT Id FROM ⟦Missing__c→Account⟧];'),
        "sObject type 'Missing__c' is not supported.…"
    ],
    [
        'an unknown parent relationship',
        inMethod('List<Contact> c = [SELECT ⟦Missing__r.Name→Account.Name⟧ FROM Contact];'),
        "Didn't understand relationship 'Missing__r' in field path.…"
    ],
    [
        'an unknown field of a parent',
        inMethod('List<Contact> c = [SELECT ⟦Account.Missing__c→Account.Name⟧ FROM Contact];'),
        "No such column 'Missing__c' on entity 'Account'.…"
    ],
    [
        'an unknown child relationship',
        inMethod('List<Account> a = [SELECT (SELECT Id FROM ⟦Missing__r→Contacts⟧) FROM Account];'),
        "Didn't understand relationship 'Missing__r' in FROM part of query call.…"
    ],
    [
        'a child relationship with __c',
        inMethod('List<Run__c> r = [SELECT (SELECT Id FROM ⟦Rows__c→Rows__r⟧) FROM Run__c];'),
        "Didn't understand relationship 'Rows__c' in FROM part of query call.…"
    ],
    [
        'text compared with a number',
        inMethod("List<Account> a = [SELECT Id FROM Account WHERE Name = ⟦1→'1'⟧];"),
        "value of filter criterion for field 'Name' must be of type string and should be enclosed in quotes"
    ],
    [
        'a number compared with text',
        inMethod("List<Account> a = [SELECT Id FROM Account WHERE NumberOfEmployees > ⟦'1'→1⟧];"),
        "value of filter criterion for field 'NumberOfEmployees' must be of type int and should not be enclosed in quotes"
    ],
    [
        'a checkbox compared with text',
        inMethod("List<User> a = [SELECT Id FROM User WHERE IsActive = ⟦'true'→true⟧];"),
        "value of filter criterion for field 'IsActive' must be of type boolean and should not be enclosed in quotes"
    ],
    [
        'a date compared with text',
        inMethod("List<Contact> a = [SELECT Id FROM Contact WHERE Birthdate = ⟦'2020-01-01'→2020-01-01⟧];"),
        "value of filter criterion for field 'Birthdate' must be of type date and should not be enclosed in quotes"
    ],
    [
        'a bind of the wrong type',
        inMethod('Boolean b; List<Account> a = [SELECT Id FROM Account WHERE ⟦AnnualRevenue→IsDeleted⟧ = :†b];'),
        'Invalid bind expression type of Boolean for column of type Decimal'
    ],
    [
        'a bound list of the wrong type',
        inMethod('List<⟦Integer→String⟧> b; List<Account> a = [SELECT Id FROM Account WHERE Name IN :†b];'),
        'Invalid bind expression type of Integer for column of type String'
    ],
    [
        'an unknown variable in a bind',
        inMethod('List<Account> a = [SELECT Id FROM Account WHERE Name = :⟦missing→null⟧];'),
        'Variable does not exist: missing'
    ],
    [
        'an ungrouped field beside COUNT(Id)',
        inMethod('Object a = [†SELECT ⟦Name→COUNT(Name)⟧, COUNT(Id) FROM Account];'),
        'Field must be grouped or aggregated: Name'
    ],
    [
        'a field beside COUNT()',
        inMethod('Object a = [†SELECT ⟦Name, COUNT()→Name⟧ FROM Account];'),
        'Grouped query cannot use COUNT() together with other fields'
    ],
    [
        'a field named twice',
        inMethod('List<Account> a = [SELECT Id, Name⟦, Name→⟧ FROM Account];'.replace('⟦, Name', '⟦, †Name')),
        'duplicate field selected: Name'
    ],
    [
        'a filter on a long text',
        inMethod("List<Account> a = [SELECT Id FROM Account WHERE ⟦Description→Name⟧ = 'x'];"),
        "field 'Description' can not be filtered in a query call"
    ],
    [
        'INCLUDES on a plain field',
        inMethod("List<Account> a = [SELECT Id FROM Account WHERE ⟦Name INCLUDES ('x')→Name IN ('x')⟧];"),
        'INCLUDES operator only valid on multi-select picklist fields'
    ],
    [
        'LIKE on an Id',
        inMethod("List<Account> a = [SELECT Id FROM Account WHERE ⟦Id→Name⟧ LIKE '001%'];"),
        'invalid operator on id field'
    ],
    [
        'an Id that is none',
        inMethod("List<Account> a = [SELECT Id FROM Account WHERE Id = ⟦'nonsense'→null⟧];"),
        'invalid ID field: nonsense'
    ],
    [
        'records of another object',
        inMethod('List<Account> a = †[SELECT Id FROM ⟦Contact→Account⟧];'),
        'Illegal assignment from List<Contact> to List<Account>'
    ],
    [
        'a count as a list',
        inMethod('⟦List<Account>→Integer⟧ a = †[SELECT COUNT() FROM Account];'),
        'Illegal assignment from Integer to List<Account>'
    ],
    [
        'groups as records',
        inMethod('List<⟦Account→AggregateResult⟧> a = †[SELECT COUNT(Id) FROM Account];'),
        'Illegal assignment from List<AggregateResult> to List<Account>'
    ],
    [
        'a semi-join on the wrong field',
        inMethod(
            'List<Account> a = [SELECT Id FROM Account WHERE Id IN †(⟦SELECT Id, AccountId→SELECT AccountId⟧ FROM Contact)];'
        ),
        'Semi-join sub-selects must select exactly one Id or reference field'
    ],
    [
        'an unknown object in RETURNING',
        inMethod("Object o = [FIND 'x' RETURNING ⟦Missing__c→Account⟧];"),
        "sObject type 'Missing__c' is not supported.…"
    ]
];
