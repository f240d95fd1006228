import type { RuleContext, SaveRow } from '../../runtime/dml/rules.ts';
import type { ApexSObject } from '../../runtime/values/sobject.ts';
import { licenseByKey, type LicenseType } from '../licenses.ts';
import { byId, distinct, grouped, rowText, text, ticked } from '../lookup.ts';

/** A profile with what its licence means. */
export interface ProfileFact {
    readonly id: string;
    readonly name: string;
    readonly licenseId: string;
    readonly licenseLabel: string;
    readonly license: LicenseType;
    /** Id of the hidden permission set that the profile owns; null in an org that keeps none. */
    readonly permissionSetId: string | null;
    /** The profile came with the org and was not cloned. */
    readonly isStandard: boolean;
    readonly modifiesAllData: boolean;
}

/** Everything the rules ask about a chunk of users, fetched once per kind of record and on first need. */
export class UserFacts {
    readonly context: RuleContext;
    readonly rows: readonly SaveRow[];
    readonly #profiles = new Map<string, ProfileFact | null>();
    #contacts: Map<string, ApexSObject> | null = null;
    #accounts: Map<string, ApexSObject> | null = null;
    #owners: Map<string, ApexSObject> | null = null;
    #usersByContact: Map<string, ApexSObject[]> | null = null;
    #portalRoles: Map<string, ApexSObject[]> | null = null;

    constructor(context: RuleContext, rows: readonly SaveRow[]) {
        this.context = context;
        this.rows = rows;
        this.#loadProfiles();
    }

    /** The row's profile after this statement; null when there is no such profile. */
    profile(row: SaveRow): ProfileFact | null {
        return this.#profiles.get(rowText(row, 'ProfileId') ?? '') ?? null;
    }

    /** The row's profile before this statement; null on insert. */
    profileBefore(row: SaveRow): ProfileFact | null {
        return this.#profiles.get(text(row.before, 'ProfileId') ?? '') ?? null;
    }

    contact(row: SaveRow): ApexSObject | null {
        this.#contacts ??= byId(
            this.context,
            'Contact',
            this.rows.map((each) => rowText(each, 'ContactId'))
        );
        return this.#contacts.get(rowText(row, 'ContactId') ?? '') ?? null;
    }

    /** The account of the row's contact; null when there is no contact or the contact has no account. */
    account(row: SaveRow): ApexSObject | null {
        const accountId = text(this.contact(row), 'AccountId');
        this.#accounts ??= byId(
            this.context,
            'Account',
            this.rows.map((each) => text(this.contact(each), 'AccountId'))
        );
        return accountId === null ? null : (this.#accounts.get(accountId) ?? null);
    }

    /** The owner of the row's account. */
    accountOwner(row: SaveRow): ApexSObject | null {
        this.#owners ??= byId(
            this.context,
            'User',
            this.rows.map((each) => text(this.account(each), 'OwnerId'))
        );
        return this.#owners.get(text(this.account(row), 'OwnerId') ?? '') ?? null;
    }

    /** Stored users of the row's contact, the row's own one left out. */
    otherUsersOfContact(row: SaveRow): readonly ApexSObject[] {
        const contactId = rowText(row, 'ContactId');
        if (contactId === null) return [];
        this.#usersByContact ??= grouped(
            this.context,
            'User',
            'ContactId',
            this.rows.map((each) => rowText(each, 'ContactId'))
        );
        const own = text(row.before, 'Id');
        return (this.#usersByContact.get(contactId) ?? []).filter((user) => text(user, 'Id') !== own);
    }

    /** Stored portal roles of the row's account, of all portal types. */
    portalRoles(row: SaveRow): readonly ApexSObject[] {
        const accountId = text(this.account(row), 'Id');
        if (accountId === null) return [];
        this.#portalRoles ??= grouped(
            this.context,
            'UserRole',
            'PortalAccountId',
            this.rows.map((each) => text(this.account(each), 'Id'))
        );
        return this.#portalRoles.get(accountId) ?? [];
    }

    #loadProfiles(): void {
        const ids = distinct(this.rows.flatMap((row) => [rowText(row, 'ProfileId'), text(row.before, 'ProfileId')]));
        const profiles = byId(this.context, 'Profile', ids);
        const licenses = byId(
            this.context,
            'UserLicense',
            [...profiles.values()].map((profile) => text(profile, 'UserLicenseId'))
        );
        const owned = grouped(this.context, 'PermissionSet', 'ProfileId', ids);
        for (const id of ids)
            this.#profiles.set(id, profileFact(profiles.get(id), licenses, owned.get(id)?.[0] ?? null));
    }
}

function profileFact(
    profile: ApexSObject | undefined,
    licenses: ReadonlyMap<string, ApexSObject>,
    owned: ApexSObject | null
): ProfileFact | null {
    const license = licenses.get(text(profile, 'UserLicenseId') ?? '');
    const type = licenseByKey(text(license, 'LicenseDefinitionKey') ?? '');
    if (profile === undefined || license === undefined || type === undefined) return null;
    return {
        id: profile.$values.Id as string,
        name: text(profile, 'Name') ?? '',
        licenseId: license.$values.Id as string,
        licenseLabel: text(license, 'Name') ?? type.name,
        license: type,
        permissionSetId: text(owned, 'Id'),
        isStandard: owned !== null && !ticked(owned, 'IsCustom'),
        modifiesAllData: ticked(profile, 'PermissionsModifyAllData')
    };
}
