import type { OutgoingMail } from '../../runtime/org.ts';

/** Whom a mail of the platform goes to. */
export interface MailUser {
    readonly id: string;
    readonly name: string;
    readonly username: string;
    readonly email: string;
}

/** A site in whose name a mail goes out. */
export interface MailSite {
    readonly name: string;
    /** Path below the site domain; empty for the site at the root. */
    readonly path: string;
}

const LINK_HOURS = 24;

/*
 * The platform's own mails. No mail holds a password: the link lets the user set one (platform-rules A7). The words are ours.
 */

/** Mail to a new member of a site whose welcome mail is on. */
export function welcomeMail(user: MailUser, site: MailSite, domain: string): OutgoingMail {
    const link = `https://${domain}/${site.path === '' ? '' : `${site.path}/`}login?u=${user.id}`;
    return mail(user, 'Site welcome mail', `Welcome to ${site.name}`, [
        `Hi ${user.name},`,
        `Welcome to ${site.name}! To get started, go to ${link}`,
        `Username: ${user.username}`
    ]);
}

/** Mail to a new user of the org, sent because the statement asked for it. */
export function newUserMail(user: MailUser, domain: string): OutgoingMail {
    return mail(user, 'New user mail', 'Welcome: verify your account', [
        `Hi ${user.name},`,
        `Your account is ready. Set your password at https://${domain}/secur/newuser?u=${user.id}`,
        `Username: ${user.username}`
    ]);
}

/** Mail after System.resetPassword; the link lasts 24 hours. Source: platform-rules A7. */
export function passwordResetMail(user: MailUser, domain: string, template: string | null): OutgoingMail {
    const kind = template === null ? 'Password reset mail' : `Password reset mail (template ${template})`;
    return mail(user, kind, 'Your password has been reset', [
        `Hi ${user.name},`,
        `Your password has been reset. Choose a new one within ${String(LINK_HOURS)} hours at https://${domain}/secur/forgotpassword?u=${user.id}`,
        `Username: ${user.username}`
    ]);
}

function mail(user: MailUser, kind: string, subject: string, paragraphs: readonly string[]): OutgoingMail {
    return {
        to: [user.email],
        cc: [],
        bcc: [],
        targetObjectId: user.id,
        from: 'noreply@salesforce.example',
        subject,
        textBody: paragraphs.join('\n\n'),
        htmlBody: null,
        kind
    };
}
