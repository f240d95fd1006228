import { after, before, describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ApexHost, ApexOutcome, HostEvent } from '../../src/server/host/apex-host.ts';
import { startApexHost } from '../../src/server/host/worker-host.ts';

// Sources: Lightning Web Components Developer Guide, "Call Apex Methods", "Handle Errors"; REST API Developer Guide, Query; what threads
// promise is design.md 3.4.

const bootModule = new URL('./support/boot-fixture.js', import.meta.url).href;
let folder = '';
let host: ApexHost;
let userId = '';
const problems: string[] = [];

before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'embedded-org-host-'));
    host = await startApexHost({
        bootModule,
        projectDirectory: folder,
        databaseFile: join(folder, 'org.db'),
        onProblem: (message) => problems.push(message)
    });
    userId = await host.defaultUserId();
});
after(async () => {
    await host.stop();
    rmSync(folder, { recursive: true });
});

const call = (method: string, params: Record<string, unknown> = {}): Promise<ApexOutcome> =>
    host.call(userId, 'Controller', method, params);
const value = async (method: string, params: Record<string, unknown> = {}): Promise<unknown> => {
    const outcome = await call(method, params);
    assert.ok(outcome.ok, JSON.stringify(outcome));
    return outcome.value;
};
const notes = async (): Promise<unknown[]> =>
    (await host.query(userId, 'SELECT Note__c FROM Tally__c ORDER BY Id')).map((row) => row['Note__c']);
async function until(condition: () => boolean | Promise<boolean>, milliseconds = 10_000): Promise<void> {
    const end = Date.now() + milliseconds;
    while (!(await condition())) {
        assert.ok(Date.now() < end, 'It did not happen in time.');
        await new Promise((resolve) => setTimeout(resolve, 20));
    }
}

describe('calling Apex through the host', () => {
    it('passes parameters by name, in any letter case', async () => {
        assert.equal(await value('hello', { P0: 'world' }), 'Hello world');
        assert.equal(await value('hello'), 'Hello null');
    });

    it('converts arguments to the declared types', async () => {
        const params = {
            p0: 1,
            p1: '2',
            p2: 1.5,
            p3: true,
            p4: '2026-02-28',
            p5: '2026-02-28T10:00:00Z',
            p6: '001000000000001',
            p7: ['a'],
            p8: { a: 1 },
            p9: { LastName: 'Doe' }
        };
        const described = (await value('describe', params)) as string[];
        assert.deepEqual(
            described.map((text) => text.split(' ')[0]),
            [
                'Number',
                'BigInt',
                'ApexDecimal',
                'Boolean',
                'ApexDate',
                'ApexDatetime',
                'String',
                'ApexList',
                'ApexMap',
                'ApexSObject'
            ]
        );
        assert.equal(described[6], 'String 001000000000001AAA');
    });

    it('names the parameter whose value does not fit', async () => {
        const outcome = await call('describe', { p0: 'many' });
        assert.ok(!outcome.ok);
        assert.equal(outcome.error.message, "Value provided is invalid for action parameter 'p0' of type 'Integer'");
    });

    it('makes objects of Apex classes and gives back their @AuraEnabled members only', async () => {
        const order = {
            customer: 'Acme',
            total: 12.5,
            due: '2026-02-28',
            secret: 'overwritten',
            lines: [{ customer: 'inner' }]
        };
        assert.deepEqual(await value('roundTrip', { p0: order }), {
            customer: 'Acme',
            total: 12.5,
            due: '2026-02-28',
            lines: [{ customer: 'inner' }]
        });
        assert.equal(await value('roundTrip', { p0: null }), null);
    });

    it('gives records as field maps without attributes, dates as ISO text, numbers as numbers', async () => {
        assert.deepEqual(await value('record'), {
            contact: {
                LastName: 'Doe',
                CreatedDate: '1970-01-01T00:00:00.000Z',
                Birthdate: '2000-02-29',
                Account: { Id: '001000000000001AAA', Name: 'Acme' }
            },
            amount: 12.5,
            long: 5
        });
    });

    it('reports what Apex did not catch, and undoes its work', async () => {
        const outcome = await call('fails');
        assert.deepEqual(outcome, {
            ok: false,
            error: {
                exceptionType: 'System.DmlException',
                message: 'Insert failed.',
                stackTrace: '',
                isUserDefinedException: false
            }
        });
        assert.ok(!(await notes()).includes('undone'));
    });

    it('tells faults of the embedded org apart', async () => {
        const outcome = await call('breaks');
        assert.ok(
            !outcome.ok &&
                outcome.error.exceptionType === 'InternalError' &&
                outcome.error.message.includes('A fault of the embedded org')
        );
    });

    it('knows no methods that are not @AuraEnabled', async () => {
        for (const name of ['hidden', 'missing']) {
            const outcome = await call(name);
            assert.ok(!outcome.ok && outcome.error.exceptionType === 'NoSuchMethod');
        }
    });

    it('lets cacheable methods change nothing', async () => {
        const outcome = await call('insertRecord');
        assert.ok(!outcome.ok);
        assert.deepEqual(
            [outcome.error.exceptionType, outcome.error.message],
            ['System.LimitException', 'Too many DML statements: 1']
        );
    });

    it('asks for access to the class', async () => {
        const [outsider] = await host.query(userId, "SELECT Id FROM User WHERE Username = 'outsider@jobs.example'");
        const outcome = await host.call(String(outsider['Id']), 'Controller', 'hello', {});
        assert.ok(!outcome.ok);
        assert.equal(outcome.error.message, "You do not have access to the Apex class named 'Controller'.");
    });

    it('lists the methods that components may call', async () => {
        const { auraMethods } = await host.metadata();
        const hello = auraMethods.find((method) => method.methodName === 'hello');
        assert.deepEqual(hello, {
            className: 'Controller',
            methodName: 'hello',
            cacheable: false,
            parameters: [{ name: 'p0', type: 'String' }],
            returnType: 'String'
        });
    });

    it('runs anonymous Apex', async () => {
        assert.equal((await host.execAnonymous(userId, 'anonymous')).success, true);
        assert.ok((await notes()).includes('anonymous'));
        assert.deepEqual((await host.execAnonymous(userId, 'bad')).compileProblem, '1:1 Unexpected token');
    });
});

