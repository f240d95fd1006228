import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readConfiguration } from '../../src/platform/organization/read-configuration.ts';
import { refreshProjectAccess, seedOrg } from '../../src/platform/seed/seed-org.ts';
import type { AccessMetadata } from '../../src/project/access.ts';
import type { Project } from '../../src/project/read-project.ts';
import { openStore, type Store } from '../../src/runtime/database/store.ts';
import type { ObjectInfo } from '../../src/schema/model.ts';
import { createSchema } from '../../src/schema/schema.ts';
import { typeData } from '../../src/schema/type-data/type-data.ts';
import { BASE } from './support/org.ts';

// Source of all expectations here: this project's own design, save where a line says otherwise.

const emptyStore = (): Store => openStore(createSchema(typeData()), ':memory:');

const rows = (store: Store, sql: string): unknown[][] => store.driver.prepare(sql).rows([]);

const filled = (changes: Record<string, unknown> = {}): Store => {
    const store = emptyStore();
    store.begin();
    seedOrg(store, readConfiguration({ ...BASE, ...changes }), null);
    store.commit();
    return store;
};

const portal = {
    accounts: [
        {
            name: 'Müller & Söhne',
            owner: 'manager@test.example',
            isPartner: true,
            people: [{ firstName: 'Anna', lastName: "O'Neil", email: 'anna@o-neil.example' }],
            contacts: 40,
            portalUsers: [
                { profile: 'Partner', count: 5, inactive: 2, permissionSets: ['Harmless'] },
                { profile: 'Customer', count: 3 }
            ]
        }
    ],
    packages: [{ namespace: 'seats', allowed: 10, users: ['admin@test.example'], portalUsers: 4 }]
};

void test('the same configuration gives the same org', () => {
    const contents = (store: Store): string =>
        JSON.stringify(
            ['User', 'Contact', 'Account', 'UserRole', 'PermissionSetAssignment', 'NetworkMember'].map((name) =>
                rows(store, `SELECT * FROM "${name}" ORDER BY "Id"`).map((row) =>
                    row.filter((value) => typeof value !== 'number' || value < 1e12)
                )
            )
        );
    assert.equal(contents(filled(portal)), contents(filled(portal)));
    const other = filled({ ...portal, organization: { ...BASE.organization, seed: 2 } });
    assert.notEqual(contents(other), contents(filled(portal)));
});

// Source: Object Reference, Site (GuestUserId); platform-rules C1 (guests' licence).
void test('each site has a guest of its own, with a profile of its own', () => {
    const sites = [
        { name: 'Partner Site', path: 'partners', status: 'Live', guestPermissionSets: ['Harmless'] },
        { name: 'Help', path: 'help', status: 'Live' }
    ];
    const store = filled({ sites });
    assert.deepEqual(
        rows(
            store,
            `SELECT s."MasterLabel", u."UserType", p."Name", (SELECT count(*) FROM "PermissionSetAssignment" a JOIN "PermissionSet" ps ON ps."Id" = a."PermissionSetId"
            WHERE a."AssigneeId" = u."Id" AND ps."Name" = 'Harmless') FROM "Site" s JOIN "User" u ON u."Id" = s."GuestUserId" JOIN "Profile" p ON p."Id" = u."ProfileId" ORDER BY 1`
        ),
        [
            ['Help', 'Guest', 'Help Profile', 0],
            ['Partner Site', 'Guest', 'Partner Site Profile', 1]
        ]
    );
});

// Source: https://help.salesforce.com/s/articleView?id=000393226&type=1 (guests lost Edit and Delete in Winter '21)
void test('a guest takes no permission set that lets its holder edit records', () => {
    const sites = [{ name: 'Partner Site', path: 'partners', status: 'Live', guestPermissionSets: ['Editing'] }];
    const permissionSets = [...BASE.permissionSets, { name: 'Editing', objects: { Account: 'RE' } }];
    assert.throws(
        () => filled({ sites, permissionSets }),
        /The user license doesn't allow the permission: Edit Account/
    );
});

