import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createSchema } from '../../src/schema/schema.ts';
import { describedObjectNames, standardAttributes } from '../../src/schema/standard/index.ts';
import { typeData } from '../../src/schema/type-data/type-data.ts';

const schema = createSchema(typeData());
const object = (name: string) => {
    const info = schema.object(name);
    assert.ok(info, name);
    return info;
};

test('has attributes only for fields that exist', () => {
    const unknown = describedObjectNames().flatMap((name) => {
        const fields = typeData().standardObject(name);
        if (fields === undefined) return [`${name} itself`];
        return Object.keys(standardAttributes(name)?.fields ?? {}).flatMap((field) =>
            field in fields ? [] : [`${name}.${field}`]
        );
    });
    assert.deepEqual(unknown, []);
});

/** Rows of the first have no Id; the prefix of the second is not published, so that each org allocates one. */
const WITHOUT_PREFIX = ['UserRecordAccess', 'ActiveFeatureLicenseMetric'];

test('has a key prefix of its own for every described object but those without a published one', () => {
    const prefixes = describedObjectNames()
        .filter((name) => !WITHOUT_PREFIX.includes(name))
        .map((name) => standardAttributes(name)?.keyPrefix);
    assert.equal(new Set(prefixes).size, prefixes.length);
    for (const prefix of prefixes) assert.match(prefix ?? '', /^[0-9A-Za-z]{3}$/);
});

test('finds objects in any letter case and by key prefix', () => {
    // Source: "Standard Field Record ID Prefix Decoder", Help 000385203.
    assert.equal(object('aCCount').name, 'Account');
    assert.deepEqual(
        ['001', '003', '005', '00e', '0PS', '0Pa', '00D', '500', '0DB'].map(
            (prefix) => schema.objectByPrefix(prefix)?.name
        ),
        [
            'Account',
            'Contact',
            'User',
            'Profile',
            'PermissionSet',
            'PermissionSetAssignment',
            'Organization',
            'Case',
            'Network'
        ]
    );
    assert.equal(schema.object('NoSuchThing'), undefined);
});

test('describes what a user must have and how long it may be', () => {
    // Source: platform-rules A1; Object Reference, User.
    const user = object('User');
    const required = [
        'Alias',
        'Email',
        'EmailEncodingKey',
        'LanguageLocaleKey',
        'LastName',
        'LocaleSidKey',
        'ProfileId',
        'TimeZoneSidKey',
        'Username'
    ];
    for (const name of required) assert.equal(user.field(name)?.nillable, false, name);
    assert.deepEqual(
        [user.field('Alias')?.length, user.field('CommunityNickname')?.length, user.field('Username')?.length],
        [8, 40, 80]
    );
    assert.equal(user.field('CommunityNickname')?.defaultedOnCreate, true);
    assert.deepEqual(
        [user.field('UserType')?.createable, user.field('AccountId')?.createable, user.field('AccountId')?.updateable],
        [false, false, false]
    );
    assert.deepEqual(
        [user.field('IsPortalEnabled')?.createable, user.field('IsPortalEnabled')?.updateable],
        [false, true]
    );
    assert.equal(user.deletable, false);
});

test('finds the reference behind a child relationship', () => {
    // Source: Object Reference, Account and User, "Child relationships".
    assert.equal(object('Account').children('Contacts')?.field, 'AccountId');
    assert.equal(object('Account').children('ChildAccounts')?.field, 'ParentId');
    assert.equal(object('Account').children('Tasks')?.field, 'WhatId');
    assert.equal(object('Contact').children('tasks')?.field, 'WhoId');
    assert.equal(object('PermissionSet').children('Assignments')?.field, 'PermissionSetId');
    assert.equal(object('UserRole').children('Users')?.field, 'UserRoleId');
});

test('takes Integer fields for Integer and other numbers for Decimal', () => {
    const account = object('Account');
    assert.deepEqual(
        [account.field('NumberOfEmployees')?.apexType, account.field('AnnualRevenue')?.apexType],
        ['Integer', 'Decimal']
    );
    assert.deepEqual(
        [account.field('AnnualRevenue')?.type, account.field('NumberOfEmployees')?.type],
        ['CURRENCY', 'INTEGER']
    );
});

test('leaves out fields of features that the org does not have', () => {
    // Source: Object Reference, Account (person account fields), "CurrencyIsoCode" (multicurrency orgs only).
    assert.equal(object('Account').field('PersonEmail'), undefined);
    assert.equal(object('Opportunity').field('CurrencyIsoCode'), undefined);
});

test('knows polymorphic owners', () => {
    assert.deepEqual(object('Lead').relationship('Owner')?.referenceTo, ['User', 'Group']);
    assert.deepEqual(object('Account').relationship('Owner')?.referenceTo, ['User']);
});

test('describes standard objects that have no attributes of ours', () => {
    const cart = object('WebCart');
    assert.ok(cart.field('Id'));
    assert.equal(schema.object('WebCart')?.keyPrefix?.length, 3);
});