describe('records through the host', () => {
    it('are created, read, changed and deleted as the user', async () => {
        const { id } = await host.createRecord(userId, 'Tally__c', { Note__c: 'by hand' });
        const data = await host.getRecord(userId, id, ['Tally__c.Note__c', 'CreatedBy.Name'], ['Tally__c.Missing__c']);
        assert.deepEqual(
            [data.apiName, data.id, data.fields['Note__c'].value, Object.keys(data.fields).includes('Missing__c')],
            ['Tally__c', id, 'by hand', false]
        );
        await host.updateRecord(userId, id, { Note__c: '' });
        assert.equal((await host.getRecord(userId, id, ['Note__c'])).fields['Note__c'].value, null);
        await host.deleteRecord(userId, id);
        await assert.rejects(host.getRecord(userId, id, ['Note__c']), { name: 'HostError', errorCode: 'NOT_FOUND' });
    });

    it('are refused with the status code and fields of the row', async () => {
        await assert.rejects(host.createRecord(userId, 'Tally__c', { Note__c: 'x'.repeat(81) }), {
            name: 'HostError',
            errorCode: 'STRING_TOO_LONG',
            fields: ['Note__c']
        });
        await assert.rejects(host.createRecord(userId, 'Nothing__c', {}), { errorCode: 'NOT_FOUND' });
        await assert.rejects(host.query(userId, 'SELECT Missing__c FROM Tally__c'), { errorCode: 'MALFORMED_QUERY' });
    });

    it('come from queries in the form of the REST API', async () => {
        const [row] = await host.query(
            userId,
            `SELECT Id, Username, CreatedDate, Manager.Name FROM User WHERE Id = '${userId}'`
        );
        assert.deepEqual(row, {
            attributes: { type: 'User', url: `/services/data/v67.0/sobjects/User/${userId}` },
            Id: userId,
            Username: 'admin@jobs.example',
            CreatedDate: row['CreatedDate'],
            Manager: null
        });
        assert.match(String(row['CreatedDate']), /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}\+0000$/);
    });

    it('are described as the user sees them', async () => {
        const tally = await host.describe(userId, 'tally__c');
        assert.equal(tally?.apiName, 'Tally__c');
        assert.deepEqual(tally?.fields.find((field) => field.apiName === 'Note__c')?.length, 80);
        assert.equal(await host.describe(userId, 'Nothing__c'), null);
    });
});

describe('the threads of the host', () => {
    const jobOf = async (id: unknown): Promise<Record<string, unknown>> => {
        const [job] = await host.query(
            userId,
            `SELECT Status, JobItemsProcessed FROM AsyncApexJob WHERE Id = '${String(id)}'`
        );
        return job;
    };

    it('run jobs while requests are answered, and tell of their progress', async () => {
        let changes = 0;
        const stop = host.onJobs(() => changes++);
        const id = await value('startBatch', { p0: 60 });
        const seen: number[] = [];
        await until(async () => {
            const job = await jobOf(id);
            seen.push(Number(job['JobItemsProcessed']));
            return job['Status'] === 'Completed';
        });
        assert.ok((await notes()).filter((text) => String(text).startsWith('chunk')).length === 60);
        assert.ok(
            seen.some((chunks) => chunks > 0 && chunks < 60),
            `chunks done at each answer: ${seen.join()}`
        );
        assert.ok(changes >= 2, `${changes} changes`);
        stop();
    });

    it('let requests write in the middle of a job', async () => {
        const id = await value('startBatch', { p0: 40 });
        for (let i = 0; i < 10; i++) assert.equal(await value('write', { p0: `meanwhile ${i}` }), userId);
        const { Status: status } = await jobOf(id);
        assert.notEqual(status, 'Completed', 'ten rows were written while the job had chunks left');
        await until(async () => (await jobOf(id))['Status'] === 'Completed');
        assert.equal((await notes()).filter((text) => String(text).startsWith('meanwhile')).length, 10);
    });

    it('pass platform events to listeners, those that ignore rollback too', async () => {
        const heard: HostEvent[] = [];
        const stop = host.onEvent((event) => heard.push(event));
        await value('publish', { p0: 'hello' });
        await call('publishAndFail', { p0: 'help' });
        await until(() => heard.length === 2);
        stop();
        assert.deepEqual(
            heard.map((event) => [event.channel, event.payload['Text__c']]),
            [
                ['/event/Ping__e', 'hello'],
                ['/event/Alarm__e', 'help']
            ]
        );
        assert.ok(heard[1].replayId > heard[0].replayId);
    });

    it('go on with a job after the host was stopped and started', async () => {
        const id = await value('startBatch', { p0: 30 });
        await host.stop();
        await assert.rejects(host.defaultUserId());
        host = await startApexHost({
            bootModule,
            projectDirectory: folder,
            databaseFile: join(folder, 'org.db'),
            onProblem: (message) => problems.push(message)
        });
        await until(
            async () =>
                (
                    await host.query(
                        userId,
                        `SELECT Id FROM AsyncApexJob WHERE Id = '${String(id)}' AND Status = 'Completed'`
                    )
                ).length === 1
        );
        assert.deepEqual(problems, []);
    });
});
