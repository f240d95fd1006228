import type { AccountSetting, OrgConfiguration, PortalUsersSetting } from '../organization/configuration.ts';
import { ApexDatetime } from '../../runtime/values/datetime.ts';
import { makePerson, plain, unusedName } from './people.ts';
import type { ProfileIds } from './profiles.ts';
import { randomNumbers } from './random.ts';
import type { Seeder } from './seed-context.ts';
import { aliasOf, localeFields, type Holder } from './users.ts';

type Row = Record<string, unknown>;

/** A generated contact with its stored Id. */
interface StoredContact {
    readonly id: string;
    readonly firstName: string | null;
    readonly lastName: string;
    readonly email: string;
    readonly slug: string;
}

/** Inserts accounts and contacts, and makes portal users of some contacts. Returns those users. */
export function seedAccounts(
    seeder: Seeder,
    configuration: OrgConfiguration,
    profiles: ReadonlyMap<string, ProfileIds>,
    users: ReadonlyMap<string, string>
): Holder[] {
    const owners = configuration.accounts.map((account) => users.get(account.owner.toLowerCase()) ?? null);
    const accountIds = seeder.insert(
        'Account',
        configuration.accounts.map((account, i) => accountRow(account, owners[i] ?? null))
    );
    const next = randomNumbers(configuration.organization.seed);
    const emails = new Set<string>();
    const usernames = new Set<string>();
    const holders: Holder[] = [];
    const userRows: { row: Row; setting: PortalUsersSetting }[] = [];
    configuration.accounts.forEach((account, i) => {
        const contacts = seedContacts(seeder, account, accountIds[i], owners[i] ?? null, next, emails);
        let at = 0;
        for (const setting of account.portalUsers) {
            for (let n = 0; n < setting.count; n++) {
                const contact = contacts[at++];
                const row = portalUserRow(
                    configuration,
                    contact,
                    profiles.get(setting.profile)?.profileId ?? null,
                    usernames
                );
                const isActive = n < setting.count - setting.inactive;
                userRows.push({ row: { ...row, ...momentsOf(setting), IsActive: isActive }, setting });
            }
        }
    });
    const ids = seeder.save(
        'User',
        userRows.map((each) => each.row),
        (values) => String(values.Username)
    );
    userRows.forEach(({ row, setting }, i) => {
        holders.push({
            userId: ids[i],
            name: String(row.Username),
            permissionSets: setting.permissionSets,
            permissionSetGroups: setting.permissionSetGroups
        });
    });
    return holders;
}

/** When users of a group were made and last logged in; whoever did has set a password. */
function momentsOf({ createdDaysAgo, lastLoginDaysAgo }: PortalUsersSetting): Row {
    const created = createdDaysAgo === 0 ? {} : { CreatedDate: daysAgo(createdDaysAgo) };
    if (lastLoginDaysAgo === null) return created;
    return { ...created, LastPasswordChangeDate: daysAgo(createdDaysAgo), LastLoginDate: daysAgo(lastLoginDaysAgo) };
}

function daysAgo(days: number): ApexDatetime {
    return new ApexDatetime(Date.now() - days * 24 * 60 * 60 * 1000);
}

function accountRow(account: AccountSetting, ownerId: string | null): Row {
    return {
        Name: account.name,
        OwnerId: ownerId,
        IsPartner: account.isPartner,
        Type: account.isPartner ? 'Partner' : 'Customer',
        Industry: account.industry,
        Phone: account.phone,
        Website: account.website,
        BillingCity: account.city,
        BillingCountry: account.country
    };
}

function seedContacts(
    seeder: Seeder,
    account: AccountSetting,
    accountId: string,
    ownerId: string | null,
    next: () => number,
    emails: Set<string>
): StoredContact[] {
    const slug = plain(account.name, '-');
    const people = Array.from({ length: account.contacts }, (_, i) => {
        const made = makePerson(next);
        const named = account.people[i];
        const firstName = named === undefined ? made.firstName : named.firstName;
        const lastName = named?.lastName ?? made.lastName;
        const head = [firstName, lastName].flatMap((part) => (part === null ? [] : plain(part))).join('.');
        const email = named?.email ?? unusedName(emails, head, `@${slug}.example`);
        return { firstName, lastName, email, title: named?.title ?? made.title, phone: made.phone };
    });
    const ids = seeder.insert(
        'Contact',
        people.map((person) => ({
            AccountId: accountId,
            OwnerId: ownerId,
            FirstName: person.firstName,
            LastName: person.lastName,
            Email: person.email,
            Title: person.title,
            Phone: person.phone,
            MailingCity: account.city,
            MailingCountry: account.country
        }))
    );
    return people.map((person, i) => ({ ...person, id: ids[i], slug }));
}

function portalUserRow(
    configuration: OrgConfiguration,
    contact: StoredContact,
    profileId: string | null,
    usernames: Set<string>
): Row {
    const head = [contact.firstName, contact.lastName].flatMap((part) => (part === null ? [] : plain(part))).join('.');
    return {
        ...localeFields(configuration.organization),
        Username: unusedName(usernames, head, `@${contact.slug}.example`).slice(0, 80),
        FirstName: contact.firstName,
        LastName: contact.lastName,
        Email: contact.email,
        Alias: aliasOf(contact.firstName, contact.lastName),
        ContactId: contact.id,
        ProfileId: profileId
    };
}
