import { throwApex } from '../exceptions/index.ts';
import { TransactionLimits } from '../limits/limits.ts';
import { recordId } from '../database/ids.ts';
import { rowsOf } from '../access/permissions.ts';
import type { TestContext } from '../testing/test-context.ts';
import { currentApexTransaction } from '../transaction/apex-transaction.ts';
import { ApexDatetime } from '../values/datetime.ts';
import { ApexList } from '../values/list.ts';
import { apexType, type ApexType } from '../values/type.ts';
import { argument } from './arguments.ts';
import { definePlatformType } from './define.ts';
import { loadData } from './test-data.ts';

/** @throws System.TypeException outside tests, where the platform refuses to compile these calls. */
function testContext(): TestContext {
    return currentApexTransaction().test ?? throwApex('System.TypeException', 'This method is only available in tests');
}

/** Fresh limits until stopTest. Source: Apex Developer Guide, Using Limits, startTest, and stopTest. Text of a second call: known from error reports. */
function startTest(): void {
    const transaction = currentApexTransaction();
    const test = testContext();
    if (test.phase !== 'before') throwApex('System.FinalException', 'Testing already started');
    test.phase = 'started';
    test.outerLimits = transaction.limits;
    transaction.limits = new TransactionLimits(transaction.limits.profile);
}

/** Runs what was queued since startTest, then gives the outer limits back. Errors of the jobs surface here. */
function stopTest(): void {
    const transaction = currentApexTransaction();
    const test = testContext();
    if (test.phase !== 'started') throwApex('System.FinalException', 'Testing has not started');
    test.phase = 'stopped';
    try {
        transaction.runCommitActions();
        transaction.org.async.runQueuedInTest();
    } finally {
        transaction.limits = test.outerLimits ?? transaction.limits;
        test.outerLimits = null;
    }
}

/** Id of the standard price book, which tests may use without seeing it. Source: Apex Reference, Test.getStandardPricebookId. */
function standardPricebookId(): string {
    const [standard] = rowsOf(currentApexTransaction(), 'Pricebook2', 'IsStandard', [true]);
    return standard === undefined ? recordId('01s', 1) : String(standard.$values['Id']);
}

/** Source: Apex Reference, Test.setCreatedDate: sets CreatedDate of a record of the test. */
function setCreatedDate(id: string, created: ApexDatetime): void {
    const transaction = currentApexTransaction();
    const object = transaction.org.schema.objectByPrefix(argument(id).slice(0, 3));
    if (object === undefined) throwApex('System.SObjectException', `Cannot locate Apex Type for ID: ${id}`);
    transaction.org.store.update(object, [{ Id: id, CreatedDate: argument(created) }]);
}

const idList = (ids: string[]): ApexList => new ApexList(apexType('Id'), ids);

function enqueueBatchJobs(count: number): ApexList {
    testContext();
    return idList(currentApexTransaction().org.async.enqueueNoOperationJobs(argument(count)));
}

function getFlexQueueOrder(): ApexList {
    testContext();
    return idList(currentApexTransaction().org.async.flexQueueOrderInTest());
}

/** Source: Apex Reference, Test Class. */
export const testType = definePlatformType('System.Test', {
    static: {
        startTest,
        stopTest,
        isRunningTest: () => currentApexTransaction().test !== null,
        setMock: (type: ApexType, mock: object) => {
            testContext().mocks.set(
                argument(type)
                    .name.replace(/^System\./, '')
                    .toLowerCase(),
                argument(mock)
            );
        },
        createStub: (type: ApexType, provider: object) =>
            currentApexTransaction().org.createStub(argument(type).name, argument(provider)),
        getStandardPricebookId: standardPricebookId,
        setCreatedDate,
        loadData,
        setFixedSearchResults: (ids: ApexList) => {
            testContext().fixedSearchResults = argument(ids).items.map(String);
        },
        enqueueBatchJobs,
        getFlexQueueOrder,
        getEventBus: () => currentApexTransaction().org.async.testEventBroker(),
        // What a group grants is calculated at once here, in an org only by this call in a test.
        calculatePermissionSetGroup: () => undefined
    }
});
