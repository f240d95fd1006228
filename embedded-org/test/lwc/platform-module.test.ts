import assert from 'node:assert/strict';
import { test } from 'node:test';
import { platformModule, type PlatformContext } from '../../src/lwc/virtual/platform-module.ts';

const context: PlatformContext = {
    isGuest: () => Promise.resolve(false),
    userId: '005000000000001AAA',
    settings: () => Promise.resolve({ locale: 'de-DE', timeZone: 'Europe/Berlin', currency: 'EUR' }),
    hasPermission: (kind, name) => Promise.resolve(`${kind} ${name}` === 'custom Can_Greet'),
    schemaKnows: (objectName, fieldPath) =>
        Promise.resolve(objectName === 'Account' && (fieldPath === null || fieldPath === 'Owner.Name')),
    label: (name) => (name === 'Greeting' ? 'Good "day"' : undefined),
    hasStaticResource: (name) => name === 'notes',
    hasMessageChannel: (name) => name === 'Selection'
};
const load = (specifier: string): Promise<string> => platformModule(specifier, context);

// Source of all shapes: https://developer.salesforce.com/docs/platform/lwc/guide/reference-salesforce-modules.html
test('gives a custom label its text', async () => {
    assert.equal(await load('label/c.Greeting'), 'export default "Good \\"day\\"";');
});

test('refuses a label that the project does not have, as a deployment would', async () => {
    await assert.rejects(load('label/c.Missing'), /Custom label c\.Missing does not exist/);
});

test('gives the running user', async () => {
    assert.equal(await load('user/Id'), 'export default "005000000000001AAA";');
    assert.equal(await load('user/isGuest'), 'export default false;');
});

test('gives true for a permission that the user holds and undefined for another', async () => {
    assert.equal(await load('customPermission/Can_Greet'), 'export default true;');
    assert.equal(await load('customPermission/Cannot'), 'export default undefined;');
    assert.equal(await load('userPermission/ManageUsers'), 'export default undefined;');
});

test('finds a custom permission under its namespace too', async () => {
    assert.equal(await load('customPermission/acme__Can_Greet'), 'export default true;');
});

test('gives field references with object and path', async () => {
    assert.equal(
        await load('schema/Account.Owner.Name'),
        'export default {"fieldApiName":"Owner.Name","objectApiName":"Account"};'
    );
    assert.equal(await load('schema/Account'), 'export default {"objectApiName":"Account"};');
});

test('refuses a field that the org does not have', async () => {
    await assert.rejects(load('schema/Account.Colour__c'), /no such field/);
});

test('imports Apex methods through the caller module', async () => {
    assert.match(await load('apex/Greeter.hello'), /createApexMethod\("Greeter\.hello"\)/);
    assert.match(await load('apex'), /refreshApex/);
});

test('refuses an Apex import without a method', async () => {
    await assert.rejects(load('apex/Greeter'), /names no method/);
});

test('gives resource addresses and message channels that exist', async () => {
    assert.equal(await load('resourceUrl/notes'), 'export default "/resource/notes";');
    assert.equal(await load('messageChannel/Selection__c'), 'export default {"channelName":"Selection__c"};');
    await assert.rejects(load('resourceUrl/none'), /does not exist/);
});

test("takes number symbols from the user's locale", async () => {
    assert.equal(await load('i18n/number.decimalSeparator'), 'export default ",";');
    assert.equal(await load('i18n/timeZone'), 'export default "Europe/Berlin";');
});

test('names what it does not support instead of giving something wrong', async () => {
    await assert.rejects(load('community/basePath'), /not supported/);
});
