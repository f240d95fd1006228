import { currentApexTransaction } from '../../transaction/apex-transaction.ts';
import { ApexBlob } from '../../values/blob.ts';
import { ApexMap } from '../../values/map.ts';
import { STRING } from '../../values/type.ts';
import { argument } from '../arguments.ts';
import { definePlatformType, type PlatformType } from '../define.ts';

/** System.RestRequest: what a custom REST method was asked. */
export class RestRequest {
    readonly $typeName = 'System.RestRequest';
    headers = new ApexMap(STRING, STRING);
    httpMethod: string | null = null;
    params = new ApexMap(STRING, STRING);
    remoteAddress: string | null = null;
    requestBody: ApexBlob | null = null;
    requestURI: string | null = null;
    resourcePath: string | null = null;
}

/** System.RestResponse: what it answers. */
export class RestResponse {
    readonly $typeName = 'System.RestResponse';
    headers = new ApexMap(STRING, STRING);
    responseBody: ApexBlob | null = null;
    statusCode: number | null = null;
}

interface RestState {
    request: RestRequest | null;
    response: RestResponse | null;
}

const KEY = {};

/** Request and response of the transaction in progress; null outside REST methods until a test sets them. */
export function restState(): RestState {
    return currentApexTransaction().attachment(KEY, () => ({ request: null, response: null }));
}

/** Functions `get:x` and `set:x` for plain properties of an object. */
function properties(
    names: readonly string[]
): Record<string, (self: Record<string, unknown>, value: unknown) => unknown> {
    const table: Record<string, (self: Record<string, unknown>, value: unknown) => unknown> = {};
    for (const name of names) {
        table[`get:${name}`] = (self) => self[name];
        table[`set:${name}`] = (self, value) => (self[name] = value);
    }
    return table;
}

/** System.RestContext, RestRequest and RestResponse. Source: Apex Reference, classes of these names. */
export const restTypes: readonly PlatformType[] = [
    definePlatformType('System.RestContext', {
        static: {
            'get:request': () => restState().request,
            'set:request': (value: RestRequest | null) => (restState().request = value),
            'get:response': () => restState().response,
            'set:response': (value: RestResponse | null) => (restState().response = value)
        }
    }),
    definePlatformType('System.RestRequest', {
        static: { new: () => new RestRequest() },
        instance: {
            ...properties([
                'headers',
                'httpMethod',
                'params',
                'remoteAddress',
                'requestBody',
                'requestURI',
                'resourcePath'
            ]),
            addHeader: (self: RestRequest, name: string, value: string) => {
                self.headers.put(argument(name), value);
            },
            addParameter: (self: RestRequest, name: string, value: string) => {
                self.params.put(argument(name), value);
            }
        }
    }),
    definePlatformType('System.RestResponse', {
        static: { new: () => new RestResponse() },
        instance: {
            ...properties(['headers', 'responseBody', 'statusCode']),
            addHeader: (self: RestResponse, name: string, value: string) => {
                self.headers.put(argument(name), value);
            }
        }
    })
];
