import type { OutgoingMail } from '../../runtime/org.ts';
import type { RuleContext } from '../../runtime/dml/rules.ts';
import { byId, text, ticked } from '../lookup.ts';
import type { NewMember } from '../network/membership.ts';
import type { PlatformOrg } from '../platform-org.ts';
import { position } from '../switches.ts';
import { newUserMail, welcomeMail, type MailUser } from './user-mails.ts';

/** A user record as far as mails need it. */
export function mailUser(values: Readonly<Record<string, unknown>>): MailUser {
    const field = (name: string): string => (typeof values[name] === 'string' ? values[name] : '');
    return { id: field('Id'), name: field('Name'), username: field('Username'), email: field('Email') };
}

/**
 * The mails that new users and new members of sites get. A site's welcome mail goes out when the site is live and its welcome mail
 * is on; a new user who gets none is written to only when the statement asks (triggerUserEmail). One mail per user.
 * Source: platform-rules A7; switches siteWelcomeMail, emailDeliverability, welcomeMailOnMembershipChange.
 */
export function sendWelcomeMails(
    context: RuleContext,
    org: PlatformOrg,
    users: readonly { user: MailUser; isNew: boolean }[],
    added: readonly NewMember[]
): void {
    const triggered = context.triggerUserEmail === true;
    const writing = added.length > 0 && sitesWrite(context) ? added.map((member) => member.networkId) : [];
    const networks = byId(context, 'Network', writing);
    const mails: OutgoingMail[] = [];
    for (const { user, isNew } of users) {
        if (!isNew && !position(context, 'welcomeMailOnMembershipChange')) continue;
        const site = added
            .filter((member) => member.userId === user.id)
            .map((member) => networks.get(member.networkId))
            .find((network) => text(network, 'Status') === 'Live' && ticked(network, 'OptionsSendWelcomeEmail'));
        if (site !== undefined) {
            const path = text(site, 'UrlPathPrefix') ?? '';
            mails.push(welcomeMail(user, { name: text(site, 'Name') ?? '', path }, org.settings.siteDomain));
        } else if (isNew && triggered && position(context, 'emailDeliverability') !== 'NONE')
            mails.push(newUserMail(user, org.settings.siteDomain));
    }
    if (mails.length > 0) context.afterCommit(() => mails.forEach((each) => org.keepMail(each)));
}

function sitesWrite(context: RuleContext): boolean {
    const rule = position(context, 'siteWelcomeMail');
    const asked = rule === 'ALWAYS' || (rule === 'WHEN_TRIGGERED' && context.triggerUserEmail === true);
    return asked && position(context, 'emailDeliverability') === 'ALL';
}
