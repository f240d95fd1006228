import assert from 'node:assert/strict';
import http from 'node:http';
import { after, before, describe, it } from 'node:test';
import { startServer, type RunningServer } from '../../src/server/http/start-server.ts';
import { FIXTURE_PROJECT } from './support/fixture.ts';
import { sampleHost } from './support/memory-host.ts';

interface Answer {
    readonly status: number;
    readonly headers: http.IncomingHttpHeaders;
    readonly text: string;
}

const { host, admin, clerk, acme } = sampleHost(70);
let server: RunningServer;
let port = 0;

/** fetch() does not let a test choose the Host header, or send a path with `..`. */
function ask(
    method: string,
    path: string,
    { body, headers = {} }: { body?: unknown; headers?: Record<string, string> } = {}
): Promise<Answer> {
    return new Promise((resolve, reject) => {
        const request = http.request(
            { port, host: '127.0.0.1', method, path, headers: { 'x-embedded-org': 'page', ...headers } },
            (response) => {
                let text = '';
                response.setEncoding('utf8');
                response.on('data', (chunk: string) => (text += chunk));
                response.on('end', () => {
                    resolve({ status: response.statusCode ?? 0, headers: response.headers, text });
                });
            }
        );
        request.on('error', reject);
        request.end(body === undefined ? undefined : JSON.stringify(body));
    });
}

const json = (answer: Answer): Record<string, unknown> => JSON.parse(answer.text) as Record<string, unknown>;

before(async () => {
    host.permissions.add(`${admin} custom Can_Greet`);
    server = await startServer({ projectDirectory: FIXTURE_PROJECT, host, port: 0, say: () => undefined });
    port = Number(new URL(server.url).port);
});

after(async () => {
    await server.stop();
});

describe('pages and modules', () => {
    it('sends the page for every address of the shell, so that deep links work', async () => {
        const answer = await ask('GET', '/lightning/r/Contact/003000000000001AAA/view');
        assert.equal(answer.status, 200);
        assert.match(answer.text, /<script type="importmap">/);
        assert.match(answer.text, /"c\/greeter":"\/modules\/c\/greeter\/greeter"/);
    });

    it('names the modules that the page begins with, so that the browser need not find them one by one', async () => {
        const { text } = await ask('GET', '/lightning/page/home');
        const modules = [...text.matchAll(/<link rel="modulepreload" href="([^"]+)">/g)].map(([, address]) => address);
        for (const address of ['/modules/org/start/start', '/modules/org/app/app', '/modules/org/homePage/homePage'])
            assert.ok(modules.includes(address), address);
        assert.ok(!modules.includes('/modules/org/recordPage/recordPage'));
        assert.equal(new Set(modules).size, modules.length);
        for (const address of modules) assert.equal((await ask('GET', address)).status, 200, address);
    });

    it('names the modules of the component behind a tab', async () => {
        assert.match(
            (await ask('GET', '/lightning/n/Greeter')).text,
            /rel="modulepreload" href="\/modules\/c\/greeter\/greeter"/
        );
    });

    it('compiles a component of the project when the page asks for it, its template inside', async () => {
        const answer = await ask('GET', '/modules/c/greeter/greeter');
        assert.match(answer.headers['content-type'] ?? '', /javascript/);
        assert.match(answer.text, /registerComponent/);
        assert.match(answer.text, /registerTemplate/);
        assert.doesNotMatch(answer.text, /from ["']\.\//);
    });

    it('gives an unchanged module no second time', async () => {
        const first = await ask('GET', '/modules/c/greeter/greeter');
        const second = await ask('GET', '/modules/c/greeter/greeter', {
            headers: { 'if-none-match': first.headers.etag ?? '' }
        });
        assert.equal(second.status, 304);
    });

    it('serves labels by their text', async () => {
        assert.equal(
            (await ask('GET', '/modules/@salesforce/label/c.Greeting')).text,
            'export default "Good day & welcome";'
        );
    });

    it('lists what is wrong with modules that fail, and forgets it when they work', async () => {
        await ask('GET', '/modules/@salesforce/label/c.Not_There');
        assert.deepEqual(JSON.parse((await ask('GET', '/modules-that-fail')).text), [
            "Custom label c.Not_There does not exist in this project's labels."
        ]);
    });

    it('gives out no single file of a component', async () => {
        assert.match((await ask('GET', '/modules/c/greeter/greeter.html')).text, /c\/greeter is one module/);
    });

    it('says that a module is neither a base component nor provided', async () => {
        assert.match(
            (await ask('GET', '/modules/lightning/carouselle')).text,
            /neither a published base component nor/
        );
    });

    it('serves base components, styles and static resources', async () => {
        const page = (await ask('GET', '/lightning')).text;
        const button = /"lightning\/button":"([^"]+)"/.exec(page)?.[1] ?? '';
        assert.equal((await ask('GET', button)).status, 200);
        assert.equal((await ask('GET', '/slds/styles/salesforce-lightning-design-system.min.css')).status, 200);
        assert.equal((await ask('GET', '/resource/notes')).headers['content-type'], 'application/javascript');
    });

    it('never leaves the folders that it serves', async () => {
        for (const path of [
            '/slds/../../../package.json',
            '/slds/..%2f..%2f..%2fpackage.json',
            '/resource/notes/..%2f..%2fsfdx-project.json',
            '/modules/c/greeter/..%2f..%2f..%2f..%2f..%2fsfdx-project.json'
        ]) {
            const answer = await ask('GET', path);
            assert.equal(
                answer.text.includes('"packageDirectories"') || answer.text.includes('"devDependencies"'),
                false,
                path
            );
        }
    });
});

