import type { LimitName } from '../limits/rows.ts';
import { currentApexTransaction } from '../transaction/apex-transaction.ts';
import { definePlatformType } from './define.ts';

/** Methods of System.Limits by the counter they read. */
const METHODS: Readonly<Record<string, LimitName>> = {
    AggregateQueries: 'aggregateQueries',
    ApexCursorRows: 'apexCursorRows',
    AsyncCalls: 'futureCalls',
    Callouts: 'callouts',
    DmlRows: 'dmlRows',
    DmlStatements: 'dmlStatements',
    EmailInvocations: 'emailInvocations',
    FetchCallsOnApexCursor: 'cursorFetchCalls',
    FutureCalls: 'futureCalls',
    MobilePushApexCalls: 'mobilePushApexCalls',
    PublishImmediateDML: 'publishImmediateDml',
    Queries: 'queries',
    QueryLocatorRows: 'queryLocatorRows',
    QueryRows: 'queryRows',
    QueueableJobs: 'queueableJobs',
    // These three are counted as DML statements or SOSL queries and kept for old code. Source: Apex Reference, Limits Class.
    RunAs: 'dmlStatements',
    SavepointRollbacks: 'dmlStatements',
    Savepoints: 'dmlStatements',
    FindSimilarCalls: 'soslQueries',
    SoslQueries: 'soslQueries'
};

/** Deprecated methods: describe calls and script statements have had no limit for years. Source: Apex Reference, Limits Class. */
const UNLIMITED = [
    'ChildRelationshipsDescribes',
    'FieldSetsDescribes',
    'FieldsDescribes',
    'PicklistDescribes',
    'RecordTypesDescribes',
    'ScriptStatements'
];

const limits = () => currentApexTransaction().limits;

const functions: Record<string, () => number> = {
    getCpuTime: () => limits().cpuTime,
    getLimitCpuTime: () => limits().cpuLimit,
    getHeapSize: () => limits().heapSize,
    getLimitHeapSize: () => limits().heapLimit,
    getDatabaseTime: () => limits().databaseTime,
    getLimitDatabaseTime: () => limits().cpuLimit
};
for (const [method, name] of Object.entries(METHODS)) {
    functions[`get${method}`] = () => limits().used(name);
    functions[`getLimit${method}`] = () => limits().limit(name);
}
for (const method of UNLIMITED) {
    functions[`get${method}`] = () => 0;
    functions[`getLimit${method}`] = () => 0;
}

/** Source: Apex Reference, Limits Class; platform-rules G. CPU time and heap are estimates. */
export const limitsType = definePlatformType('System.Limits', { static: functions });
