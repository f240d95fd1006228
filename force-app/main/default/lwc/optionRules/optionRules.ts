/** Options of a run, checked in the browser so that the message stands beside the field. The server checks again. */
import { labels } from './labels';
import type { RunOptions } from 'apex/RunOptions';
import type { FieldErrors } from 'c/fieldErrors';

export interface OptionContext {
    readonly source: 'Csv' | 'Contacts';
    /** Whether the source has such a column; true when that is not known any more. */
    readonly hasUsernames: boolean;
    readonly hasEmails: boolean;
}

/** Labels of a host name, at least two, none longer than 63. Source: https://www.rfc-editor.org/rfc/rfc1035#section-2.3.1 */
const DOMAIN = /^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/i;
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** Messages by option name; empty when the run may be checked. */
export function optionErrors(options: RunOptions, context: OptionContext): FieldErrors {
    const errors: Record<string, string> = {};
    const demand = (name: string, isMet: boolean, message: string): void => {
        if (!isMet) errors[name] ??= message;
    };
    demand('accountId', context.source !== 'Csv' || Boolean(options.accountId), labels.account);
    demand('domain', Boolean(options.domain?.trim()), labels.domain);
    demand('domain', DOMAIN.test(options.domain?.trim() ?? ''), labels.domainForm);
    demand('usernameFrom', options.usernameFrom !== 'LegacyUsername' || context.hasUsernames, labels.noUsernames);
    demand('usernameFrom', options.usernameFrom !== 'Email' || context.hasEmails, labels.noEmails);
    demand('emailChoice', options.emailChoice !== 'Row' || context.hasEmails, labels.noEmails);
    if (options.emailChoice === 'Default') {
        demand('defaultEmail', Boolean(options.defaultEmail?.trim()), labels.defaultEmail);
        demand('defaultEmail', EMAIL.test(options.defaultEmail?.trim() ?? ''), labels.emailForm);
    }
    demand('profileId', Boolean(options.profileId), labels.profile);
    demand('timeZone', Boolean(options.timeZone), labels.timeZone);
    demand('locale', Boolean(options.locale), labels.locale);
    demand('language', Boolean(options.language), labels.language);
    return errors;
}
