import type { Instruments } from '../codegen/instruments.ts';
import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { defaultConfiguration } from '../platform/organization/default-configuration.ts';
import type { OrgConfiguration } from '../platform/organization/configuration.ts';
import { readConfigurationFile } from '../platform/organization/read-configuration.ts';
import { platformSettings } from '../platform/organization/settings.ts';
import { resetPassword, setPassword } from '../platform/passwords.ts';
import { platformRules } from '../platform/rules.ts';
import { readSwitches } from '../platform/switches.ts';
import { refreshProjectAccess, seedOrg } from '../platform/seed/seed-org.ts';
import { readProject, type Project } from '../project/read-project.ts';
import { cacheFolder, parsedFilesCache } from '../project/state-folder.ts';
import { AsyncEngine } from '../runtime/async/engine.ts';
import { loadMetadataRecords } from '../runtime/database/metadata-records.ts';
import { openStore, type Store } from '../runtime/database/store.ts';
import { loadModules } from '../runtime/generated/load-modules.ts';
import type { ClassTable } from '../runtime/generated/class-table.ts';
import { createStub } from '../runtime/generated/stub.ts';
import { Notifications } from '../runtime/notifications.ts';
import { createOrg, type Org, type OutgoingMail } from '../runtime/org.ts';
import { Outbox } from '../runtime/outbox.ts';
import { PasswordHistory } from '../runtime/password-history.ts';
import type { ObjectInfo } from '../schema/model.ts';
import { createSchema } from '../schema/schema.ts';
import { typeData } from '../schema/type-data/type-data.ts';
import { compileCached, type Compilation, namedComponents } from './compile-cached.ts';
import { registerPlatformLibrary } from './platform-library.ts';

/** A running org on this thread, with all that the command line and the server need around it. */
export interface BootedOrg {
    readonly org: Org;
    readonly project: Project;
    readonly compilation: Compilation;
    readonly classes: ClassTable;
    readonly engine: AsyncEngine;
    readonly outbox: Outbox;
    readonly notifications: Notifications;
    readonly configuration: OrgConfiguration;
    /** Findings of the compiler and of the metadata reader. */
    readonly diagnostics: readonly Diagnostic[];
    close(): void;
}

export interface BootOptions {
    /** Folder of the SFDX project. */
    readonly directory: string;
    /** Database file, or `:memory:`. */
    readonly database: string;
    /** Folders to read instead of all package directories, relative to the project's. */
    readonly sourceFolders?: readonly string[];
    /** What the compiled code tells beside its work: coverage (boot/coverage.ts), calls for debug logs; nothing when left out. */
    readonly instruments?: Instruments;
    /** Positions of switches that replace those of the configuration file. */
    readonly switches?: Readonly<Record<string, unknown>>;
}

/**
 * Reads and compiles the project, opens the database, and fills it from `config/embedded-org.json` when it is new.
 * @throws ConfigurationError when that file is wrong; DatabaseError when the database cannot be opened.
 */
export function bootOrg(options: BootOptions): BootedOrg {
    registerPlatformLibrary();
    const project = readProject(options.directory, options.sourceFolders, parsedFilesCache(options.directory));
    const schema = createSchema(typeData(), project);
    const compilation = compileCached(project, schema, cacheFolder(options.directory), options.instruments);
    const classes = loadModules(compilation.modules);
    const configurationFile = join(options.directory, 'config', 'embedded-org.json');
    const described = existsSync(configurationFile)
        ? readConfigurationFile(configurationFile)
        : defaultConfiguration(plainPermissionSets(project));
    const configuration = { ...described, switches: readSwitches({ ...described.switches, ...options.switches }) };
    if (options.database !== ':memory:') mkdirSync(dirname(options.database), { recursive: true });
    const store = openStore(schema, options.database);
    const outbox = new Outbox(store);
    const notifications = new Notifications(store);
    const findings = prepareData(store, configuration, project);
    project.saveParsed();
    const org = assemble(store, configuration, project, classes, { outbox, notifications });
    const engine = new AsyncEngine(org);
    org.async = engine;
    return {
        org,
        project,
        compilation,
        classes,
        engine,
        outbox,
        notifications,
        configuration,
        diagnostics: [...project.diagnostics, ...findings, ...compilation.diagnostics],
        close: () => store.driver.close()
    };
}

