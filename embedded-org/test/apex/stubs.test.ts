import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { ApexOrg } from './apex-org.ts';

/*
 * Test.createStub and callout mocks. Sources: Apex Developer Guide, "Build a Mocking Framework with the Stub API", "Testing HTTP
 * Callouts"; texts of the exceptions: public mocking tests that pass in orgs.
 */
const org = new ApexOrg({
    classes: [
        `public class Provider implements StubProvider {
            private Object answer;
            public Provider(Object answer) { this.answer = answer; }
            public Object handleMethodCall(Object stub, String method, Type returned, List<Type> types, List<String> names, List<Object> given) {
                return answer == 'stub' ? stub : answer;
            }
        }`,
        `public virtual class Service {
            public Service(String needed) {}
            public String text() { return 'real'; }
            public List<Object> things() { return null; }
            public class Inner { public void run() {} }
        }`,
        'public class Single { private Single() {} }',
        `public class Batch implements Database.Batchable<SObject> {
            public Iterable<SObject> start(Database.BatchableContext c) { return null; }
            public void execute(Database.BatchableContext c, List<SObject> s) {}
            public void finish(Database.BatchableContext c) {}
        }`,
        `@IsTest private class StubTest {
            private static String failure(Type stubbed, Object answer, String method) {
                try {
                    Object stub = Test.createStub(stubbed, new Provider(answer));
                    if (method == 'text') { return ((Service) stub).text(); }
                    if (method == 'things') { return String.valueOf(((Service) stub).things()); }
                    return 'made';
                } catch (TypeException e) { return e.getMessage(); }
            }
            @IsTest static void answersOfTheRightTypePass() {
                Assert.areEqual('answer', failure(Service.class, 'answer', 'text'));
                Assert.areEqual(null, failure(Service.class, null, 'text'));
            }
            @IsTest static void answersOfAnotherTypeFail() {
                Assert.areEqual('Invalid conversion from runtime type Service to String', failure(Service.class, 'stub', 'text'));
                Assert.areEqual('Invalid conversion from runtime type String to List<ANY>', failure(Service.class, 'x', 'things'));
            }
            @IsTest static void whatCannotBeStubbedFails() {
                for (Type each : new List<Type>{ Service.Inner.class, Single.class, Batch.class, HttpRequest.class }) {
                    Assert.areEqual('Stub API does not support the type: ' + each.getName(), failure(each, null, null));
                }
                Assert.areEqual('made', failure(Service.class, null, null));
            }
        }`,
        `@IsTest private class CalloutTest {
            class Mock implements HttpCalloutMock {
                public HttpResponse respond(HttpRequest request) {
                    HttpResponse response = new HttpResponse();
                    response.setBody(String.valueOf(request));
                    return response;
                }
            }
            @IsTest static void mockAnswersARequestWithoutEndpoint() {
                Test.setMock(HttpCalloutMock.class, new Mock());
                Assert.areEqual('System.HttpRequest[Endpoint=null, Method=null]', new Http().send(new HttpRequest()).getBody());
            }
        }`
    ]
});
after(() => org.close());

describe('doubles in Apex tests', () => {
    for (const result of org.test())
        it(`${result.className}.${result.methodName}`, () => assert.equal(result.message, null));
});
