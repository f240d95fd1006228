import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { ComponentSources, OWN_FOLDERS } from '../../lwc/sources/component-sources.ts';
import { importMap } from '../../lwc/serve/import-map.ts';
import { ModuleGraph } from '../../lwc/serve/module-graph.ts';
import { ModuleServer } from '../../lwc/serve/module-server.ts';
import { buildVendor } from '../../lwc/vendor/build-vendor.ts';
import type { ApexHost } from '../host/apex-host.ts';
import { componentFolders, ProjectSource } from '../shell/project-source.ts';
import { requireSite } from '../shell/sites.ts';
import { errorAnswer } from './errors.ts';
import { EventStream } from './event-stream.ts';
import { HttpError, sendJson } from './exchange.ts';
import { guardRequest } from './guards.ts';
import { modulesOfTabs } from './first-modules.ts';
import type { OrgServer } from './org-server.ts';
import { addDataRoutes } from './routes/data-routes.ts';
import { addModuleRoutes } from './routes/module-routes.ts';
import { addPageRoutes } from './routes/page-routes.ts';
import { addShellRoutes } from './routes/shell-routes.ts';
import { addSiteRoutes } from './routes/site-routes.ts';
import { Router } from './router.ts';
import { Sessions } from './sessions.ts';
import { isSiteHost } from './site-host.ts';

export interface ServerOptions {
    /** Folder with sfdx-project.json. */
    readonly projectDirectory: string;
    /** Asked for early, awaited late: the base components can be prepared while the org starts. */
    readonly host: ApexHost | Promise<ApexHost>;
    /** 0 for any free port. */
    readonly port: number;
    /** Told about first-time work and components' compiler warnings, in whole sentences. */
    readonly say: (message: string) => void;
}

export interface RunningServer {
    /** Address of the first page, e.g. `http://127.0.0.1:8080/`. */
    readonly url: string;
    /** Ends open streams, waits for requests in hand and closes. The host stays: it is its maker's to stop. */
    stop(): Promise<void>;
}

/**
 * Serves one SFDX project on 127.0.0.1.
 * @throws {Error} a sentence for the user when the port is taken or the folder is no project
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
    const project = new ProjectSource(options.projectDirectory);
    const sources = new ComponentSources(componentFolders(project.current), project.current.namespace ?? '');
    const [pages, host] = await Promise.all([preparePages(project, sources, options.say), options.host]);
    const server: OrgServer = {
        host,
        project,
        sources,
        ...pages,
        sessions: new Sessions(() => host.defaultUserId()),
        siteSessions: new Sessions(async (pathname) => (await requireSite(host, pathname)).guestId),
        events: new EventStream()
    };
    const routers = { org: new Router(), sites: new Router() };
    for (const router of Object.values(routers)) {
        addModuleRoutes(router, server);
        addDataRoutes(router, server);
    }
    addPageRoutes(routers.org, server);
    addShellRoutes(routers.org, server);
    addSiteRoutes(routers.sites, server);

    const listener = http.createServer((request, response) => {
        void answer(server, routers, (listener.address() as AddressInfo).port, request, response);
    });
    const port = await listen(listener, options.port);
    const stops = [
        host.onEvent((event) => {
            server.events.send(event.channel, { replayId: event.replayId, payload: event.payload });
        }),
        host.onJobs(() => {
            server.events.send('jobs', null);
        }),
        host.onNotifications(() => {
            server.events.send('notifications', null);
        }),
        watchSources(server)
    ];
    return {
        url: `http://127.0.0.1:${port}/`,
        stop: async () => {
            for (const stop of stops) stop();
            server.events.close();
            await new Promise<void>((resolve) => {
                listener.close(() => {
                    resolve();
                });
                listener.closeIdleConnections();
            });
        }
    };
}

/** Compiles, or finds compiled, what the pages of tabs begin with; meanwhile the org starts in a thread of its own. */
async function preparePages(
    project: ProjectSource,
    sources: ComponentSources,
    say: (message: string) => void
): Promise<Pick<OrgServer, 'vendor' | 'modules' | 'graph'>> {
    const vendor = await buildVendor((name) => /^(force|org)\//.test(name) || sources.find(name) !== undefined, say);
    const modules = new ModuleServer(sources, Number(project.current.sourceApiVersion), say);
    const graph = new ModuleGraph({ vendorFolder: vendor.folder, module: (name) => modules.compiled(name) });
    await graph.addresses(modulesOfTabs(project.current), importMap(sources, vendor).imports);
    return { vendor, modules, graph };
}

async function answer(
    server: OrgServer,
    routers: { readonly org: Router; readonly sites: Router },
    port: number,
    request: http.IncomingMessage,
    response: http.ServerResponse
): Promise<void> {
    try {
        guardRequest(request, port);
        const url = new URL(request.url ?? '/', `http://127.0.0.1:${port}`);
        const isOfSite = isSiteHost(request.headers.host);
        const route = (isOfSite ? routers.sites : routers.org).match(request.method ?? 'GET', url.pathname);
        if ('otherMethods' in route)
            throw route.otherMethods
                ? new HttpError(405, `${url.pathname} does not take ${request.method ?? ''}.`)
                : new HttpError(404, `There is nothing at ${url.pathname}.`);
        const session = await (isOfSite ? server.siteSessions : server.sessions).of(request, response);
        await route.handler({ request, response, url, parameters: route.parameters, ...session });
    } catch (error) {
        const { status, body } = errorAnswer(error);
        if (response.headersSent) response.destroy();
        else sendJson(response, body, status);
    }
}

function listen(listener: http.Server, port: number): Promise<number> {
    return new Promise((resolve, reject) => {
        listener.once('error', (error: NodeJS.ErrnoException) => {
            reject(
                error.code === 'EADDRINUSE'
                    ? new Error(
                          `Port ${port} is in use, perhaps by an embedded org that still runs. Stop that one, or choose another port with --port.`
                      )
                    : error
            );
        });
        listener.listen(port, '127.0.0.1', () => {
            resolve((listener.address() as AddressInfo).port);
        });
    });
}

/** Tells pages to load again shortly after a component, a label or other metadata changed. */
function watchSources({ sources, project, events }: OrgServer): () => void {
    let timer: NodeJS.Timeout | undefined;
    const packages = project.current.packageDirectories.map((directory) => path.join(project.directory, directory));
    const watchers = [...packages, ...OWN_FOLDERS]
        .filter((folder) => fs.existsSync(folder))
        .map((folder) =>
            fs.watch(folder, { recursive: true, persistent: false }, (_event, file) => {
                // The JavaScript that the build emits beside a .ts is not what the page runs; Apex is compiled at the start.
                if (file === null || !/\.(ts|mts|html|css|xml|js)$/.test(file) || /__tests__/.test(file)) return;
                if (file.endsWith('.js') && fs.existsSync(path.join(folder, file.replace(/\.js$/, '.ts')))) return;
                clearTimeout(timer);
                timer = setTimeout(() => {
                    sources.refresh();
                    project.refresh();
                    events.send('reload', null);
                }, 50);
            })
        );
    return () => {
        clearTimeout(timer);
        for (const watcher of watchers) watcher.close();
    };
}
