import { rowsOf } from '../../access/permissions.ts';
import { apexException } from '../../exceptions/index.ts';
import { currentApexTransaction, type ApexTransaction } from '../../transaction/apex-transaction.ts';
import type { ApexSet } from '../../values/set.ts';
import { argument } from '../arguments.ts';
import { definePlatformType, type PlatformType } from '../define.ts';
import { MessagingRecord } from './email-message.ts';

/*
 * Source: https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_Messaging_CustomNotification.htm (what is
 * required, lengths, recipients, that the class needs no permission in system mode); type and texts of the exceptions are assumed.
 */
const LONGEST_TITLE = 250;
const LONGEST_BODY = 750;
const MOST_RECIPIENTS = 500;

/** Puts the notification behind the bells of its recipients after commit. */
function send(self: MessagingRecord, recipients: ApexSet): void {
    const transaction = currentApexTransaction();
    const ids = [...argument(recipients).items()].filter((id) => typeof id === 'string');
    const type = typeOf(transaction, self);
    const notification = {
        typeId: type.$values.Id as string,
        senderId: self.text('SenderId') ?? transaction.user.id,
        title: required(self, 'Title', LONGEST_TITLE),
        body: required(self, 'Body', LONGEST_BODY),
        targetId: self.text('TargetId'),
        targetPageRef: self.text('TargetPageRef')
    };
    if (notification.targetId === null && notification.targetPageRef === null)
        throw refusal('A target is required: set TargetId or TargetPageRef.');
    if (ids.length === 0 || ids.length > MOST_RECIPIENTS)
        throw refusal(`A notification needs 1 to ${String(MOST_RECIPIENTS)} recipients.`);
    // The bell is the desktop channel; a type for mobile only shows nothing there.
    if (type.$values['Desktop'] !== true) return;
    const userIds = activeUsers(transaction, members(transaction, ids));
    transaction.afterCommit(() => {
        transaction.org.notify(userIds, notification);
    });
}

function typeOf(transaction: ApexTransaction, self: MessagingRecord) {
    const id = self.text('NotificationTypeId');
    const type = id === null ? undefined : rowsOf(transaction, 'CustomNotificationType', 'Id', [id])[0];
    if (type === undefined) throw refusal('The notification type is missing or unknown.');
    return type;
}

function required(self: MessagingRecord, property: string, longest: number): string {
    const value = self.text(property);
    if (value === null || value.trim() === '') throw refusal(`${property} is required.`);
    if (value.length > longest) throw refusal(`${property} is longer than ${String(longest)} characters.`);
    return value;
}

/** Groups and queues stand for their members, groups within them included; teams of accounts and opportunities have none here. */
function members(transaction: ApexTransaction, ids: readonly string[], seen = new Set<string>()): string[] {
    const groups = ids.filter((id) => id.startsWith('00G') && !seen.has(id));
    for (const id of groups) seen.add(id);
    const inside = rowsOf(transaction, 'GroupMember', 'GroupId', groups).map((row) =>
        String(row.$values['UserOrGroupId'])
    );
    return [...ids, ...(inside.length === 0 ? [] : members(transaction, inside, seen))];
}

function activeUsers(transaction: ApexTransaction, ids: readonly string[]): string[] {
    const users = rowsOf(transaction, 'User', 'Id', [...new Set(ids.filter((id) => id.startsWith('005')))]);
    return users.filter((user) => user.$values['IsActive'] === true).map((user) => user.$values.Id as string);
}

function refusal(message: string): Error {
    return apexException('System.InvalidParameterValueException', message);
}

const setter =
    (property: string) =>
    (self: MessagingRecord, value: unknown): unknown =>
        (self.values[property] = value);

export const customNotificationType: PlatformType = definePlatformType('Messaging.CustomNotification', {
    static: {
        new: (
            typeId: string | null = null,
            sender: string | null = null,
            title: string | null = null,
            body: string | null = null,
            target: string | null = null,
            page: string | null = null
        ) =>
            new MessagingRecord('Messaging.CustomNotification', {
                NotificationTypeId: typeId,
                SenderId: sender,
                Title: title,
                Body: body,
                TargetId: target,
                TargetPageRef: page
            })
    },
    instance: {
        send,
        setNotificationTypeId: setter('NotificationTypeId'),
        setSenderId: setter('SenderId'),
        setTitle: setter('Title'),
        setBody: setter('Body'),
        setTargetId: setter('TargetId'),
        setTargetPageRef: setter('TargetPageRef')
    }
});
