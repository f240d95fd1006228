import { saveInternally } from '../dml/internal-save.ts';
import { dmlException } from '../dml/dml-exception.ts';
import { throwApex } from '../exceptions/index.ts';
import type { ApexSObject } from '../values/sobject.ts';
import { currentApexTransaction, type ApexTransaction } from './apex-transaction.ts';
import { MixedDmlTracker } from './mixed-dml.ts';
import { loadRunningUser, toRunningUser } from './running-user.ts';

/**
 * System.runAs: runs `body` as another user, in a test. A user that is not inserted yet is inserted, whatever the licence seats say.
 * The block has a mixed-DML context of its own; the call counts as a DML statement.
 * Source: platform-rules B2; Apex Reference, System.runAs.
 * @throws System.TypeException outside tests (there the platform refuses to compile it).
 */
export function runAs(user: ApexSObject | null, body: () => void): void {
    const transaction = currentApexTransaction();
    if (user === null) throwApex('System.NullPointerException', 'Attempt to de-reference a null object');
    if (transaction.test === null) throwApex('System.TypeException', 'System.runAs is only available in tests');
    transaction.limits.use('dmlStatements');
    const id = (user.$values['Id'] ?? null) as string | null;
    const { user: before, mixedDml } = transaction;
    transaction.mixedDml = new MixedDmlTracker();
    transaction.user = id === null ? insertUser(transaction, user) : loadRunningUser(transaction.org, id);
    transaction.runAsStack.push(before);
    try {
        body();
    } finally {
        transaction.runAsStack.pop();
        transaction.user = before;
        transaction.mixedDml = mixedDml;
    }
}

function insertUser(transaction: ApexTransaction, user: ApexSObject): ReturnType<typeof toRunningUser> {
    const [outcome] = saveInternally(transaction, user.$object, 'insert', [user], { ignoresSeats: true });
    if (!outcome.success) throw dmlException('Insert', [{ index: 0, id: null, errors: outcome.errors }]);
    user.$values['Id'] = outcome.id;
    return loadRunningUser(transaction.org, outcome.id ?? '');
}
