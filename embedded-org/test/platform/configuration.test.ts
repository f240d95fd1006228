import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defaultConfiguration } from '../../src/platform/organization/default-configuration.ts';
import { readConfiguration, readConfigurationFile } from '../../src/platform/organization/read-configuration.ts';
import { position, readSwitches, SWITCHES } from '../../src/platform/switches.ts';
import { licenseByKey, licenseByName, LICENSES } from '../../src/platform/licenses.ts';
import { BASE, platformOrg } from './support/org.ts';

// Source of all expectations here: this project's own design (the configuration file is ours); licences: platform-rules C1.

const complaint = (changes: Record<string, unknown>): string => {
    try {
        readConfiguration({ ...BASE, ...changes });
        return 'no complaint';
    } catch (error) {
        return (error as Error).message;
    }
};

void test('complaints name the key, what was expected and what stands there', () => {
    assert.equal(
        complaint({ userLicenses: [{ name: 'Salesforce', total: 'many' }] }),
        'userLicenses[0].total: expected a whole number of at least -1, got "many".'
    );
    assert.equal(complaint({ organization: {} }), 'organization.name: expected a text, got nothing.');
    assert.equal(
        complaint({ organization: { name: 'X', id: '001' } }),
        'organization.id: expected an organisation Id (00D...), got "001".'
    );
    assert.equal(
        complaint({ sites: [{ name: 'S', status: 'Open' }] }),
        'sites[0].status: expected one of "Live", "UnderConstruction", "DownForMaintenance", got "Open".'
    );
    assert.equal(
        complaint({ digitalExperiences: { partnerRoles: 4 } }),
        'digitalExperiences.partnerRoles: expected a whole number from 1 to 3, got 4.'
    );
    assert.equal(
        complaint({ profiles: [{ name: 'P', license: 'Salesforce', objects: { Account: 'RX' } }] }),
        'profiles[0].objects.Account: expected letters out of C, R, E, D, V (view all), M (modify all), got "RX".'
    );
    assert.match(
        complaint({ userLicenses: [{ name: 'Gold', total: 1 }] }),
        /^userLicenses\[0\]\.name: expected one of "Salesforce", /
    );
});

void test('unknown keys, names and switches are named with what is known', () => {
    assert.match(complaint({ colour: 'red' }), /^colour: unknown key\. Known keys here: .*profiles/);
    assert.match(
        complaint({ roles: [{ name: 'A', boss: 'B' }] }),
        /^roles\[0\]\.boss: unknown key\. Known keys here: name, children\.$/
    );
    assert.equal(
        complaint({ administrator: 'nobody@test.example' }),
        'administrator: there is no user "nobody@test.example" in this file.'
    );
    assert.equal(
        complaint({ accounts: [{ name: 'A', owner: 'nobody@x.example' }] }),
        'accounts[0].owner: there is no user "nobody@x.example" in this file.'
    );
    assert.equal(
        complaint({
            accounts: [
                { name: 'A', owner: 'admin@test.example', contacts: 1, portalUsers: [{ profile: 'Partner', count: 2 }] }
            ]
        }),
        'accounts[0].portalUsers: 2 users need as many contacts, got 1.'
    );
    assert.match(
        complaint({ switches: { psOnLicenceChange: 'DROP' } }),
        /^switches\.psOnLicenceChange: unknown switch\. Known switches: .*psOnLicenseChange/
    );
    assert.equal(
        complaint({ switches: { psOnLicenseChange: 'MAYBE' } }),
        'switches.psOnLicenseChange: expected one of "REJECT", "DROP", "KEEP", got "MAYBE".'
    );
    assert.match(
        complaint({ featureLicenses: { Wings: 1 } }),
        /^featureLicenses\.Wings: unknown feature licence\. Known: MarketingUser/
    );
});

void test('a file that is missing or no JSON is named', () => {
    const folder = mkdtempSync(join(tmpdir(), 'configuration-'));
    const path = join(folder, 'org.json');
    assert.throws(() => readConfigurationFile(path), { message: `${path}: there is no such file.` });
    writeFileSync(path, '{ "organization": ');
    assert.throws(
        () => readConfigurationFile(path),
        (error: Error) => error.message.startsWith(`${path}: not a JSON file (`)
    );
    writeFileSync(path, '{}');
    assert.throws(() => readConfigurationFile(path), {
        message: `${path}: organization: expected an object, got nothing.`
    });
});

void test('a permission set that exists nowhere stops the making of the org', () => {
    const users = [{ ...BASE.users[0], permissionSets: ['Nowhere'] }, ...BASE.users.slice(1)];
    assert.throws(() => platformOrg({ users }), {
        message:
            'user admin@test.example: there is no permission set "Nowhere", neither in the configuration nor in the project.'
    });
});

void test('a sample org that the platform would refuse is refused with the platform’s words', () => {
    const userLicenses = BASE.userLicenses.map((license) =>
        license.name === 'Partner Community' ? { ...license, total: 1 } : license
    );
    const accounts = [
        { name: 'Acme', owner: 'manager@test.example', contacts: 2, portalUsers: [{ profile: 'Partner', count: 2 }] }
    ];
    assert.throws(
        () => platformOrg({ userLicenses, accounts }),
        /^ConfigurationError: User .* cannot be made: LICENSE_LIMIT_EXCEEDED, License Limit Exceeded - Partner Community$|LICENSE_LIMIT_EXCEEDED/
    );
});

void test('every switch has a default among its positions, a description and a source', () => {
    for (const [name, definition] of Object.entries(SWITCHES)) {
        assert.ok((definition.values as readonly unknown[]).includes(definition.default), name);
        assert.ok(definition.values.length >= 2 && definition.description.length > 20, name);
    }
    assert.equal(position({ switches: {} }, 'psOnLicenseChange'), 'DROP');
    assert.equal(position({ switches: readSwitches({ aroEnabled: true }) }, 'aroEnabled'), true);
});

void test('licences are found by name and key, and know their users', () => {
    assert.equal(new Set(LICENSES.map((license) => license.key)).size, LICENSES.length);
    assert.equal(licenseByName('partner community')?.userType, 'PowerPartner');
    assert.equal(licenseByKey('PID_Customer_Community')?.userType, 'CspLitePortal');
    assert.deepEqual(
        [licenseByName('Customer Community Plus')?.portalType, licenseByName('External Identity')?.contact],
        ['CustomerPortal', 'optional']
    );
});

void test('a project without a configuration gets a fresh org with the standard profiles', () => {
    const configuration = defaultConfiguration();
    assert.equal(configuration.accounts.length, 0);
    for (const name of ['System Administrator', 'Standard User', 'Partner Community User'])
        assert.ok(
            configuration.profiles.some((profile) => profile.name === name),
            name
        );
});
