import { throwApex } from '../../exceptions/index.ts';
import { currentApexTransaction } from '../../transaction/apex-transaction.ts';
import type { ApexList } from '../../values/list.ts';
import type { ApexMap } from '../../values/map.ts';
import { argument } from '../arguments.ts';
import { definePlatformType } from '../define.ts';

interface WebServiceMock {
    doInvoke$9(stub: unknown, request: unknown, response: ApexMap, ...texts: unknown[]): void;
}

/**
 * WebServiceCallout.invoke, as classes generated from a WSDL call it: answered by the mock of a test, which puts its answer into the map.
 * @param details endpoint, SOAP action, namespace and name of the request, namespace, name and class of the response; the mock is not
 * told of the request's namespace
 * Source: Apex Developer Guide, "Test Web Service Callouts"; Apex Reference, WebServiceMock Interface; order of the details as
 * generated classes have them. Outside tests the embedded org refuses: it reaches no network, and says so.
 */
function invoke(stub: unknown, request: unknown, response: ApexMap, details: ApexList): void {
    const transaction = currentApexTransaction();
    const [endpoint, action, , ...names] = argument(details).items;
    transaction.limits.use('callouts');
    if (transaction.test === null)
        throwApex('System.CalloutException', `The embedded org makes no callouts: ${String(endpoint)}`);
    const mock = transaction.test.mocks.get('webservicemock') as WebServiceMock | undefined;
    if (mock === undefined)
        throwApex('System.TypeException', 'Methods defined as TestMethod do not support Web service callouts');
    mock.doInvoke$9(stub, request, argument(response), endpoint, action, ...names);
}

export const webServiceCalloutType = definePlatformType('System.WebServiceCallout', { static: { invoke } });
