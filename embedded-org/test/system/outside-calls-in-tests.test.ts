import { after, test } from 'node:test';
import { ApexOrg } from '../apex/apex-org.ts';

/* What would leave the org: web services, deployments and the session that both need, seen from Apex tests. */
const org = new ApexOrg({
    classes: [
        `public class Weather {
            public class Request_element { public String city; }
            public class Response_element { public String sky; }
            public String sky(String city) {
                Request_element request = new Request_element();
                request.city = city;
                Map<String, Response_element> answers = new Map<String, Response_element>{ 'response_x' => null };
                WebServiceCallout.invoke(this, request, answers, new String[]{
                    'https://weather.example.com', 'act', 'urn:request', 'Request', 'urn:response', 'Response', 'Weather.Response_element' });
                return answers.get('response_x').sky;
            }
        }`,
        `@IsTest private class OutsideTest {
            private class Mock implements WebServiceMock {
                public void doInvoke(Object stub, Object request, Map<String, Object> response, String endpoint, String soapAction,
                        String requestName, String responseNS, String responseName, String responseType) {
                    Weather.Response_element answer = new Weather.Response_element();
                    answer.sky = String.join(new List<String>{ ((Weather.Request_element) request).city, endpoint, soapAction, requestName,
                        responseNS, responseName, responseType }, '|');
                    response.put('response_x', answer);
                }
            }
            @IsTest static void answersByTheMock() {
                Test.setMock(WebServiceMock.class, new Mock());
                Assert.areEqual('Ulm|https://weather.example.com|act|Request|urn:response|Response|Weather.Response_element', new Weather().sky('Ulm'));
                Assert.areEqual(1, Limits.getCallouts());
            }
            @IsTest static void refusesWithoutAMock() {
                try {
                    new Weather().sky('Ulm');
                    Assert.fail('refused');
                } catch (TypeException expected) {
                    Assert.areEqual('Methods defined as TestMethod do not support Web service callouts', expected.getMessage());
                }
            }
            @IsTest static void deploysNothing() {
                Metadata.CustomMetadata first = new Metadata.CustomMetadata();
                first.fullName = 'Rule.First';
                Metadata.DeployContainer container = new Metadata.DeployContainer();
                container.addMetadata(first);
                container.addMetadata(new Metadata.CustomMetadata());
                Assert.areEqual(first, container.getMetadata()[0]);
                Assert.isTrue(container.removeMetadataByFullName('Rule.First'));
                Assert.isFalse(container.removeMetadata(first));
                Assert.areEqual(1, container.getMetadata().size());
                try {
                    Metadata.Operations.enqueueDeployment(container, null);
                    Assert.fail('refused');
                } catch (AsyncException expected) {
                    Assert.areEqual('Metadata cannot be deployed from within a test', expected.getMessage());
                }
            }
            @IsTest static void hasASession() {
                Assert.isTrue(UserInfo.getSessionId().endsWith('!ApexTestSession'));
            }
        }`
    ]
});
after(() => {
    org.close();
});

// Source: Apex Developer Guide, "Test Web Service Callouts"; Apex Reference, WebServiceMock Interface.
test('a web service is answered by the mock, which hears of everything but the namespace of the request', () => {
    org.requirePass('answersByTheMock');
});

// Source: text known from error reports.
test('a web service is refused where the test has no mock', () => {
    org.requirePass('refusesWithoutAMock');
});

// Sources: Apex Reference, DeployContainer Class; public test code that passes in orgs.
test('components are collected for a deployment, which a test cannot start', () => {
    org.requirePass('deploysNothing');
});

// Source: public test code that passes in orgs.
test('a test has a session', () => {
    org.requirePass('hasASession');
});
