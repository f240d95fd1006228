import type { Project } from '../project/read-project.ts';
import type { Store } from '../runtime/database/store.ts';
import type { ObjectRules } from '../runtime/dml/rules.ts';
import type { OrganizationInfo, OutgoingMail, PasswordGateway, Switches } from '../runtime/org.ts';
import { MailTable } from './mail/mail-table.ts';
import type { OrgConfiguration } from './organization/configuration.ts';
import { ConfigurationError } from './organization/node.ts';
import { platformSettings } from './organization/settings.ts';
import { passwordGateway } from './passwords.ts';
import type { PlatformOrg } from './platform-org.ts';
import { platformRules } from './rules.ts';
import { refreshProjectAccess, seedOrg } from './seed/seed-org.ts';

/** The parts of an org that the platform brings, under the names by which `createOrg` takes them. */
export interface PlatformParts {
    readonly organization: OrganizationInfo;
    readonly administratorId: string;
    readonly rules: readonly ObjectRules[];
    readonly switches: Switches;
    readonly passwords: PasswordGateway;
    keepMail(mail: OutgoingMail): void;
    /** Mails that were kept, for the shell and for tests of the whole. */
    readonly mails: MailTable;
}

/**
 * Fills a new database with the org of the configuration, or brings the project's permissions up to date in one that is filled.
 * Runs inside the caller's transaction; classes and custom permissions of the project must be in the store already.
 */
export function prepareOrg(store: Store, configuration: OrgConfiguration, project: Project | null): void {
    if (organizationRow(store) === null) seedOrg(store, configuration, project);
    else if (project !== null) refreshProjectAccess(store, configuration, project);
}

/**
 * The platform's parts of an org whose database is filled. Every thread that opens the database calls this.
 * @throws ConfigurationError when the database is empty or was made from a configuration with another administrator
 */
export function openPlatform(store: Store, configuration: OrgConfiguration, namespace: string | null): PlatformParts {
    const row = organizationRow(store);
    const user = store.schema.object('User');
    const administrator =
        user === undefined ? undefined : store.find(user, 'Username', [configuration.administrator])[0];
    if (row === null || administrator === undefined) {
        throw new ConfigurationError(
            `The database holds no org with the administrator ${configuration.administrator}; start with --reset.`
        );
    }
    const mails = new MailTable(store);
    const keepMail = (mail: OutgoingMail): void => mails.keep(mail);
    const platform: PlatformOrg = { settings: platformSettings(configuration), keepMail };
    const { organization } = configuration;
    return {
        organization: {
            id: row,
            name: organization.name,
            timeZone: organization.timeZone,
            locale: organization.locale,
            language: organization.language,
            currency: organization.currency,
            namespace
        },
        administratorId: administrator.$values.Id as string,
        rules: platformRules(platform),
        switches: configuration.switches,
        passwords: passwordGateway(platform),
        keepMail,
        mails
    };
}

/** Id of the organisation's record; null in an empty database. */
function organizationRow(store: Store): string | null {
    const object = store.schema.object('Organization');
    if (object === undefined) return null;
    store.tables.of(object);
    const found = store.statement('SELECT "Id" FROM "Organization" LIMIT 1').rows([])[0]?.[0];
    return typeof found === 'string' ? found : null;
}