// Source: https://developer.salesforce.com/docs/atlas.en-us.254.0.object_reference.meta/object_reference/sforce_api_objects_activefeaturelicensemetric.htm
void test('the number of feature licences and their active holders are written down', () => {
    const [first] = BASE.users;
    const users = [{ ...first, featureLicenses: ['SFContentUser'] }, ...BASE.users.slice(1)];
    const store = filled({ featureLicenses: { SFContentUser: 7, OfflineUser: 2 }, users });
    assert.deepEqual(
        rows(
            store,
            'SELECT "FeatureType", "TotalLicenseCount", "AssignedUserCount" FROM "ActiveFeatureLicenseMetric" ORDER BY "FeatureType"'
        ),
        [
            ['OfflineUser', 2, 0],
            ['SFContentUser', 7, 1]
        ]
    );
});

void test('accounts, contacts and portal users come as described', () => {
    const store = filled(portal);
    assert.deepEqual(rows(store, 'SELECT count(*), count(DISTINCT "Email") FROM "Contact"'), [[40, 40]]);
    assert.deepEqual(
        rows(store, `SELECT "FirstName", "LastName" FROM "Contact" WHERE "Email" = 'anna@o-neil.example'`),
        [['Anna', "O'Neil"]]
    );
    assert.deepEqual(
        rows(
            store,
            'SELECT "UserType", sum("IsActive"), count(*) FROM "User" WHERE "ContactId" IS NOT NULL GROUP BY 1 ORDER BY 1'
        ),
        [
            ['CspLitePortal', 3, 3],
            ['PowerPartner', 3, 5]
        ]
    );
    assert.deepEqual(
        rows(store, `SELECT "TotalLicenses", "UsedLicenses" FROM "UserLicense" WHERE "Name" = 'Partner Community'`),
        [[20, 3]]
    );
    assert.deepEqual(rows(store, 'SELECT "UsedLicenses" FROM "PackageLicense"'), [[5]]);
    assert.deepEqual(rows(store, `SELECT "Name" FROM "UserRole" WHERE "PortalAccountId" IS NOT NULL`), [
        ['Müller & Söhne Partner User']
    ]);
});

void test('users are as old, and logged in as long ago, as described', () => {
    const [account] = portal.accounts;
    const portalUsers = [
        { profile: 'Partner', count: 2, createdDaysAgo: 400, lastLoginDaysAgo: 100 },
        { profile: 'Customer', count: 1, createdDaysAgo: 30 }
    ];
    const store = filled({ accounts: [{ ...account, portalUsers }] });
    const day = 24 * 60 * 60 * 1000;
    const age = (field: string): string =>
        `CAST(round((${String(Date.now())} - "${field}") / ${String(day)}.0) AS INTEGER)`;
    assert.deepEqual(
        rows(
            store,
            `SELECT "UserType", ${age('CreatedDate')}, ${age('LastLoginDate')} FROM "User" WHERE "ContactId" IS NOT NULL ORDER BY 1`
        ),
        [
            ['CspLitePortal', 30, null],
            ['PowerPartner', 400, 100],
            ['PowerPartner', 400, 100]
        ]
    );
});

void test('users without a contact are there as described, also where nobody can be made without one', () => {
    const free = { username: 'free@test.example', lastName: 'Free', profile: 'Identity' };
    for (const contactlessUsers of [true, false]) {
        const store = filled({ users: [...BASE.users, free], switches: { contactlessUsers } });
        assert.deepEqual(rows(store, `SELECT "ContactId" FROM "User" WHERE "Username" = 'free@test.example'`), [
            [null]
        ]);
    }
});

