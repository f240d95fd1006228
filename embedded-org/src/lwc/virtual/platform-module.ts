import { localeData } from './locale-data.ts';

/** JavaScript of the `@salesforce/*` modules, which have no file: their content depends on the org and on who looks. */

/** What these modules say comes from here; implemented by the server for one user of one org. */
export interface PlatformContext {
    readonly userId: string;
    /** Whether that user is the guest of a site: nobody has signed in. */
    isGuest(): Promise<boolean>;
    /** Language settings of the user. */
    settings(): Promise<UserSettings>;
    hasPermission(kind: 'user' | 'custom', name: string): Promise<boolean>;
    /** Whether the org has the object, and the field at the end of the path (`Owner.Name`) when one is given. */
    schemaKnows(objectName: string, fieldPath: string | null): Promise<boolean>;
    /** Text of a custom label (without `c.`), or undefined. */
    label(name: string): string | undefined;
    hasStaticResource(name: string): boolean;
    hasMessageChannel(name: string): boolean;
}

export interface UserSettings {
    /** As browsers write it: `en-US`. */
    readonly locale: string;
    readonly timeZone: string;
    readonly currency: string;
}

/**
 * The module behind `@salesforce/<kind>/<name>`.
 * @param specifier without `@salesforce/`: `label/c.Greeting`, `apex/Class.method`, `user/Id`, ...
 * @throws {Error} a sentence for the developer when the org has no such thing; a deployment would be refused as well
 */
export async function platformModule(specifier: string, context: PlatformContext): Promise<string> {
    const slash = specifier.indexOf('/');
    const kind = slash < 0 ? specifier : specifier.slice(0, slash);
    const name = slash < 0 ? '' : specifier.slice(slash + 1);
    switch (kind) {
        case 'apex':
        case 'apexContinuation':
            return apexModule(name);
        case 'label':
            return labelModule(name, context);
        case 'schema':
            return schemaModule(name, context);
        case 'user':
            return await userModule(name, context);
        case 'userPermission':
            return constant((await context.hasPermission('user', name)) ? true : undefined);
        case 'customPermission':
            return constant((await context.hasPermission('custom', withoutNamespace(name))) ? true : undefined);
        case 'resourceUrl':
            if (!context.hasStaticResource(withoutNamespace(name)))
                throw new Error(`Static resource ${name} does not exist in this project.`);
            return constant(`/resource/${withoutNamespace(name)}`);
        case 'messageChannel':
            if (!context.hasMessageChannel(withoutNamespace(name).replace(/__c$/, '')))
                throw new Error(`Message channel ${name} does not exist in this project.`);
            return constant({ channelName: name });
        case 'i18n':
            return i18nModule(name, await context.settings());
        case 'embeddedOrg':
            // All of it in one module: base components ask for two dozen of these values.
            if (name === 'locale') return constant(localeData(await context.settings()));
            break;
        case 'client':
            if (name === 'formFactor') return constant('Large');
    }
    throw new Error(`@salesforce/${specifier} is not supported by the embedded org.`);
}

function apexModule(name: string): string {
    if (name === '') return `export { refreshApex, getSObjectValue } from 'org/apex';`;
    if (!/^(\w+\.)?\w+\.\w+$/.test(name))
        throw new Error(`@salesforce/apex/${name} names no method: write Class.method.`);
    return `import { createApexMethod } from 'org/apex';\nexport default createApexMethod(${JSON.stringify(name)});`;
}

function labelModule(name: string, context: PlatformContext): string {
    const text = context.label(name.slice(name.indexOf('.') + 1));
    if (text === undefined) throw new Error(`Custom label ${name} does not exist in this project's labels.`);
    return constant(text);
}

async function schemaModule(name: string, context: PlatformContext): Promise<string> {
    const [objectApiName, ...path] = name.split('.');
    const fieldApiName = path.length === 0 ? null : path.join('.');
    if (!(await context.schemaKnows(objectApiName, fieldApiName)))
        throw new Error(
            `@salesforce/schema/${name}: the org has no such ${fieldApiName === null ? 'object' : 'field'}.`
        );
    return constant(fieldApiName === null ? { objectApiName } : { fieldApiName, objectApiName });
}

async function userModule(name: string, context: PlatformContext): Promise<string> {
    if (name === 'Id') return constant(context.userId);
    if (name === 'isGuest') return constant(await context.isGuest());
    throw new Error(`@salesforce/user/${name} does not exist; there are Id and isGuest.`);
}

function i18nModule(name: string, settings: UserSettings): string {
    const values = localeData(settings);
    if (!Object.hasOwn(values, name)) throw new Error(`@salesforce/i18n/${name} is not supported by the embedded org.`);
    return constant(values[name]);
}

/** Inside one project `ns__Name` and `Name` mean the same component of metadata; a custom suffix is no namespace. */
function withoutNamespace(name: string): string {
    const parts = name.split('__');
    return parts.length > 1 && parts[1].length > 1 && !/^(c|mdt|e)$/.test(parts[1]) ? parts.slice(1).join('__') : name;
}

function constant(value: unknown): string {
    return `export default ${value === undefined ? 'undefined' : JSON.stringify(value)};`;
}
