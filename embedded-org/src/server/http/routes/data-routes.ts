import { fieldOf } from '../../shell/fields.ts';
import { lookup } from '../../shell/lookup.ts';
import { describeOrFail } from '../../shell/record-page.ts';
import { errorAnswer } from '../errors.ts';
import { HttpError, readBody, readJson, sendJson, type Exchange } from '../exchange.ts';
import type { OrgServer } from '../org-server.ts';
import type { Router } from '../router.ts';
import { objectInfo } from '../../shell/object-info.ts';

/** Largest upload: what ContentVersion takes through Apex is far less, but the file itself is stored as it comes. */
const FILE_LIMIT = 50 * 1024 * 1024;

/** Apex calls, records, describe data, look-ups, files: what components reach through the platform's modules. */
export function addDataRoutes(router: Router, server: OrgServer): void {
    const { host } = server;
    router.add('POST', '/apex/:method', async ({ request, response, parameters, userId }) => {
        const [methodName, className, ...namespace] = parameters['method'].split('.').reverse();
        if (className === undefined || namespace.length > 1)
            throw new HttpError(400, `"${parameters['method']}" is not of the form Class.method.`);
        const outcome = await host.call(userId, className, methodName, await readJson(request));
        if (outcome.ok) {
            sendJson(response, outcome.value ?? null);
            return;
        }
        // Source: https://developer.salesforce.com/docs/platform/lwc/guide/data-error.html
        const { exceptionType, message, stackTrace } = outcome.error;
        const status = exceptionType === 'NoSuchMethod' ? 404 : 500;
        sendJson(
            response,
            { message, exceptionType, stackTrace, isUserDefinedException: false, statusCode: status },
            status
        );
    });

    router.add('GET', '/ui-api/records/:id', async ({ response, url, parameters, userId }) => {
        const list = (name: string): string[] =>
            (url.searchParams.get(name) ?? '').split(',').filter((field) => field !== '');
        const optional = list('optionalFields');
        if (url.searchParams.has('layoutTypes')) {
            const { apiName } = await host.getRecord(userId, parameters['id'], ['Id']);
            const object = await describeOrFail(host, userId, apiName);
            // Compound fields have no value of their own; their parts are fields too.
            const simple = object.fields.filter((field) => field.type !== 'ADDRESS' && field.type !== 'LOCATION');
            optional.push(...simple.map((field) => `${object.apiName}.${field.apiName}`));
        }
        sendJson(response, await host.getRecord(userId, parameters['id'], list('fields'), optional));
    });
    router.add('POST', '/ui-api/records', (exchange) =>
        changing('create', exchange, async () => {
            const { apiName, fields } = await readJson(exchange.request);
            if (typeof apiName !== 'string' || !isFields(fields))
                throw new HttpError(400, 'A record needs apiName and fields.');
            const { id } = await host.createRecord(exchange.userId, apiName, fields);
            sendJson(
                exchange.response,
                await host.getRecord(exchange.userId, id, [`${apiName}.Id`], fieldPaths(apiName, fields)),
                201
            );
        })
    );
    router.add('PATCH', '/ui-api/records/:id', (exchange) =>
        changing('update', exchange, async () => {
            const { fields } = await readJson(exchange.request);
            if (!isFields(fields)) throw new HttpError(400, 'An update needs fields.');
            const id = exchange.parameters['id'];
            await host.updateRecord(exchange.userId, id, fields);
            const { apiName } = await host.getRecord(exchange.userId, id, ['Id']);
            sendJson(
                exchange.response,
                await host.getRecord(exchange.userId, id, [`${apiName}.Id`], fieldPaths(apiName, fields))
            );
        })
    );
    router.add('DELETE', '/ui-api/records/:id', (exchange) =>
        changing('delete', exchange, async () => {
            await host.deleteRecord(exchange.userId, exchange.parameters['id']);
            exchange.response.writeHead(204).end();
        })
    );

    router.add('GET', '/ui-api/object-info/:object', async ({ response, parameters, userId }) => {
        sendJson(response, objectInfo(await describeOrFail(host, userId, parameters['object'])));
    });
    router.add(
        'GET',
        '/ui-api/object-info/:object/picklist-values/:recordType/:field',
        async ({ response, parameters, userId }) => {
            const object = await describeOrFail(host, userId, parameters['object']);
            const field = fieldOf(object, parameters['field']);
            if (field === undefined || field.picklist.length === 0)
                throw new HttpError(400, `${object.apiName}.${parameters['field']} is no picklist that you can see.`);
            const values = field.picklist.map(({ label, value }) => ({ label, value, attributes: null, validFor: [] }));
            const preset = field.picklist.findIndex((entry) => entry.isDefault);
            sendJson(response, { controllerValues: {}, defaultValue: values[preset] ?? null, values, url: null });
        }
    );
    router.add('POST', '/ui-api/lookups/:object', async ({ request, response, parameters, userId }) => {
        const object = await describeOrFail(host, userId, parameters['object']);
        sendJson(response, await lookup(host, userId, object, await readJson(request)));
    });

    router.add('POST', '/files', async ({ request, response, url, userId }) => {
        const name = url.searchParams.get('name') ?? 'file';
        const recordId = url.searchParams.get('recordId') ?? '';
        const content = await readBody(request, FILE_LIMIT);
        const fields = {
            Title: name.replace(/\.[^.]*$/, ''),
            PathOnClient: name,
            VersionData: content.toString('base64')
        };
        const { id } = await host.createRecord(
            userId,
            'ContentVersion',
            recordId === '' ? fields : { ...fields, FirstPublishLocationId: recordId }
        );
        const version = await host.getRecord(userId, id, ['ContentVersion.ContentDocumentId']);
        sendJson(response, {
            name,
            contentVersionId: id,
            documentId: version.fields['ContentDocumentId']?.value ?? null
        });
    });
}

/** Runs a handler that changes data; a refusal gets the form of a record error. */
async function changing(operation: string, { response }: Exchange, run: () => Promise<void>): Promise<void> {
    try {
        await run();
    } catch (error) {
        const { status, body } = errorAnswer(error, operation);
        sendJson(response, body, status);
    }
}

function isFields(value: unknown): value is Record<string, unknown> {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function fieldPaths(objectName: string, fields: Readonly<Record<string, unknown>>): string[] {
    return Object.keys(fields).map((field) => `${objectName}.${field}`);
}
