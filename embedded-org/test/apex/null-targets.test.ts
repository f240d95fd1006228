import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { ApexOrg } from './apex-org.ts';

const org = new ApexOrg({
    classes: [
        `public class Holder {
            public Contact kept;
            public Contact property { get; set; }
            public String ownName() { return this.kept.LastName; }
            public String bareName() { return kept.LastName; }
        }`
    ]
});
after(() => {
    org.close();
});

test('writing to a field, an element or a property of null is a dereference of null', () => {
    // Source: Apex Developer Guide, "Exception Class and Built-In Exceptions" (NullPointerException).
    for (const statement of [
        "Account a; a.Name = 'x';",
        "Account a; a.put('Name', 'x');",
        "Contact c = new Contact(); c.Account.Name = 'x';",
        'List<Integer> l; l[0] = 1;',
        'Map<String, Integer> m; m.put(null, 1);',
        "HttpRequest r; r.setEndpoint('x');"
    ])
        assert.throws(
            () => org.run(statement),
            /System.NullPointerException: Attempt to de-reference a null object/,
            statement
        );
});

test('a record in a field of an object reads as null where it is missing, but for its Id and where the object is left out', () => {
    // Sources: https://salesforce.stackexchange.com/q/135750; https://blog.enree.co/2017/03/salesforce-apex-runtime-bug-report-null.
    assert.deepEqual(
        org.run(`Holder holder = new Holder();
            System.debug(holder.kept.LastName);
            System.debug(holder.property.Account.Name);
            System.debug(holder.kept.HasOptedOutOfEmail == true);
            System.debug(holder.ownName());
            holder.kept = new Contact(LastName = 'Ada');
            System.debug(holder.kept.LastName + holder.ownName());`),
        ['null', 'null', 'false', 'null', 'AdaAda']
    );
    for (const statement of [
        'new Holder().bareName();',
        'Id none = new Holder().kept.Id;',
        "new Holder().kept.LastName = 'x';",
        'Contact free = new Holder().kept; String name = free.LastName;',
        "new Holder().kept.get('LastName');"
    ])
        assert.throws(() => org.run(statement), /Attempt to de-reference a null object/, statement);
});