void test('generated usernames and e-mail addresses are plain ASCII', () => {
    const store = filled(portal);
    const texts = [
        ...rows(store, 'SELECT "Username" FROM "User"'),
        ...rows(store, 'SELECT "Email" FROM "Contact"')
    ].flat();
    for (const text of texts) assert.match(String(text), /^[a-z0-9.'@-]+$/);
});

void test('profiles own a hidden permission set with their permissions and object permissions', () => {
    // Source: platform-rules C3 (IsOwnedByProfile, Type 'Profile').
    const store = filled();
    const sql = `SELECT s."Type", s."PermissionsManageUsers", p."PermissionsManageUsers" FROM "PermissionSet" s JOIN "Profile" p ON p."Id" = s."ProfileId" WHERE p."Name" = 'Administrator'`;
    assert.deepEqual(rows(store, sql), [['Profile', 1, 1]]);
    const objects = rows(
        store,
        'SELECT "SobjectType", "PermissionsModifyAllRecords" FROM "ObjectPermissions" ORDER BY 1'
    );
    assert.ok(objects.some(([name, all]) => name === 'Contact' && all === 1));
    // Source: Metadata API Developer Guide, PermissionSetFieldPermissions: an address is named as a whole.
    const fields = rows(
        store,
        `SELECT "Field", "PermissionsRead" FROM "FieldPermissions" WHERE "Field" LIKE 'Account.%' AND "ParentId" = (SELECT s."Id" FROM "PermissionSet" s JOIN "Profile" p ON p."Id" = s."ProfileId" WHERE p."Name" = 'Administrator')`
    );
    assert.ok(fields.some(([name, read]) => name === 'Account.BillingAddress' && read === 1));
    assert.ok(fields.some(([name, read]) => name === 'Account.BillingCity' && read === 1));
});

const access = (name: string, rest: Partial<AccessMetadata>): AccessMetadata => ({
    name,
    label: name,
    description: null,
    license: null,
    hasActivationRequired: false,
    objects: [],
    fields: [],
    userPermissions: [],
    customPermissions: [],
    classes: [],
    pages: [],
    applications: [],
    tabs: [],
    recordTypes: [],
    customMetadataTypes: [],
    customSettings: [],
    ...rest
});

const readAccounts = {
    object: 'Account',
    create: false,
    read: true,
    edit: false,
    delete: false,
    viewAll: false,
    modifyAll: false
};

/** The parts of a project that the seeding looks at. */
const project = (...permissionSets: AccessMetadata[]): Project =>
    ({
        namespace: null,
        permissionSets,
        mutingPermissionSets: [],
        permissionSetGroups: [
            {
                name: 'Both',
                label: 'Both',
                description: null,
                permissionSets: ['First', 'Absent'],
                mutingPermissionSets: []
            }
        ],
        profiles: []
    }) as unknown as Project;

void test('permission sets of the project come with their grants and follow the project when it changes', () => {
    const store = emptyStore();
    const configuration = readConfiguration({
        ...BASE,
        users: [{ ...BASE.users[0], permissionSets: ['First'] }, ...BASE.users.slice(1)]
    });
    store.begin();
    const customPermission = store.insert(store.schema.object('CustomPermission') as ObjectInfo, [
        { DeveloperName: 'May_Run', MasterLabel: 'May run' }
    ]);
    const first = access('First', {
        objects: [readAccounts],
        fields: [{ field: 'Account.Industry', readable: true, editable: true }],
        userPermissions: ['RunReports'],
        customPermissions: ['May_Run']
    });
    const seeded = seedOrg(store, configuration, project(first));
    assert.deepEqual(seeded.problems, ['permission set group Both: the org has no permission set "Absent".']);
    const grants = (set = 'First'): unknown[][] => [
        ...rows(store, `SELECT "PermissionsRunReports" FROM "PermissionSet" WHERE "Name" = '${set}'`),
        ...['ObjectPermissions', 'FieldPermissions', 'SetupEntityAccess'].flatMap((table) =>
            rows(
                store,
                `SELECT count(*) FROM "${table}" t JOIN "PermissionSet" s ON s."Id" = t."ParentId" WHERE s."Name" = '${set}'`
            )
        )
    ];
    assert.deepEqual(grants(), [[1], [1], [1], [1]]);
    assert.deepEqual(grants('Both'), grants(), "the group's own set");
    assert.deepEqual(rows(store, 'SELECT DISTINCT "SetupEntityId" FROM "SetupEntityAccess"'), [customPermission]);
    const problems = refreshProjectAccess(
        store,
        configuration,
        project(access('First', { objects: [readAccounts], classes: ['Gone'] }))
    );
    assert.deepEqual(grants(), [[0], [1], [0], [0]]);
    assert.deepEqual(grants('Both'), grants());
    assert.deepEqual(problems, ['permission set First: the org has no class "Gone".', ...seeded.problems]);
    assert.deepEqual(rows(store, `SELECT count(*) FROM "PermissionSet" WHERE "Name" = 'First'`), [[1]]);
    store.commit();
});
