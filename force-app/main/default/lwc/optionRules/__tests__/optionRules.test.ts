import { optionErrors } from 'c/optionRules';
import type { RunOptions } from 'apex/RunOptions';

const GOOD: RunOptions = {
    accountId: '001',
    domain: 'field.example',
    usernameFrom: 'LegacyUsername',
    stripRule: 'StripCharacters',
    emailChoice: 'Default',
    defaultEmail: 'admin@field.example',
    profileId: '00e',
    timeZone: 'Europe/Paris',
    locale: 'en_US',
    language: 'en_US'
};
const FILE = { source: 'Csv', hasUsernames: true, hasEmails: true } as const;

describe('c/optionRules', () => {
    it('has nothing against complete options', () => {
        expect(optionErrors(GOOD, FILE)).toEqual({});
    });

    it.each<[string, Partial<RunOptions>, string, RegExp]>([
        ['no account', { accountId: null }, 'accountId', /partner account/],
        ['no domain', { domain: ' ' }, 'domain', /Enter the domain/],
        ['a domain with an @', { domain: '@acme.org' }, 'domain', /Leave out the @/],
        ['a domain without a dot', { domain: 'acme' }, 'domain', /at least one dot/],
        ['no default address', { defaultEmail: '' }, 'defaultEmail', /Enter the address/],
        ['an address that is none', { defaultEmail: 'two@at@signs.example' }, 'defaultEmail', /not an e-mail address/],
        ['no profile', { profileId: null }, 'profileId', /profile/],
        ['no time zone', { timeZone: null }, 'timeZone', /time zone/]
    ])('speaks against %s', (_, change, field, sentence) => {
        const errors = optionErrors({ ...GOOD, ...change }, FILE);
        expect(Object.keys(errors)).toEqual([field]);
        expect(errors[field]).toMatch(sentence);
    });

    it('needs no account for contacts, which have their own', () => {
        expect(
            optionErrors({ ...GOOD, accountId: null, usernameFrom: 'Name' }, { ...FILE, source: 'Contacts' })
        ).toEqual({});
    });

    it('needs no default address where each row has its own', () => {
        expect(optionErrors({ ...GOOD, emailChoice: 'Row', defaultEmail: null }, FILE)).toEqual({});
    });

    it('speaks against columns that the file does not have', () => {
        expect(optionErrors(GOOD, { ...FILE, hasUsernames: false }).usernameFrom).toMatch(/no column with usernames/);
        expect(optionErrors({ ...GOOD, emailChoice: 'Row' }, { ...FILE, hasEmails: false }).emailChoice).toMatch(
            /no column with e-mail/
        );
    });
});
