import { createOrg, type Org, type OutgoingMail } from '../../../src/runtime/org.ts';
import { PasswordHistory } from '../../../src/runtime/password-history.ts';
import { openStore } from '../../../src/runtime/database/store.ts';
import { executeDml } from '../../../src/runtime/dml/execute.ts';
import { NO_OPTIONS, type DmlOptions } from '../../../src/runtime/dml/options.ts';
import type { SaveOutcome } from '../../../src/runtime/dml/outcome.ts';
import { ruleContext } from '../../../src/runtime/dml/rule-context.ts';
import type { DmlOperation, RuleContext } from '../../../src/runtime/dml/rules.ts';
import type { ApexTransaction } from '../../../src/runtime/transaction/apex-transaction.ts';
import { runTransaction } from '../../../src/runtime/transaction/run-transaction.ts';
import { ApexSObject } from '../../../src/runtime/values/sobject.ts';
import { platformSettings } from '../../../src/platform/organization/settings.ts';
import { readConfiguration } from '../../../src/platform/organization/read-configuration.ts';
import type { PasswordOrg } from '../../../src/platform/platform-org.ts';
import { platformRules } from '../../../src/platform/rules.ts';
import { seedOrg } from '../../../src/platform/seed/seed-org.ts';
import { createSchema } from '../../../src/schema/schema.ts';
import { typeData } from '../../../src/schema/type-data/type-data.ts';

type Values = Record<string, unknown>;

/** A small org: two account managers (one with a role, one without), a profile of every external kind, a live site for partners. */
export const BASE = {
    organization: { name: 'Test Org', timeZone: 'Europe/London' },
    digitalExperiences: { partnerRoles: 1, customerRoles: 1, siteDomain: 'site.example' },
    userLicenses: [
        { name: 'Salesforce', total: 20 },
        { name: 'Chatter Free', total: 20 },
        { name: 'Partner Community', total: 20 },
        { name: 'Partner Community Login', total: 20 },
        { name: 'Customer Community', total: 20 },
        { name: 'Customer Community Plus', total: 20 },
        { name: 'External Identity', total: 20 }
    ],
    featureLicenses: { SFContentUser: 2 },
    permissionSetLicenses: [{ name: 'InsightPsl', label: 'Insight', total: 1 }],
    profiles: [
        {
            name: 'Administrator',
            license: 'Salesforce',
            permissions: ['ModifyAllData', 'ManageUsers', 'ManagePartners', 'ManageInternalUsers'],
            objects: { '*': 'CREDVM' }
        },
        { name: 'Clerk', license: 'Salesforce' },
        { name: 'Chatter', license: 'Chatter Free' },
        { name: 'Partner', license: 'Partner Community' },
        { name: 'Partner Standard', license: 'Partner Community', isStandard: true },
        { name: 'Partner Login', license: 'Partner Community Login' },
        { name: 'Customer', license: 'Customer Community' },
        { name: 'Plus', license: 'Customer Community Plus' },
        { name: 'Identity', license: 'External Identity' }
    ],
    roles: [{ name: 'Head', children: [{ name: 'Channel' }] }],
    permissionSets: [
        { name: 'Harmless' },
        { name: 'Reports', label: 'Run the reports', permissions: ['RunReports'] },
        { name: 'Rule', label: 'Rule the org', permissions: ['ManageUsers'] },
        { name: 'PartnersOnly', label: 'Partners only', license: 'Partner Community' },
        { name: 'Insight', license: 'InsightPsl' }
    ],
    permissionSetGroups: [{ name: 'Bundle', permissionSets: ['Harmless', 'Reports'] }],
    sites: [
        {
            name: 'Partner Site',
            path: 'partners',
            status: 'Live',
            sendsWelcomeMail: true,
            profiles: ['Partner', 'Partner Login']
        },
        {
            name: 'Harmless Site',
            path: 'harmless',
            status: 'UnderConstruction',
            sendsWelcomeMail: true,
            permissionSets: ['Harmless']
        }
    ],
    packages: [
        { namespace: 'seats', allowed: 1 },
        { namespace: 'free', allowed: -1 }
    ],
    users: [
        { username: 'admin@test.example', lastName: 'Admin', profile: 'Administrator', role: 'Head' },
        { username: 'manager@test.example', lastName: 'Manager', alias: 'mgr', profile: 'Clerk', role: 'Channel' },
        { username: 'roleless@test.example', lastName: 'Roleless', profile: 'Clerk' },
        { username: 'gone@test.example', lastName: 'Gone', profile: 'Clerk', role: 'Channel', isActive: false }
    ],
    administrator: 'admin@test.example',
    accounts: [
        { name: 'Acme', owner: 'manager@test.example', isPartner: true, contacts: 30 },
        { name: 'Beta', owner: 'manager@test.example', contacts: 5 },
        { name: 'Orphan', owner: 'roleless@test.example', isPartner: true, contacts: 3 },
        { name: 'Ghost', owner: 'gone@test.example', isPartner: true, contacts: 3 }
    ],
    usernamesTakenElsewhere: ['Taken@Elsewhere.example']
};

