import { createHash } from 'node:crypto';
import path from 'node:path';
import type { PlatformContext, UserSettings } from '../../../lwc/virtual/platform-module.ts';
import { MODULES_PATH, VENDOR_PATH } from '../../../lwc/serve/import-map.ts';
import { DESIGN_SYSTEM_ASSETS } from '../../../lwc/vendor/packages.ts';
import { fieldAtPath } from '../../shell/fields.ts';
import { isGuest } from '../../shell/sites.ts';
import { quoted } from '../../shell/soql-text.ts';
import { HttpError, sendJson, sendText, type Exchange } from '../exchange.ts';
import type { OrgServer } from '../org-server.ts';
import { failingModule } from '../page.ts';
import type { Router } from '../router.ts';
import { sendFile } from '../static-files.ts';

/** What the browser loads into a page: modules, styles, static resources. */
export function addModuleRoutes(router: Router, server: OrgServer): void {
    router.add('GET', `${VENDOR_PATH}:version/*file`, ({ response, parameters }) => {
        sendFile(response, server.vendor.folder, parameters['file'], true);
    });
    router.add('GET', '/slds/*file', ({ response, parameters }) => {
        sendFile(response, DESIGN_SYSTEM_ASSETS, parameters['file'], false);
    });
    router.add('GET', '/resource/:name', ({ response, parameters }) => {
        sendResource(server, response, parameters['name'], '');
    });
    router.add('GET', '/resource/:name/*file', ({ response, parameters }) => {
        sendResource(server, response, parameters['name'], parameters['file']);
    });
    // What is wrong with each module that failed when it was last asked for.
    const failures = new Map<string, string>();
    router.add('GET', `${MODULES_PATH}*module`, (exchange) => sendModule(server, failures, exchange));
    router.add('GET', '/modules-that-fail', ({ response }) => {
        sendJson(response, [...failures.values()]);
    });
}

async function sendModule(
    server: OrgServer,
    failures: Map<string, string>,
    { request, response, parameters, userId }: Exchange
): Promise<void> {
    let code: string;
    try {
        code = await server.modules.module(parameters['module'], platformContext(server, userId));
    } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        failures.set(parameters['module'], message);
        sendText(response, 200, 'text/javascript', failingModule(message));
        return;
    }
    failures.delete(parameters['module']);
    const tag = `"${createHash('sha1').update(code).digest('base64url')}"`;
    if (request.headers['if-none-match'] === tag) {
        response.writeHead(304, { etag: tag, 'cache-control': 'no-cache' });
        response.end();
        return;
    }
    response.writeHead(200, {
        'content-type': 'text/javascript; charset=utf-8',
        'cache-control': 'no-cache',
        etag: tag
    });
    response.end(code);
}

/** A static resource is a file, or an unpacked archive: a folder with files. */
function sendResource(server: OrgServer, response: Exchange['response'], name: string, file: string): void {
    const resource = server.project.current.staticResources.find((candidate) => candidate.name === name);
    if (resource?.contentPath == null)
        throw new HttpError(404, `Static resource ${name} does not exist in this project.`);
    if (file !== '') sendFile(response, resource.contentPath, file, false);
    else
        sendFile(
            response,
            path.dirname(resource.contentPath),
            path.basename(resource.contentPath),
            false,
            resource.contentType
        );
}

function platformContext(server: OrgServer, userId: string): PlatformContext {
    const { host } = server;
    const project = server.project.current;
    return {
        userId,
        isGuest: () => isGuest(host, userId),
        settings: () => settingsOf(server, userId),
        hasPermission: (kind, name) => host.hasPermission(userId, kind, name),
        schemaKnows: async (objectName, fieldPath) => {
            // Whether the import is valid does not depend on who looks: the org's administrator decides.
            const administrator = await host.defaultUserId();
            const object = await host.describe(administrator, objectName);
            if (object === null || fieldPath === null) return object !== null;
            return (await fieldAtPath(host, administrator, object, fieldPath)) !== undefined;
        },
        label: (name) => project.labels.get(name)?.value,
        hasStaticResource: (name) => project.staticResources.some((resource) => resource.name === name),
        hasMessageChannel: (name) =>
            project.files.some((file) => path.basename(file) === `${name}.messageChannel-meta.xml`)
    };
}

async function settingsOf(server: OrgServer, userId: string): Promise<UserSettings> {
    const [row] = await server.host.query(
        userId,
        `SELECT LocaleSidKey, TimeZoneSidKey FROM User WHERE Id = ${quoted(userId)}`
    );
    const locale = row?.['LocaleSidKey'];
    const timeZone = row?.['TimeZoneSidKey'];
    return {
        locale: typeof locale === 'string' ? locale.replaceAll('_', '-') : 'en-US',
        timeZone: typeof timeZone === 'string' ? timeZone : 'UTC',
        currency: 'USD'
    };
}