/**
 * Fills a new database, and brings what comes from the project's metadata up to date in every one.
 * @returns what the metadata names and the org does not have.
 */
function prepareData(store: Store, configuration: OrgConfiguration, project: Project): Diagnostic[] {
    store.begin();
    try {
        const isNew = store.count(standardObject(store, 'Organization'), {}) === 0;
        const diagnostics = loadMetadataRecords(store, project);
        const problems = isNew
            ? seedOrg(store, configuration, project).problems
            : refreshProjectAccess(store, configuration, project);
        store.commit();
        return [...diagnostics, ...problems.map((message) => missingInOrg(project, message))];
    } catch (error) {
        store.rollback();
        throw error;
    }
}

/** The project's permission sets that any internal user may hold. */
const plainPermissionSets = (project: Project): string[] =>
    project.permissionSets
        .filter(
            ({ hasActivationRequired, license }) =>
                !hasActivationRequired && (license === null || license === 'Salesforce')
        )
        .map(({ name }) => name);

function missingInOrg(project: Project, message: string): Diagnostic {
    const span = { file: project.directory, line: 1, column: 1, endLine: 1, endColumn: 1 };
    return { code: 'missing-in-org', severity: 'warning', message, span };
}

function assemble(
    store: Store,
    configuration: OrgConfiguration,
    project: Project,
    classes: ClassTable,
    { outbox, notifications }: Pick<BootedOrg, 'outbox' | 'notifications'>
): Org {
    const keepMail = (mail: OutgoingMail): void => outbox.keep(mail, Date.now());
    const { flows } = namedComponents(project);
    const passwordHistory = new PasswordHistory(store);
    const platform = { settings: platformSettings(configuration), keepMail, passwordHistory };
    const [organization] = store.find(standardObject(store, 'Organization'), 'Name', [configuration.organization.name]);
    const [administrator] = store.find(standardObject(store, 'User'), 'Username', [configuration.administrator]);
    return createOrg({
        store,
        schema: store.schema,
        classes,
        organization: {
            id: String(organization?.$values.Id),
            name: configuration.organization.name,
            timeZone: configuration.organization.timeZone,
            locale: configuration.organization.locale,
            language: configuration.organization.language,
            currency: configuration.organization.currency,
            namespace: project.namespace,
            siteDomain: configuration.digitalExperiences.siteDomain
        },
        administratorId: String(administrator?.$values.Id),
        switches: configuration.switches,
        rules: platformRules(platform),
        passwords: {
            reset: (context, userId, sendMail, template) =>
                resetPassword(context, platform, userId, sendMail, template),
            set: (context, userId, password) => setPassword(context, platform, userId, password)
        },
        keepMail,
        mailedSince: (moment) => outbox.mailedSince(moment),
        notify: (userIds, notification) => {
            notifications.keep(userIds, notification, Date.now());
        },
        defaultCachePartition: `local.${project.cachePartitions.find((one) => one.isDefault)?.name ?? 'default'}`,
        hasFlow: (name) => flows.has(name.toLowerCase()),
        staticResource: (name) => project.staticResources.find((resource) => resource.name === name)?.content() ?? null,
        label: labelReader(project),
        createStub: (typeName, provider) => createStub(classes, typeName, provider)
    });
}

function labelReader(project: Project): (name: string) => string | null {
    const labels = new Map([...project.labels.values()].map((label) => [label.name.toLowerCase(), label.value]));
    return (name) => labels.get(name.toLowerCase()) ?? null;
}

/** Describe data of an object that every org has. */
export function standardObject(store: Store, name: string): ObjectInfo {
    const object = store.schema.object(name);
    if (object === undefined) throw new Error(`The type data has no object ${name}.`);
    return object;
}
