import { readApps, objectIcon } from '../../shell/navigation.ts';
import { listPage } from '../../shell/list-data.ts';
import { listViewsOf } from '../../shell/list-views.ts';
import { jobsPage } from '../../shell/jobs.ts';
import { listButtonsOf } from '../../shell/quick-actions.ts';
import { describeOrFail, newRecordForm, recordPage, relatedRows } from '../../shell/record-page.ts';
import { outboxPage } from '../../shell/outbox.ts';
import { switchableUsers, userSummary } from '../../shell/users.ts';
import { componentPage } from '../../shell/flexipages.ts';
import { HttpError, readJson, sendJson } from '../exchange.ts';
import type { OrgServer } from '../org-server.ts';
import type { Router } from '../router.ts';

/** Most rows that a list hands out at once. */
const LIST_LIMIT = 200;

/** What the shell's own components ask: navigation, lists, record pages, users, jobs, mails. */
export function addShellRoutes(router: Router, server: OrgServer): void {
    const { host } = server;
    router.add('GET', '/shell/context', async ({ response, userId }) => {
        const apps = await readApps(
            server.project.current,
            async (name) => (await host.describe(userId, name))?.labelPlural ?? null
        );
        sendJson(response, { user: await userSummary(host, userId), apps });
    });
    router.add('GET', '/shell/users', async ({ response, url }) => {
        sendJson(response, await switchableUsers(host, url.searchParams.get('search') ?? ''));
    });
    router.add('POST', '/shell/session', async ({ request, response, sessionId }) => {
        const { userId } = await readJson(request);
        const user = typeof userId === 'string' ? await userSummary(host, userId) : null;
        if (user === null) throw new HttpError(400, 'There is no active user with this Id.');
        server.sessions.actAs(sessionId, user.id);
        sendJson(response, user);
    });
    router.add('GET', '/shell/objects/:object', async ({ response, parameters, userId }) => {
        const object = await describeOrFail(host, userId, parameters['object']);
        sendJson(response, {
            apiName: object.apiName,
            label: object.label,
            labelPlural: object.labelPlural,
            icon: objectIcon(object.apiName),
            createable: object.createable,
            listViews: listViewsOf(server.project.current, object).map(({ apiName, label }) => ({ apiName, label })),
            buttons: listButtonsOf(server.project.current, object.apiName)
        });
    });
    router.add('GET', '/shell/objects/:object/lists/:view', async ({ response, parameters, url, userId }) => {
        const object = await describeOrFail(host, userId, parameters['object']);
        const view = listViewsOf(server.project.current, object).find(
            (candidate) => candidate.apiName.toLowerCase() === parameters['view'].toLowerCase()
        );
        if (view === undefined)
            throw new HttpError(404, `${object.labelPlural} have no list view ${parameters['view']}.`);
        const number = (name: string, fallback: number): number =>
            Number.parseInt(url.searchParams.get(name) ?? '', 10) || fallback;
        const request = {
            offset: Math.max(0, number('offset', 0)),
            limit: Math.min(LIST_LIMIT, Math.max(1, number('limit', 50))),
            sortBy: url.searchParams.get('sortBy'),
            descending: url.searchParams.get('direction') === 'desc',
            search: url.searchParams.get('search') ?? ''
        };
        sendJson(response, await listPage(host, userId, object, view, request));
    });
    router.add(
        'POST',
        '/shell/objects/:object/visualforce/:page',
        async ({ request, response, parameters, userId }) => {
            const { ids } = await readJson(request);
            const chosen = Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : [];
            sendJson(response, await host.openPage(userId, parameters['page'], parameters['object'], chosen));
        }
    );
    router.add('GET', '/shell/objects/:object/new', async ({ response, parameters, userId }) => {
        sendJson(response, await newRecordForm(host, server.project.current, userId, parameters['object']));
    });
    router.add('GET', '/shell/records/:id', async ({ response, parameters, userId }) => {
        sendJson(response, await recordPage(host, server.project.current, userId, parameters['id']));
    });
    router.add('GET', '/shell/records/:id/related/:object/:field', async ({ response, parameters, userId }) => {
        sendJson(
            response,
            await relatedRows(
                host,
                server.project.current,
                userId,
                parameters['id'],
                parameters['object'],
                parameters['field']
            )
        );
    });
    router.add('GET', '/shell/pages/:page', ({ response, parameters }) => {
        const page = componentPage(server.project.current, parameters['page']);
        if (page === null) throw new HttpError(404, `The project has no Lightning page ${parameters['page']}.`);
        sendJson(response, page);
    });
    router.add('GET', '/shell/jobs', async ({ response, userId }) => {
        sendJson(response, await jobsPage(host, userId));
    });
    router.add('GET', '/shell/outbox', async ({ response }) => {
        sendJson(response, await outboxPage(host));
    });
    router.add('GET', '/shell/notifications', async ({ response, userId }) => {
        sendJson(response, await host.notifications(userId));
    });
    router.add('POST', '/shell/notifications/read', async ({ response, userId }) => {
        await host.markNotificationsRead(userId);
        sendJson(response, null);
    });
    router.add('GET', '/events', ({ response }) => {
        server.events.open(response);
    });
}
