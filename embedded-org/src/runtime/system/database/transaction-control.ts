import { throwApex } from '../../exceptions/index.ts';
import { currentApexTransaction } from '../../transaction/apex-transaction.ts';
import { ApexSavepoint } from '../../transaction/savepoints.ts';

/** Database.setSavepoint, rollback, releaseSavepoint. Source: Apex Developer Guide, Transaction Control; each call counts as a DML statement (platform-rules G). */
export const transactionMethods = {
    setSavepoint(): ApexSavepoint {
        const transaction = currentApexTransaction();
        transaction.limits.use('dmlStatements');
        return new ApexSavepoint(transaction.savepoints.set());
    },

    /** Undoes what was written since; statics and the Ids in records stay as they are. */
    rollback(savepoint: ApexSavepoint | null): void {
        if (savepoint === null) throwApex('System.NullPointerException', 'Argument cannot be null.');
        const transaction = currentApexTransaction();
        transaction.limits.use('dmlStatements');
        transaction.savepoints.rollback(savepoint.mark);
    },

    releaseSavepoint(savepoint: ApexSavepoint | null): void {
        if (savepoint === null) throwApex('System.NullPointerException', 'Argument cannot be null.');
        const transaction = currentApexTransaction();
        // Recorded in public test code that passes in orgs.
        transaction.limits.use('dmlStatements');
        transaction.savepoints.release(savepoint.mark);
    }
};
