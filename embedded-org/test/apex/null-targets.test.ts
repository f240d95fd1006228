import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { ApexOrg } from './apex-org.ts';

const org = new ApexOrg({ classes: ['public class Unused { }'] });
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
