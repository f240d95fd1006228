import { throwApex } from '../../exceptions/index.ts';
import { ApexBlob } from '../../values/blob.ts';
import { ApexList } from '../../values/list.ts';
import { apexType } from '../../values/type.ts';
import { argument } from '../arguments.ts';
import { definePlatformType, type PlatformType } from '../define.ts';
import { XmlDocument } from '../xml/dom.ts';
import { XmlStreamReader } from '../xml/stream-reader.ts';

/** What System.HttpRequest and System.HttpResponse share: headers in any letter case, and a body that is text or bytes. */
class HttpMessage {
    readonly headers = new Map<string, { name: string; value: string }>();
    body: ApexBlob = ApexBlob.fromString('');
    hasBody = false;

    setHeader(name: string, value: string): void {
        this.headers.set(argument(name).toLowerCase(), { name, value });
    }

    getHeader(name: string): string | null {
        return this.headers.get(argument(name).toLowerCase())?.value ?? null;
    }

    setBody(body: ApexBlob): void {
        this.body = argument(body);
        this.hasBody = true;
    }
}

export class ApexHttpRequest extends HttpMessage {
    readonly $typeName = 'System.HttpRequest';
    endpoint: string | null = null;
    /** Null until it is set. Source: public test code that expects `System.HttpRequest[Endpoint=null, Method=null]`. */
    method: string | null = null;
    compressed = false;
    /** Milliseconds. Source: Apex Reference, HttpRequest.setTimeout (default 10 seconds). */
    timeout = 10_000;
    certificate: string | null = null;

    toString$0(): string {
        return `System.HttpRequest[Endpoint=${String(this.endpoint)}, Method=${String(this.method)}]`;
    }
}

export class ApexHttpResponse extends HttpMessage {
    readonly $typeName = 'System.HttpResponse';
    status: string | null = null;
    statusCode = 0;

    toString$0(): string {
        return `System.HttpResponse[Status=${String(this.status)}, StatusCode=${String(this.statusCode)}]`;
    }
}

/** Milliseconds. Source: Apex Reference, HttpRequest.setTimeout: 1 to 120,000. */
const MAXIMUM_TIMEOUT = 120_000;

function setTimeoutOf(request: ApexHttpRequest, milliseconds: number): void {
    if (argument(milliseconds) < 1 || milliseconds > MAXIMUM_TIMEOUT)
        throwApex('System.CalloutException', `Timeout must be between 1 and ${String(MAXIMUM_TIMEOUT)}`);
    request.timeout = milliseconds;
}

const shared = {
    getBody: (self: HttpMessage) => self.body.toText(),
    getBodyAsBlob: (self: HttpMessage) => self.body,
    getBodyDocument: (self: HttpMessage) => {
        const document = new XmlDocument();
        document.load(self.body.toText());
        return document;
    },
    setBody: (self: HttpMessage, body: string) => {
        self.setBody(ApexBlob.fromString(argument(body)));
    },
    setBodyAsBlob: (self: HttpMessage, body: ApexBlob) => {
        self.setBody(body);
    },
    getHeader: (self: HttpMessage, name: string) => self.getHeader(name),
    setHeader: (self: HttpMessage, name: string, value: string) => {
        self.setHeader(name, value);
    },
    toString: (self: ApexHttpRequest | ApexHttpResponse) => self.toString$0()
};

/** Source: Apex Reference, HttpRequest Class; HttpResponse Class. */
export const httpMessageTypes: readonly PlatformType[] = [
    definePlatformType('System.HttpRequest', {
        static: { new: () => new ApexHttpRequest() },
        instance: {
            ...shared,
            getCompressed: (self: ApexHttpRequest) => self.compressed,
            getEndpoint: (self: ApexHttpRequest) => self.endpoint,
            getMethod: (self: ApexHttpRequest) => self.method,
            setClientCertificateName: (self: ApexHttpRequest, name: string) => (self.certificate = name),
            setBodyDocument: (self: ApexHttpRequest, document: XmlDocument) => {
                self.setBody(ApexBlob.fromString(argument(document).toXml()));
            },
            setCompressed: (self: ApexHttpRequest, compressed: boolean) => (self.compressed = compressed),
            setEndpoint: (self: ApexHttpRequest, endpoint: string) => (self.endpoint = endpoint),
            setMethod: (self: ApexHttpRequest, method: string) => (self.method = argument(method)),
            setTimeout: setTimeoutOf
        }
    }),
    definePlatformType('System.HttpResponse', {
        static: { new: () => new ApexHttpResponse() },
        instance: {
            ...shared,
            getHeaderKeys: (self: ApexHttpResponse) =>
                new ApexList(
                    apexType('String'),
                    [...self.headers.values()].map((header) => header.name)
                ),
            getStatus: (self: ApexHttpResponse) => self.status,
            getStatusCode: (self: ApexHttpResponse) => self.statusCode,
            getXmlStreamReader: (self: ApexHttpResponse) => new XmlStreamReader(self.body.toText()),
            setStatus: (self: ApexHttpResponse, status: string) => (self.status = status),
            setStatusCode: (self: ApexHttpResponse, code: number) => (self.statusCode = argument(code))
        }
    })
];
