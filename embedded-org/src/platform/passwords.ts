import { randomBytes } from 'node:crypto';
import type { RuleContext } from '../runtime/dml/rules.ts';
import { now } from '../runtime/values/clock.ts';
import { ApexDatetime } from '../runtime/values/datetime.ts';
import type { ApexSObject } from '../runtime/values/sobject.ts';
import { byId, text, ticked } from './lookup.ts';
import { mailUser } from './mail/send.ts';
import { passwordResetMail } from './mail/user-mails.ts';
import { passwordProblem } from './password-policy.ts';
import type { PasswordOrg } from './platform-org.ts';
import { position } from './switches.ts';

/** What the platform answers to a password that breaks the policy, or to a reset that cannot be. */
export class PasswordRefused extends Error {
    /** System.StatusCode name. */
    readonly code: string;

    constructor(code: string, message: string) {
        super(message);
        this.code = code;
    }
}

/**
 * System.resetPassword and resetPasswordWithEmailTemplate: gives the user a new password that has to be changed at login, and
 * writes to the user when asked. The password is returned once; its salted hash is all that stays. Source: platform-rules A7.
 * @throws PasswordRefused for unknown and inactive users (text assumed)
 */
export function resetPassword(
    context: RuleContext,
    org: PasswordOrg,
    userId: string,
    sendMail: boolean,
    template: string | null
): string {
    const user = activeUser(context, userId);
    const password = newPassword(org.settings.minimumPasswordLength);
    take(context, org, user, password);
    if (sendMail && position(context, 'emailDeliverability') !== 'NONE') {
        context.afterCommit(() =>
            org.keepMail(passwordResetMail(mailUser(user.$values), org.settings.siteDomain, template))
        );
    }
    return password;
}

/**
 * System.setPassword: sets a password of the caller's choice and sends no mail. Source: platform-rules A7.
 * @throws PasswordRefused when the password breaks the policy (code INVALID_NEW_PASSWORD, texts see password-policy.ts) or is one of
 *   the last three (code UNKNOWN_EXCEPTION); both codes from https://vivekvismayam.github.io/posts/set-password-apex
 */
export function setPassword(context: RuleContext, org: PasswordOrg, userId: string, password: string): void {
    const user = activeUser(context, userId);
    const owner = {
        username: text(user, 'Username') ?? '',
        firstName: text(user, 'FirstName'),
        lastName: text(user, 'LastName')
    };
    const problem = passwordProblem(password, owner, org.settings.minimumPasswordLength);
    if (problem !== null) throw new PasswordRefused('INVALID_NEW_PASSWORD', problem);
    if (org.passwordHistory.remembers(userId, password))
        throw new PasswordRefused('UNKNOWN_EXCEPTION', 'invalid repeated password');
    take(context, org, user, password);
}

/** User.LastPasswordChangeDate moves with every new password, whoever set it (assumed for a reset). */
function take(context: RuleContext, org: PasswordOrg, user: ApexSObject, password: string): void {
    const id = user.$values.Id as string;
    org.passwordHistory.keep(id, password);
    context.update('User', id, { LastPasswordChangeDate: new ApexDatetime(now()) });
}

function activeUser(context: RuleContext, userId: string): ApexSObject {
    const user = byId(context, 'User', [userId]).get(userId);
    if (user === undefined) throw new PasswordRefused('INVALID_CROSS_REFERENCE_KEY', 'invalid cross reference id');
    if (!ticked(user, 'IsActive'))
        throw new PasswordRefused('INVALID_OPERATION', `The user ${text(user, 'Username') ?? ''} is inactive`);
    return user;
}

function newPassword(minimumLength: number): string {
    const letters = 'abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789';
    const characters = [...randomBytes(Math.max(minimumLength, 10))].map((byte) => letters[byte % letters.length]);
    return `${characters.join('')}7x`;
}