describe('who may call', () => {
    // Source: https://owasp.org/www-community/attacks/csrf
    it('refuses calls without the header of its own pages', async () => {
        const answer = await new Promise<number>((resolve) => {
            http.request({ port, host: '127.0.0.1', method: 'POST', path: '/apex/Greeter.hello' }, (response) => {
                resolve(response.statusCode ?? 0);
            }).end('{}');
        });
        assert.equal(answer, 403);
    });

    it('refuses other origins', async () => {
        assert.equal(
            (await ask('POST', '/apex/Greeter.hello', { body: {}, headers: { origin: 'http://evil.example' } })).status,
            403
        );
    });

    it('refuses other host names, as after DNS rebinding', async () => {
        assert.equal((await ask('GET', '/shell/context', { headers: { host: 'evil.example' } })).status, 421);
    });

    it('acts as the administrator first and as the chosen user afterwards', async () => {
        const first = await ask('GET', '/shell/context');
        assert.equal((json(first)['user'] as { id: string }).id, admin);
        const cookie = first.headers['set-cookie']?.[0].split(';')[0] ?? '';
        assert.match(first.headers['set-cookie']?.[0] ?? '', /HttpOnly; SameSite=Strict/);
        await ask('POST', '/shell/session', { body: { userId: clerk }, headers: { cookie } });
        assert.equal(
            (await ask('GET', '/modules/@salesforce/user/Id', { headers: { cookie } })).text,
            `export default "${clerk}";`
        );
        assert.equal(
            (await ask('GET', '/modules/@salesforce/customPermission/Can_Greet', { headers: { cookie } })).text,
            'export default undefined;'
        );
    });

    it('lets nobody become a user who does not exist', async () => {
        assert.equal((await ask('POST', '/shell/session', { body: { userId: '005000000000999AAA' } })).status, 400);
    });
});

