import { rowsOf } from '../../access/permissions.ts';
import { isEmail } from '../../dml/checks/field-values.ts';
import { apexException } from '../../exceptions/index.ts';
import type { OutgoingMail } from '../../org.ts';
import { currentApexTransaction, type ApexTransaction } from '../../transaction/apex-transaction.ts';
import { ApexList } from '../../values/list.ts';
import { apexType } from '../../values/type.ts';
import { argument } from '../arguments.ts';
import { definePlatformType, type PlatformType } from '../define.ts';
import { platformEnumConstant } from '../enums.ts';
import { dailyMails, mailedToday } from './daily-mails.ts';
import { customNotificationType } from './custom-notification.ts';
import { emailTypes, MessagingRecord } from './email-message.ts';

interface Fault {
    readonly code: string;
    readonly message: string;
}

/**
 * Messaging.sendEmail: counts one invocation, checks each mail, and puts it into the org's outbox after commit. Nothing is sent.
 * Source: Apex Reference, Messaging.sendEmail; texts of faults from error reports ("REQUIRED_FIELD_MISSING, Add a recipient to send an email.").
 * @throws System.EmailException for the first faulty mail when `allOrNothing` is true (the default).
 */
function sendEmail(mails: ApexList, allOrNothing: boolean | null = true): ApexList {
    const transaction = currentApexTransaction();
    transaction.limits.use('emailInvocations');
    const messages = argument(mails).items as MessagingRecord[];
    // Tests send nothing, so they use up nothing either.
    const isOver =
        transaction.test === null && addressesOf(messages) + mailedToday(transaction.org) > dailyMails(transaction.org);
    const faults = messages.map((mail) => faultOf(transaction, mail) ?? (isOver ? DAILY_LIMIT : null));
    const first = faults.findIndex((fault) => fault !== null);
    if (first >= 0 && allOrNothing !== false) {
        const fault = faults[first] as Fault;
        throw apexException(
            'System.EmailException',
            `SendEmail failed. First exception on row ${String(first)}; first error: ${fault.code}, ${fault.message}: []`
        );
    }
    messages.forEach((mail, index) => {
        if (faults[index] === null) keep(transaction, outgoing(transaction, mail));
    });
    return new ApexList(apexType('Messaging.SendEmailResult'), faults.map(resultOf));
}

/** The code is documented (Core data types, StatusCode), its text here is assumed to be that of reserveSingleEmailCapacity. */
const DAILY_LIMIT: Fault = {
    code: 'SINGLE_EMAIL_LIMIT_EXCEEDED',
    message: 'The daily limit for the org would be exceeded by this request.'
};

/** External addresses of these mails. */
function addressesOf(messages: readonly MessagingRecord[]): number {
    return messages
        .filter((mail) => !(mail.text('TargetObjectId') ?? '').startsWith('005'))
        .reduce((sum, mail) => sum + recipients(mail).length + (mail.text('TargetObjectId') === null ? 0 : 1), 0);
}

/**
 * Source: Apex Reference, Messaging.reserveSingleEmailCapacity; text as reported in
 * https://www.thecloudfountain.com/dont-send-emails-with-apex/
 */
function reserveSingleEmailCapacity(amount: number): void {
    const { org } = currentApexTransaction();
    if (argument(amount) + mailedToday(org) > dailyMails(org))
        throw apexException('System.HandledException', DAILY_LIMIT.message);
}

function recipients(mail: MessagingRecord): string[] {
    return [...mail.texts('ToAddresses'), ...mail.texts('CcAddresses'), ...mail.texts('BccAddresses')];
}

function faultOf(transaction: ApexTransaction, mail: MessagingRecord): Fault | null {
    const all = recipients(mail);
    if (all.length === 0 && mail.text('TargetObjectId') === null)
        return { code: 'REQUIRED_FIELD_MISSING', message: 'Add a recipient to send an email.' };
    const bad = all.find((address) => !/^00[35Q]/.test(address) && !isEmail(address));
    if (bad !== undefined) return { code: 'INVALID_EMAIL_ADDRESS', message: `Email address is invalid: ${bad}` };
    const hasBody =
        mail.text('PlainTextBody') !== null || mail.text('HtmlBody') !== null || mail.text('TemplateId') !== null;
    if (!hasBody)
        return { code: 'REQUIRED_FIELD_MISSING', message: 'Missing body, need at least one of html or plainText' };
    const target = mail.text('TargetObjectId');
    if (target !== null && addressOf(transaction, target) === null)
        return { code: 'INVALID_EMAIL_ADDRESS', message: `Email address is invalid: ${target}` };
    return null;
}

/** The e-mail address of a user, contact or lead; null when the record has none. */
function addressOf(transaction: ApexTransaction, id: string): string | null {
    const object = transaction.org.schema.objectByPrefix(id.slice(0, 3));
    const email = object === undefined ? undefined : rowsOf(transaction, object.name, 'Id', [id])[0]?.$values['Email'];
    return typeof email === 'string' ? email : null;
}

function outgoing(transaction: ApexTransaction, mail: MessagingRecord): OutgoingMail {
    const target = mail.text('TargetObjectId');
    const resolve = (property: string): string[] =>
        mail
            .texts(property)
            .map((address) => (/^00[35Q]/.test(address) ? (addressOf(transaction, address) ?? address) : address));
    const direct = target === null ? [] : [addressOf(transaction, target) ?? target];
    return {
        to: [...direct, ...resolve('ToAddresses')],
        cc: resolve('CcAddresses'),
        bcc: resolve('BccAddresses'),
        targetObjectId: target,
        from: mail.text('SenderDisplayName') ?? transaction.user.name,
        subject: mail.text('Subject') ?? '',
        textBody: mail.text('PlainTextBody'),
        htmlBody: mail.text('HtmlBody'),
        kind: 'Messaging.sendEmail'
    };
}

function keep(transaction: ApexTransaction, mail: OutgoingMail): void {
    transaction.afterCommit(() => {
        transaction.org.keepMail(mail);
    });
}

function resultOf(fault: Fault | null): MessagingRecord {
    const errors = new ApexList(apexType('Messaging.SendEmailError'), []);
    if (fault !== null) {
        const StatusCode = platformEnumConstant('System.StatusCode', fault.code);
        errors.add(
            new MessagingRecord('Messaging.SendEmailError', {
                Message: fault.message,
                StatusCode,
                TargetObjectId: null
            })
        );
    }
    return new MessagingRecord('Messaging.SendEmailResult', { Errors: errors, Success: fault === null });
}

/** Source: Apex Reference, Messaging Class. Templates and inbound mail are not supported. */
export const messagingTypes: readonly PlatformType[] = [
    ...emailTypes,
    definePlatformType('System.Messaging', {
        static: { sendEmail, reserveSingleEmailCapacity, reserveMassEmailCapacity: () => undefined }
    }),
    customNotificationType
];
