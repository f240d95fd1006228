import assert from 'node:assert/strict';
import http from 'node:http';
import { after, before, describe, it } from 'node:test';
import { startServer, type RunningServer } from '../../src/server/http/start-server.ts';
import { FIXTURE_PROJECT } from './support/fixture.ts';
import { addSite, sampleHost } from './support/memory-host.ts';

// Expectations without a source: this project's own design.

const { host, admin, clerk } = sampleHost(3);
const { guest, site } = addSite(host, clerk);
let server: RunningServer;
let port = 0;

interface Answer {
    readonly status: number;
    readonly text: string;
    readonly cookie: string;
}

function ask(method: string, path: string, cookie = '', body?: unknown, origin?: string): Promise<Answer> {
    return new Promise((resolve, reject) => {
        const headers = {
            host: `sites.localhost:${port}`,
            'x-embedded-org': 'page',
            ...(cookie === '' ? {} : { cookie }),
            ...(origin === undefined ? {} : { origin })
        };
        const request = http.request({ port, host: '127.0.0.1', method, path, headers }, (response) => {
            let text = '';
            response.setEncoding('utf8');
            response.on('data', (chunk: string) => (text += chunk));
            response.on('end', () => {
                const [set] = response.headers['set-cookie'] ?? [];
                resolve({ status: response.statusCode ?? 0, text, cookie: set?.split(';')[0] ?? cookie });
            });
        });
        request.on('error', reject);
        request.end(body === undefined ? undefined : JSON.stringify(body));
    });
}

const json = (answer: Answer): Record<string, unknown> => JSON.parse(answer.text) as Record<string, unknown>;

before(async () => {
    server = await startServer({ projectDirectory: FIXTURE_PROJECT, host, port: 0, say: () => undefined });
    port = Number(new URL(server.url).port);
});

after(async () => {
    await server.stop();
});

describe('pages of sites', () => {
    // Source: https://developer.salesforce.com/docs/platform/lwc/guide/create-components-get-user-id.html (isGuest)
    it('lets whoever comes act as the guest of the site, in Apex too', async () => {
        const { status, text, cookie } = await ask('GET', '/partners/s/welcome?code=7');
        assert.equal(status, 200);
        assert.match(text, /import\('org\/siteStart'\)/);
        assert.equal((await ask('GET', '/modules/@salesforce/user/Id', cookie)).text, `export default "${guest}";`);
        assert.equal((await ask('GET', '/modules/@salesforce/user/isGuest', cookie)).text, 'export default true;');
        await ask('POST', '/apex/Greeter.hello', cookie, { name: 'you' });
        assert.equal((host.calls.at(-1) as { userId: string }).userId, guest);
    });

    it('names the component of a page, and in one sentence why there is none', async () => {
        const { cookie } = await ask('GET', '/partners/s/welcome');
        assert.deepEqual(json(await ask('GET', '/partners/context/welcome', cookie)), {
            site: 'Partner Central',
            member: null,
            component: 'c/greeter',
            problem: ''
        });
        assert.match(String(json(await ask('GET', '/partners/context/nothing', cookie))['problem']), /no page nothing/);
        assert.match(
            String(json(await ask('GET', '/partners/context/hidden', cookie))['problem']),
            /broken is not exposed with the target lightningCommunity__Page/
        );
        host.records.get(site)!.values['Status'] = 'DownForMaintenance';
        assert.match(String(json(await ask('GET', '/partners/context/welcome', cookie))['problem']), /is not live/);
        host.records.get(site)!.values['Status'] = 'Live';
    });

    it('signs members in, and nobody else', async () => {
        const { cookie } = await ask('GET', '/partners/s/welcome');
        assert.match((await ask('GET', '/partners/visitors', cookie)).text, /Carl Clerk/);
        assert.equal((await ask('POST', '/partners/session', cookie, { userId: admin })).status, 400);
        assert.equal((await ask('POST', '/partners/session', cookie, { userId: clerk })).status, 200);
        assert.equal(json(await ask('GET', '/partners/context/welcome', cookie))['member'], 'Carl Clerk');
        assert.equal((await ask('GET', '/modules/@salesforce/user/isGuest', cookie)).text, 'export default false;');
    });

    it('has neither the pages of the org nor its sessions', async () => {
        assert.equal((await ask('GET', '/lightning/page/home')).status, 404);
        assert.equal((await ask('GET', '/shell/users')).status, 404);
        assert.equal((await ask('GET', '/nowhere/s/welcome')).status, 404);
        const answer = await ask('POST', '/apex/Greeter.hello', '', {}, `http://127.0.0.1:${port}`);
        assert.equal(answer.status, 403);
    });
});