describe('Apex and records', () => {
    it('hands parameters by name to Apex and gives its result', async () => {
        assert.equal((await ask('POST', '/apex/Greeter.hello', { body: { name: 'Ann' } })).text, '"Hello Ann"');
        assert.deepEqual(host.calls.at(-1), {
            userId: admin,
            className: 'Greeter',
            methodName: 'hello',
            params: { name: 'Ann' }
        });
    });

    // Source: https://developer.salesforce.com/docs/platform/lwc/guide/data-error.html
    it('answers an Apex exception with its message and type', async () => {
        const answer = await ask('POST', '/apex/Greeter.fail', { body: {} });
        assert.equal(answer.status, 500);
        assert.equal(json(answer)['message'], 'It went wrong');
        assert.equal(json(answer)['exceptionType'], 'System.AuraHandledException');
    });

    it('answers 404 for a method that is not there', async () => {
        assert.equal((await ask('POST', '/apex/Greeter.nothing', { body: {} })).status, 404);
    });

    it('refuses a body that is no JSON object', async () => {
        assert.equal((await ask('POST', '/apex/Greeter.hello', { body: [1] })).status, 400);
    });

    it('creates, changes, reads and deletes a record', async () => {
        const created = json(
            await ask('POST', '/ui-api/records', { body: { apiName: 'Contact', fields: { LastName: 'New' } } })
        );
        const id = String(created['id']);
        await ask('PATCH', `/ui-api/records/${id}`, { body: { fields: { LastName: 'Newer' } } });
        const read = json(await ask('GET', `/ui-api/records/${id}?fields=Contact.LastName`));
        assert.deepEqual(read['fields'], { LastName: { value: 'Newer', displayValue: null } });
        assert.equal((await ask('DELETE', `/ui-api/records/${id}`)).status, 204);
        assert.equal((await ask('GET', `/ui-api/records/${id}?fields=Contact.LastName`)).status, 404);
    });

    // Source: platform-rules "Message convention" (LDS/UI API wraps it).
    it('puts field errors where the platform puts them', async () => {
        const answer = await ask('POST', '/ui-api/records', {
            body: { apiName: 'Contact', fields: { LastName: null } }
        });
        assert.equal(answer.status, 400);
        const output = json(answer)['output'] as { fieldErrors: Record<string, { errorCode: string }[]> };
        assert.equal(output.fieldErrors['LastName'][0].errorCode, 'REQUIRED_FIELD_MISSING');
        assert.equal(json(answer)['message'], 'An error occurred while trying to create the record. Please try again.');
    });

    it('describes objects and picklists', async () => {
        const info = json(await ask('GET', '/ui-api/object-info/account'));
        assert.equal(info['labelPlural'], 'Accounts');
        const picklist = json(await ask('GET', '/ui-api/object-info/Account/picklist-values/012000000000000AAA/Type'));
        assert.deepEqual(
            (picklist['values'] as { value: string }[]).map((entry) => entry.value),
            ['Partner']
        );
    });

    it('finds records for a picker, quotes in their names included', async () => {
        const found = JSON.parse((await ask('POST', '/ui-api/lookups/Account', { body: { text: "O'N" } })).text) as {
            title: string;
        }[];
        assert.deepEqual(
            found.map((match) => match.title),
            ["O'Neill"]
        );
        const chosen = JSON.parse(
            (await ask('POST', '/ui-api/lookups/Account', { body: { recordId: acme } })).text
        ) as { title: string }[];
        assert.deepEqual(
            chosen.map((match) => match.title),
            ['Acme']
        );
    });
});

describe('running', () => {
    it('says in one sentence that the port is taken', async () => {
        await assert.rejects(
            startServer({ projectDirectory: FIXTURE_PROJECT, host, port, say: () => undefined }),
            new RegExp(`Port ${port} is in use`)
        );
    });

    it('says that a folder is no project', async () => {
        await assert.rejects(
            startServer({ projectDirectory: '/', host, port: 0, say: () => undefined }),
            /no SFDX project/
        );
    });

    it('streams platform events and job changes to pages', async () => {
        const events = await new Promise<string[]>((resolve, reject) => {
            const seen: string[] = [];
            const request = http.get({ port, host: '127.0.0.1', path: '/events' }, (response) => {
                response.setEncoding('utf8');
                response.on('data', (chunk: string) => {
                    seen.push(...chunk.split('\n').filter((line) => line.startsWith('data:')));
                    if (seen.length < 2) return;
                    request.destroy();
                    resolve(seen);
                });
                host.publish({ channel: '/event/Ping__e', replayId: 7, payload: { Text__c: 'hi' } });
                host.jobsMoved();
            });
            request.on('error', reject);
        });
        assert.deepEqual(events, [
            'data: {"name":"/event/Ping__e","data":{"replayId":7,"payload":{"Text__c":"hi"}}}',
            'data: {"name":"jobs","data":null}'
        ]);
    });

    it('answers 404 and 405 in words', async () => {
        assert.match((await ask('GET', '/nothing/here')).text, /There is nothing at/);
        assert.equal((await ask('DELETE', '/shell/context')).status, 405);
    });
});
