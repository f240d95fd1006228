/**
 * Source: https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_Messaging_CustomNotification.htm; texts of
 * exceptions are assumed.
 */
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { ApexOrg } from '../apex/apex-org.ts';

const type = (desktop: boolean): string =>
    `<?xml version="1.0" encoding="UTF-8"?><CustomNotificationType xmlns="http://soap.sforce.com/2006/04/metadata"><customNotifTypeName>Done</customNotifTypeName><desktop>${String(desktop)}</desktop><masterLabel>Done</masterLabel><mobile>true</mobile></CustomNotificationType>`;

const org = new ApexOrg({
    classes: [
        `public class Bell {
            public static Messaging.CustomNotification about(String typeName, Id target) {
                Messaging.CustomNotification bell = new Messaging.CustomNotification();
                List<CustomNotificationType> types = [SELECT Id FROM CustomNotificationType WHERE DeveloperName = :typeName];
                bell.setNotificationTypeId(types.isEmpty() ? null : types[0].Id);
                bell.setTitle('It is done');
                bell.setBody('Three rows failed.');
                bell.setTargetId(target);
                return bell;
            }
        }`,
        `@IsTest private class BellTest {
            @IsTest static void sends() {
                Bell.about('Done', UserInfo.getUserId()).send(new Set<String>{ UserInfo.getUserId() });
            }
        }`
    ],
    files: {
        'notificationtypes/Done.notiftype-meta.xml': type(true),
        'notificationtypes/Phone.notiftype-meta.xml': type(false)
    }
});
after(() => {
    org.close();
});
const me = org.booted.org.administratorId;
const titles = (userId: string): string[] =>
    org.booted.notifications.newest(userId, 10).map((notification) => notification.title);
const send = (change: string, to = 'UserInfo.getUserId()'): string =>
    `Messaging.CustomNotification bell = Bell.about('Done', UserInfo.getUserId()); ${change} bell.send(new Set<String>{ ${to} });`;

void test('a notification reaches its recipient with its target, and can be read', () => {
    org.run(send(''));
    const [kept] = org.booted.notifications.newest(me, 10);
    assert.equal(kept?.title, 'It is done');
    assert.equal(kept.body, 'Three rows failed.');
    assert.equal(kept.targetId, me);
    assert.equal(kept.senderId, me);
    assert.equal(kept.isRead, false);
    org.booted.notifications.markRead(me);
    assert.equal(org.booted.notifications.newest(me, 10)[0]?.isRead, true);
    assert.deepEqual(org.booted.outbox.newest(10), [], 'it is no mail');
});

void test('the constructor takes type, sender, title, body, target and page', () => {
    org.run(
        `Id typeId = [SELECT Id FROM CustomNotificationType WHERE DeveloperName = 'Done'].Id;
        new Messaging.CustomNotification(typeId, UserInfo.getUserId(), 'By hand', 'Text', '000000000000000AAA', null)
            .send(new Set<String>{ UserInfo.getUserId() });`
    );
    assert.equal(titles(me)[0], 'By hand');
});

void test('members of a group get one each, inactive users none', () => {
    org.run(`
        Group team = new Group(Name = 'Team', DeveloperName = 'Team');
        insert team;
        insert new GroupMember(GroupId = team.Id, UserOrGroupId = UserInfo.getUserId());`);
    const before = titles(me).length;
    org.run(`
        Group team = [SELECT Id FROM Group WHERE DeveloperName = 'Team'];
        Messaging.CustomNotification bell = Bell.about('Done', team.Id);
        bell.send(new Set<String>{ team.Id, UserInfo.getUserId() });`);
    assert.equal(titles(me).length, before + 1);
});

void test('what is missing or too long is refused', () => {
    const refusals: readonly [string, RegExp][] = [
        ['bell.setTitle(null);', /Title is required/],
        ["bell.setTitle('x'.repeat(251));", /Title is longer than 250 characters/],
        ["bell.setBody('');", /Body is required/],
        ["bell.setBody('x'.repeat(751));", /Body is longer than 750 characters/],
        ['bell.setTargetId(null);', /target is required/],
        ['bell.setNotificationTypeId(UserInfo.getUserId());', /notification type is missing or unknown/]
    ];
    for (const [change, expected] of refusals) assert.throws(() => org.run(send(change)), expected, change);
    org.run(send("bell.setTitle('x'.repeat(250)); bell.setBody('x'.repeat(750));"));
});

void test('nothing is shown of a type without the desktop channel, a rolled back transaction, or a test', () => {
    const before = titles(me);
    org.run("Bell.about('Phone', UserInfo.getUserId()).send(new Set<String>{ UserInfo.getUserId() });");
    assert.throws(() => org.run(`${send('')} throw new IllegalArgumentException('undone');`));
    assert.deepEqual(
        org.test().map((result) => result.outcome),
        ['Pass']
    );
    assert.deepEqual(titles(me), before);
});
