import { randomBytes } from 'node:crypto';
import type { RuleContext } from '../runtime/dml/rules.ts';
import type { ApexSObject } from '../runtime/values/sobject.ts';
import { byId, text, ticked } from './lookup.ts';
import { mailUser } from './mail/send.ts';
import { passwordResetMail } from './mail/user-mails.ts';
import type { PlatformOrg } from './platform-org.ts';
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
 * writes to the user when asked. The password is returned once and kept nowhere. Source: platform-rules A7.
 * @throws PasswordRefused for unknown and inactive users (text assumed)
 */
export function resetPassword(
    context: RuleContext,
    org: PlatformOrg,
    userId: string,
    sendMail: boolean,
    template: string | null
): string {
    const user = activeUser(context, userId);
    if (sendMail && position(context, 'emailDeliverability') !== 'NONE') {
        context.afterCommit(() =>
            org.keepMail(passwordResetMail(mailUser(user.$values), org.settings.siteDomain, template))
        );
    }
    return newPassword(org.settings.minimumPasswordLength);
}

/**
 * System.setPassword: sets a password of the caller's choice and sends no mail. Source: platform-rules A7.
 * @throws PasswordRefused when the password breaks the policy; code INVALID_NEW_PASSWORD as in
 *   https://dfc-org-production.my.site.com/forums/ForumsMain?id=906F0000000B3qHIAS, texts of length and mixture assumed
 */
export function setPassword(context: RuleContext, org: PlatformOrg, userId: string, password: string): void {
    activeUser(context, userId);
    const refused = passwordProblem(password, org.settings.minimumPasswordLength);
    if (refused !== null) throw new PasswordRefused('INVALID_NEW_PASSWORD', refused);
}

/** Why the password breaks the org's policy (length, letters and digits, not easy to guess); null when it does not. */
export function passwordProblem(password: string, minimumLength: number): string | null {
    if (password.length < minimumLength)
        return `Your password must be at least ${String(minimumLength)} characters long.`;
    if (!/[a-z]/i.test(password) || !/\d/.test(password))
        return 'Your password must have a mix of letters and numbers.';
    if (/password/i.test(password)) return 'Your password cannot be easy to guess. Please choose a different one.';
    return null;
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