/** Saves: what a test looks at. */
export interface PlatformTestOrg extends Org {
    readonly mails: OutgoingMail[];
    readonly platform: PasswordOrg;
    /** Runs `body` as a transaction of the administrator or the given user. */
    run<T>(body: (transaction: ApexTransaction) => T, userId?: string): T;
    /** One DML statement with partial success, in a transaction of its own: `ok` or `CODE, message: [fields]` per record. */
    save(
        operation: DmlOperation,
        objectName: string,
        rows: readonly Values[],
        how?: { mode?: 'user' | 'system'; userId?: string; options?: Partial<DmlOptions> }
    ): string[];
    /** Saves one record that must pass; returns its Id. */
    must(operation: DmlOperation, objectName: string, values: Values): string;
    /** The stored records whose field has this value. */
    find(objectName: string, field: string, value: unknown): ApexSObject[];
    /** Field values of the one stored record. */
    one(objectName: string, field: string, value: unknown): Values;
    context(transaction: ApexTransaction): RuleContext;
    /** Values of a new user on the n-th contact of an account. */
    portalUser(account: string, contact: number, profile: string, values?: Values): Values;
}

/** An org on a real store and the real DML pipeline, seeded from {@link BASE} with parts exchanged. */
export function platformOrg(
    changes: Partial<Record<keyof typeof BASE, unknown>> & { switches?: Values } = {}
): PlatformTestOrg {
    const configuration = readConfiguration({ ...BASE, ...changes });
    const schema = createSchema(typeData());
    const store = openStore(schema, ':memory:');
    store.begin();
    const seeded = seedOrg(store, configuration, null);
    store.commit();
    const mails: OutgoingMail[] = [];
    const platform: PasswordOrg = {
        settings: platformSettings(configuration),
        keepMail: (mail) => mails.push(mail),
        passwordHistory: new PasswordHistory(store)
    };
    const org = createOrg({
        store,
        schema,
        classes: { find: () => undefined, all: () => [], triggersOn: () => [] },
        administratorId: seeded.administratorId,
        organization: {
            id: seeded.organizationId,
            name: 'Test Org',
            timeZone: 'Europe/London',
            locale: 'en_GB',
            language: 'en_US',
            currency: 'GBP',
            namespace: null
        },
        rules: platformRules(platform),
        switches: configuration.switches
    });
    const find = (objectName: string, field: string, value: unknown): ApexSObject[] => {
        const object = schema.object(objectName);
        if (object === undefined) throw new Error(objectName);
        return store.find(object, field, [value]);
    };
    const one = (objectName: string, field: string, value: unknown): Values => {
        const found = find(objectName, field, value);
        if (found.length !== 1)
            throw new Error(`${String(found.length)} rows of ${objectName} have ${field} = ${String(value)}`);
        return found[0].$values;
    };
    const run = <T>(body: (transaction: ApexTransaction) => T, userId = seeded.administratorId): T =>
        runTransaction(org, { userId, quiddity: 'ANONYMOUS' }, body);
    const outcomes: PlatformTestOrg['save'] = (operation, objectName, rows, how = {}) => {
        const object = schema.object(objectName);
        if (object === undefined) throw new Error(objectName);
        const records = rows.map((values) => new ApexSObject(object, { ...values }));
        const settings = {
            allOrNone: false,
            mode: how.mode ?? 'system',
            enforceSharing: false,
            options: { ...NO_OPTIONS, ...how.options }
        } as const;
        return run(() => executeDml({ operation, records, ...settings }), how.userId).map(outcomeText);
    };
    let number = 0;
    return Object.assign(org, {
        mails,
        platform,
        run,
        find,
        one,
        save: outcomes,
        must: (operation: DmlOperation, objectName: string, values: Values): string => {
            const object = schema.object(objectName);
            if (object === undefined) throw new Error(objectName);
            const record = new ApexSObject(object, { ...values });
            run(() =>
                executeDml({
                    operation,
                    records: [record],
                    allOrNone: true,
                    mode: 'system',
                    enforceSharing: false,
                    options: NO_OPTIONS
                })
            );
            return record.$values.Id as string;
        },
        context: (transaction: ApexTransaction) =>
            ruleContext(transaction, 'update', {
                allOrNone: true,
                mode: 'system',
                enforceSharing: false,
                options: NO_OPTIONS
            }),
        portalUser: (account: string, contact: number, profile: string, values: Values = {}): Values => {
            const accountId = one('Account', 'Name', account).Id;
            const username = `u${String(++number)}@made.example`;
            return {
                ...newUser(username),
                ContactId: find('Contact', 'AccountId', accountId)[contact].$values.Id,
                ProfileId: one('Profile', 'Name', profile).Id,
                ...values
            };
        }
    });
}

/** The fields that every new user must have, the profile apart. Source: platform-rules A1. */
export function newUser(username: string): Values {
    return {
        Username: username,
        LastName: 'Someone',
        Email: 'someone@made.example',
        Alias: 'some',
        TimeZoneSidKey: 'Europe/London',
        LocaleSidKey: 'en_GB',
        LanguageLocaleKey: 'en_US',
        EmailEncodingKey: 'UTF-8'
    };
}

function outcomeText(outcome: SaveOutcome): string {
    const error = outcome.errors[0];
    return error === undefined ? 'ok' : `${error.statusCode}, ${error.message}: [${error.fields.join(', ')}]`;
}
