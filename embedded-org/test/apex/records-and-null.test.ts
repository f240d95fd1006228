import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { ApexOrg } from './apex-org.ts';

const org = new ApexOrg({
    classes: [
        `public virtual class Box implements Iterable<String> {
            public String label; public List<Integer> numbers = new List<Integer>();
            public Box copy() { return this.clone(); }
            public Iterator<String> iterator() { return new List<String>{ label }.iterator(); }
            public static String joined(Iterable<String> texts) { return String.join(texts, '+'); }
        }`,
        'public class SmallBox extends Box { public Boolean isSmall = true; }'
    ]
});
after(() => {
    org.close();
});

describe('a checkbox read with dot notation', () => {
    // Source: what Salesforce answered in https://salesforce.stackexchange.com/q/127548.
    it('is false when the field was never set or is null, though get gives null', () => {
        assert.deepEqual(
            org.run(`
                Contact person = new Contact();
                System.debug(person.HasOptedOutOfEmail);
                System.debug(person.get('HasOptedOutOfEmail'));
                if (!person.HasOptedOutOfEmail) { System.debug('not opted out'); }
                Boolean unknown;
                person.HasOptedOutOfEmail = unknown;
                System.debug(person.HasOptedOutOfEmail + ' ' + person.get('HasOptedOutOfEmail'));
                System.debug(JSON.serialize(person));
            `),
            [
                'false',
                'null',
                'not opted out',
                'false null',
                '{"attributes":{"type":"Contact"},"HasOptedOutOfEmail":null}'
            ]
        );
    });

    it('is null when the record it is read from may be missing', () => {
        // Assumed for parents; `?.` gives null by definition.
        assert.deepEqual(
            org.run(`
                Contact person = new Contact();
                System.debug(person.Account.IsDeleted);
                Contact nobody;
                System.debug(nobody?.HasOptedOutOfEmail);
            `),
            ['null', 'null']
        );
    });

    it('still fails on a row whose query left the field out', () => {
        org.run("insert new Contact(LastName = 'Read');");
        assert.throws(
            () =>
                org.run(
                    "Contact row = [SELECT Id FROM Contact WHERE LastName = 'Read']; System.debug(row.HasOptedOutOfEmail);"
                ),
            /without querying the requested field: Contact.HasOptedOutOfEmail/
        );
    });
});

describe('clone of an object', () => {
    // Source: https://salesforce.stackexchange.com/q/11352.
    it('copies the fields and shares what they refer to', () => {
        assert.deepEqual(
            org.run(`
                Box first = new SmallBox();
                first.label = 'one';
                Box second = first.clone();
                second.label = 'two';
                second.numbers.add(7);
                System.debug(first.label + ' ' + second.label);
                System.debug(first.numbers);
                System.debug(second instanceof SmallBox);
                System.debug(first.copy() === first);
            `),
            ['one two', '(7)', 'true', 'false']
        );
    });
});

describe('a query on the left of ?? and ?.', () => {
    // Source: Apex Developer Guide, "Null Coalescing Operator" and "Safe Navigation Operator" (examples with SOQL queries).
    it('gives the right side when one record is wanted and there is no row', () => {
        assert.deepEqual(
            org.run(`
                Account other = new Account(Name = 'Default');
                Account found = [SELECT Name FROM Account WHERE Name = 'No such'] ?? other;
                System.debug(found.Name);
                Account none = [SELECT Name FROM Account WHERE Name = 'No such'] ?? null;
                System.debug(none);
                System.debug([SELECT Name FROM Account WHERE Name = 'No such']?.Name);
            `),
            ['Default', 'null', 'null']
        );
    });

    it('gives the record when there is one, and a list where a list is wanted', () => {
        assert.deepEqual(
            org.run(`
                insert new Account(Name = 'Real');
                Account found = [SELECT Name FROM Account WHERE Name = 'Real'] ?? null;
                System.debug(found.Name + ' ' + [SELECT Name FROM Account WHERE Name = 'Real']?.Name);
                List<Account> all = [SELECT Name FROM Account WHERE Name = 'Real'] ?? null;
                System.debug(all.size());
                List<Account> nobody = [SELECT Name FROM Account WHERE Name = 'No such'] ?? new List<Account>{ new Account() };
                System.debug(nobody.size());
            `),
            ['Real Real', '1', '0']
        );
    });

    it('still refuses more than one row', () => {
        assert.throws(
            () =>
                org.run(`
                    insert new List<Account>{ new Account(Name = 'Twin'), new Account(Name = 'Twin') };
                    Account found = [SELECT Name FROM Account WHERE Name = 'Twin'] ?? null;
                `),
            /List has more than 1 row for assignment to SObject/
        );
    });
});

describe('generic interfaces', () => {
    it('of Object stand for those of a narrower type, and objects that implement a narrower one can be cast to them', () => {
        // Assumed: published packages are written so, and compile.
        assert.deepEqual(
            org.run(`
                Iterable<Object> things = new List<Object>{ 'a', 'b' };
                System.debug(Box.joined(things));
                Object box = new Box();
                ((Box) box).label = 'x';
                Iterator<Object> steps = ((Iterable<Object>) box).iterator();
                System.debug(steps.next());
            `),
            ['a+b', 'x']
        );
    });
});
