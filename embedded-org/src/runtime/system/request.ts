import { currentApexTransaction, type ApexTransaction } from '../transaction/apex-transaction.ts';
import { definePlatformType } from './define.ts';
import { platformEnumConstant } from './enums.ts';

/** System.Request: what the current transaction answers to. */
export class ApexRequest {
    readonly $typeName = 'System.Request';
    readonly transaction: ApexTransaction;

    constructor(transaction: ApexTransaction) {
        this.transaction = transaction;
    }
}

/** Source: Apex Reference, Request Class. */
export const requestType = definePlatformType('System.Request', {
    static: { getCurrent: () => new ApexRequest(currentApexTransaction()) },
    instance: {
        getQuiddity: (self: ApexRequest) => platformEnumConstant('System.Quiddity', self.transaction.quiddity),
        getRequestId: (self: ApexRequest) => self.transaction.requestId
    }
});
