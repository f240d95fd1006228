import { importMap } from '../../../lwc/serve/import-map.ts';
import { hasTarget } from '../../../lwc/sources/targets.ts';
import { mayVisit, requireSite, siteVisitors, type VisitedSite } from '../../shell/sites.ts';
import { userSummary } from '../../shell/users.ts';
import { HttpError, readJson, sendJson, sendText } from '../exchange.ts';
import type { OrgServer } from '../org-server.ts';
import { pageHtml } from '../page.ts';
import type { Router } from '../router.ts';

/** Only components with this target can be put on a site's page. Source: https://developer.salesforce.com/docs/platform/lwc/guide/targets-lightning-community-page.html */
const PAGE_TARGET = 'lightningCommunity__Page';

/**
 * Pages of the org's sites, `/<site>/s/<page>`: each shows one component of the project, to the site's guest or to a member. A stand-in
 * for what is built in Experience Builder, with a bar to sign in as a member.
 */
export function addSiteRoutes(router: Router, server: OrgServer): void {
    const { host } = server;
    router.add('GET', '/:site/s/:page', async ({ response, url, sessionId, userId }) => {
        const site = await requireSite(host, url.pathname);
        // The session may come from another site of this org, where somebody else is a member.
        if (!(await mayVisit(host, site, userId))) server.siteSessions.actAs(sessionId, site.guestId);
        const { imports } = importMap(server.sources, server.vendor);
        const modules = await server.graph.addresses(['@lwc/synthetic-shadow', 'org/siteStart'], imports);
        const html = pageHtml({
            importMap: JSON.stringify({ imports }),
            modules,
            title: site.name,
            start: 'org/siteStart'
        });
        sendText(response, 200, 'text/html', html);
    });
    router.add('GET', '/:site/context/:page', async ({ response, url, parameters, userId }) => {
        const site = await requireSite(host, url.pathname);
        const member = userId === site.guestId ? null : await userSummary(host, userId);
        sendJson(response, {
            site: site.name,
            member: member?.name ?? null,
            ...shownOn(server, site, parameters['page'])
        });
    });
    router.add('GET', '/:site/visitors', async ({ response, url }) => {
        const site = await requireSite(host, url.pathname);
        sendJson(response, await siteVisitors(host, site, url.searchParams.get('search') ?? ''));
    });
    router.add('POST', '/:site/session', async ({ request, response, url, sessionId }) => {
        const site = await requireSite(host, url.pathname);
        const { userId } = await readJson(request);
        if (typeof userId !== 'string' || !(await mayVisit(host, site, userId)))
            throw new HttpError(400, `${site.name} has no active member with this Id.`);
        server.siteSessions.actAs(sessionId, userId);
        sendJson(response, null);
    });
    router.add('GET', '/events', ({ response }) => {
        server.events.open(response);
    });
}

/** The component of a page, or in one sentence why it shows none. */
function shownOn(server: OrgServer, site: VisitedSite, page: string): { component: string | null; problem: string } {
    const problem = (text: string): { component: null; problem: string } => ({ component: null, problem: text });
    if (!site.isLive) return problem(`${site.name} is not live.`);
    const name = Object.hasOwn(site.pages, page) ? site.pages[page] : undefined;
    if (name === undefined) return problem(`${site.name} has no page ${page}.`);
    const bundle = server.sources.find(`c/${name}`);
    if (bundle === undefined) return problem(`The page shows ${name}, but the project has no such component.`);
    if (!hasTarget(bundle, PAGE_TARGET)) return problem(`${name} is not exposed with the target ${PAGE_TARGET}.`);
    return { component: `c/${name}`, problem: '' };
}
