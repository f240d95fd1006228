import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { embeddedOrg, projectWith } from './support.ts';

describe('query', () => {
    const directory = projectWith({});
    const query = (soql: string, ...more: string[]): string =>
        embeddedOrg('query', soql, directory, '--db', ':memory:', ...more).stdout;

    it('prints the Id of records where the query selects it', () => {
        // Source: https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/dome_query.htm
        const soql =
            "SELECT Name, Profile.Name, (SELECT Id, AssigneeId FROM PermissionSetAssignments) FROM User WHERE LastName = 'Administrator'";
        const [user] = JSON.parse(query(soql)) as Record<string, Record<string, unknown>>[];
        assert.deepEqual(Object.keys(user ?? {}), ['attributes', 'Name', 'Profile', 'PermissionSetAssignments']);
        assert.deepEqual(Object.keys(user?.Profile ?? {}), ['attributes', 'Name']);
        const [assignment] = user?.PermissionSetAssignments?.records as object[];
        assert.deepEqual(Object.keys(assignment ?? {}), ['attributes', 'Id', 'AssigneeId']);
    });

    it('gives columns of parents only under the names of their fields', () => {
        const lines = query('SELECT Name, Profile.Name FROM User ORDER BY Name', '--csv').split('\r\n');
        assert.deepEqual(lines.slice(0, 3), [
            'Name,Profile.Name',
            'Automated Process,',
            'System Administrator,System Administrator'
        ]);
    });
});
