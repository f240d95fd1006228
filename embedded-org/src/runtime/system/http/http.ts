import { throwApex } from '../../exceptions/index.ts';
import { currentApexTransaction } from '../../transaction/apex-transaction.ts';
import { ApexBlob } from '../../values/blob.ts';
import { argument } from '../arguments.ts';
import { definePlatformType, type PlatformType } from '../define.ts';
import { ApexHttpRequest, ApexHttpResponse, httpMessageTypes } from './messages.ts';

/** Objects that answer callouts in tests: Apex classes, and the platform's own mocks below. */
interface CalloutMock {
    respond$1(request: ApexHttpRequest): ApexHttpResponse | null;
}

/**
 * Http.send: answered by the mock of a test. Sources: Apex Developer Guide, Testing HTTP Callouts (texts of the test errors).
 * Outside tests the embedded org refuses: it reaches no network, and says so.
 */
function send(_self: unknown, request: ApexHttpRequest): ApexHttpResponse | null {
    const transaction = currentApexTransaction();
    const endpoint = argument(request).endpoint;
    transaction.limits.use('callouts');
    if (transaction.test === null)
        throwApex(
            'System.CalloutException',
            `The embedded org makes no callouts: ${String(request.method)} ${String(endpoint)}`
        );
    const mock = transaction.test.mocks.get('httpcalloutmock') as CalloutMock | undefined;
    if (mock === undefined)
        throwApex('System.TypeException', 'Methods defined as TestMethod do not support Web service callouts');
    return mock.respond$1(request);
}

/** System.StaticResourceCalloutMock and System.MultiStaticResourceCalloutMock: responses whose body is a static resource. */
export class ResourceMock implements CalloutMock {
    readonly $typeName: string;
    private readonly byEndpoint = new Map<string, string>();
    private readonly headers: [string, string][] = [];
    private status: string | null = null;
    private statusCode = 0;

    constructor(typeName: string) {
        this.$typeName = typeName;
    }

    setResource(endpoint: string, name: string): void {
        this.byEndpoint.set(endpoint, argument(name));
    }

    setHeader(name: string, value: string): void {
        this.headers.push([name, value]);
    }

    setStatus(status: string): void {
        this.status = status;
    }

    setStatusCode(code: number): void {
        this.statusCode = code;
    }

    respond$1(request: ApexHttpRequest): ApexHttpResponse {
        const name = this.byEndpoint.get(request.endpoint ?? '') ?? this.byEndpoint.get('');
        const content = name === undefined ? null : currentApexTransaction().org.staticResource(name);
        if (content === null) throwApex('System.CalloutException', `Static resource not found: ${String(name)}`);
        const response = new ApexHttpResponse();
        for (const [header, value] of this.headers) response.setHeader(header, value);
        response.status = this.status;
        response.statusCode = this.statusCode;
        response.setBody(new ApexBlob(content));
        return response;
    }
}

const mockType = (name: string, setStaticResource: (self: ResourceMock, ...args: string[]) => void): PlatformType =>
    definePlatformType(name, {
        static: { new: () => new ResourceMock(name) },
        instance: {
            respond: (self: ResourceMock, request: ApexHttpRequest) => self.respond$1(request),
            setHeader: (self: ResourceMock, header: string, value: string) => {
                self.setHeader(header, value);
            },
            setStaticResource,
            setStatus: (self: ResourceMock, status: string) => {
                self.setStatus(status);
            },
            setStatusCode: (self: ResourceMock, code: number) => {
                self.setStatusCode(code);
            }
        }
    });

/** Source: Apex Reference, Http Class; StaticResourceCalloutMock Class; MultiStaticResourceCalloutMock Class. */
export const httpTypes: readonly PlatformType[] = [
    ...httpMessageTypes,
    definePlatformType('System.Http', {
        static: { new: () => ({ $typeName: 'System.Http' }) },
        instance: { send, toString: () => 'System.Http[]' }
    }),
    mockType('System.StaticResourceCalloutMock', (self, name) => {
        self.setResource('', name);
    }),
    mockType('System.MultiStaticResourceCalloutMock', (self, endpoint, name) => {
        self.setResource(endpoint, name);
    })
];
