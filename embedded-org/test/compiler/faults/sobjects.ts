import { inMethod, type Fault } from './fault.ts';

/** Records, their fields, and DML. */
export const SOBJECTS: readonly Fault[] = [
    [
        'an unknown field',
        inMethod('Account a; Object o = †a.⟦Missing__c→Name⟧;'),
        'Field does not exist: Missing__c on Account'
    ],
    [
        'an unknown field of a parent',
        inMethod('Contact c; Object o = †c.Account.⟦Missing__c→Name⟧;'),
        'Field does not exist: Missing__c on Account'
    ],
    [
        'a field of the generic SObject',
        inMethod("SObject s; Object o = †s.⟦Name→get('Name')⟧;"),
        'Field does not exist: Name on SObject'
    ],
    [
        'an unknown field in a constructor',
        inMethod('Account a = new Account(⟦Missing__c = 1→Name = null⟧);'),
        'Field does not exist: Missing__c on Account'
    ],
    [
        'a wrong type in a constructor',
        inMethod("Account a = new Account(Name = ⟦1→'1'⟧);"),
        'Illegal assignment from Integer to String'
    ],
    [
        'a wrong type assigned to a field',
        inMethod("Contact c; c.Birthdate = ⟦'x'→null⟧;"),
        'Illegal assignment from String to Date'
    ],
    [
        'a field given twice in a constructor',
        inMethod("Account a = new Account(Name = 'a'⟦, †Name = 'b'→⟧);"),
        'Duplicate field initialization: Name'
    ],
    [
        'a record made of positional arguments',
        inMethod("Account a = †new Account(⟦'x'→⟧);"),
        'Type requires name=value pair construction: Account'
    ],
    [
        'an object made of name and value',
        inMethod('Object o = †new Probe(⟦a = 1→⟧);'),
        'Invalid constructor syntax, name=value pairs can only be used for SObjects: Probe'
    ],
    [
        'an assignment to a formula field',
        inMethod('Run__c r; ⟦r.Doubled__c→r.Amount__c⟧ = 1;'),
        'Field is not writeable: Run__c.Doubled__c'
    ],
    [
        'a formula field in a constructor',
        inMethod('Run__c r = new Run__c(⟦Doubled__c→Amount__c⟧ = 1);'),
        'Field is not writeable: Run__c.Doubled__c'
    ],
    [
        'an assignment to a roll-up',
        inMethod('Run__c r; ⟦r.Rows__c→r.Amount__c⟧ = 1;'),
        'Field is not writeable: Run__c.Rows__c'
    ],
    [
        'an assignment to an auto-number',
        inMethod("Run__c r; ⟦r.Name→r.State__c⟧ = 'x';"),
        'Field is not writeable: Run__c.Name'
    ],
    [
        'an assignment to CreatedDate',
        inMethod('Account a; Datetime d = System.now(); ⟦a.CreatedDate = d→d = a.CreatedDate⟧;'),
        'Field is not writeable: Account.CreatedDate'
    ],
    [
        'LastModifiedById in a constructor',
        inMethod('Account a = new Account(⟦LastModifiedById→OwnerId⟧ = null);'),
        'Field is not writeable: Account.LastModifiedById'
    ],
    [
        'an assignment to IsDeleted',
        inMethod('Account a; ⟦a.IsDeleted = true→a.Name = null⟧;'),
        'Field is not writeable: Account.IsDeleted'
    ],
    [
        'an unknown field token',
        inMethod('Object o = †Account.⟦Missing__c→Name⟧;'),
        'Field does not exist: Missing__c on Account'
    ],
    [
        'an unknown object token',
        inMethod('Object o = †Schema.SObjectType.⟦Missing__c→Account⟧;'),
        'Variable does not exist: Schema.SObjectType.Missing__c'
    ],
    ['DML on text', inMethod('⟦String→Account⟧ s; insert †s;'), 'DML requires SObject or SObject list type: String'],
    [
        'DML on a set',
        inMethod('⟦Set<Account>→List<Account>⟧ s; insert †s;'),
        'DML requires SObject or SObject list type: Set<Account>'
    ],
    [
        'DML on a map',
        inMethod('Map<Id, Account> m; update †m⟦→.values()⟧;'),
        'DML requires SObject or SObject list type: Map<Id,Account>'
    ],
    [
        'an upsert by an unknown field',
        inMethod('Row__c r; †upsert r ⟦Missing__c→Key__c⟧;'),
        'Field does not exist: Missing__c on Row__c'
    ],
    [
        'an upsert by a field that is no external id',
        inMethod('Row__c r; †upsert r ⟦Contact__c→Key__c⟧;'),
        'Invalid field for upsert, must be an External Id custom or standard indexed field: Contact__c'
    ],
    [
        'an upsert of any record by a field',
        inMethod('⟦SObject→Row__c⟧ r; †upsert r Key__c;'),
        'Upsert with a field specification requires a concrete SObject type'
    ],
    [
        'DML on custom metadata',
        inMethod('⟦Limit__mdt→Account⟧ l; insert †l;'),
        'DML operation INSERT not allowed on Limit__mdt'
    ],
    [
        'an update of a platform event',
        inMethod('⟦Progress__e→Account⟧ l; update †l;'),
        'DML operation UPDATE not allowed on Progress__e'
    ],
    ['a deletion of a user', inMethod('⟦User→Account⟧ u; delete †u;'), 'DML operation DELETE not allowed on User'],
    [
        'a merge of what cannot be merged',
        inMethod('⟦Run__c→Account⟧ a; merge †a a;'),
        'Specified type Run__c cannot be merged'
    ],
    [
        'a merge of any record',
        inMethod('⟦SObject→Account⟧ a; merge †a a;'),
        'Merge requires a concrete SObject type: SObject'
    ],
    [
        'addError on a variable',
        inMethod("Account a; String s; ⟦s→a.Name⟧.addError('x');"),
        'addError must be invoked on an expression that is an exact SObject field reference'
    ]
];
