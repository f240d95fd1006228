import type { TransactionLimits } from '../limits/limits.ts';

/** What System.Test keeps for one running test method; jobs that the test runs share it. */
export class TestContext {
    /** Answers of Test.setMock by interface name, lower case (`httpcalloutmock`). */
    readonly mocks = new Map<string, object>();
    /** Ids of Test.setFixedSearchResults. */
    fixedSearchResults: readonly string[] = [];
    /** Before Test.startTest, between it and stopTest, or after. */
    phase: 'before' | 'started' | 'stopped' = 'before';
    /** Limits of the test method outside startTest and stopTest, put aside meanwhile. */
    outerLimits: TransactionLimits | null = null;
    /** @IsTest(SeeAllData=true): the org's records are visible. */
    readonly seesAllData: boolean;

    constructor(seesAllData: boolean) {
        this.seesAllData = seesAllData;
    }
}
