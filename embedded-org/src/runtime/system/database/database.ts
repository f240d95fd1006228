import { currentApexTransaction } from '../../transaction/apex-transaction.ts';
import { argument } from '../arguments.ts';
import { definePlatformType, type PlatformType } from '../define.ts';
import { cursorTypes } from './cursor.ts';
import { dmlMethods } from './dml-methods.ts';
import { queryLocatorTypes } from './query-locator.ts';
import { queryMethods } from './query-methods.ts';
import { transactionMethods } from './transaction-control.ts';

/** System.Database. Source: Apex Reference, Database Class. Lead conversion, external objects and replication calls are not supported. */
export const databaseTypes: readonly PlatformType[] = [
    definePlatformType('System.Database', {
        callerAware: true,
        static: {
            ...dmlMethods,
            ...queryMethods,
            ...transactionMethods,
            executeBatch: (job: object, scope: number | null = null) =>
                currentApexTransaction().org.async.executeBatch(argument(job), scope)
        }
    }),
    ...cursorTypes,
    ...queryLocatorTypes
];
