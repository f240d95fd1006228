import { saveInternally } from '../dml/internal-save.ts';
import { dmlException } from '../dml/dml-exception.ts';
import { throwApex } from '../exceptions/index.ts';
import type { ApexSObject } from '../values/sobject.ts';
import { currentApexTransaction, type ApexTransaction } from './apex-transaction.ts';
import { MixedDmlTracker } from './mixed-dml.ts';
import { loadRunningUser, toRunningUser } from './running-user.ts';

/** What {@link leaveRunAs} puts back. */
export interface RunAsMark {
    readonly transaction: ApexTransaction;
    readonly user: ApexTransaction['user'];
    readonly mixedDml: MixedDmlTracker;
}

/** System.runAs around a function; see {@link enterRunAs}. */
export function runAs(user: ApexSObject | null, body: () => void): void {
    const mark = enterRunAs(user);
    try {
        body();
    } finally {
        leaveRunAs(mark);
    }
}

/**
 * Begins a System.runAs block as another user, in a test. A user that is not inserted yet is inserted, whatever the licence seats say.
 * The block has a mixed-DML context of its own; the call counts as a DML statement.
 * Source: platform-rules B2; Apex Reference, System.runAs.
 * @throws System.TypeException outside tests (there the platform refuses to compile it).
 */
export function enterRunAs(user: ApexSObject | null): RunAsMark {
    const transaction = currentApexTransaction();
    if (user === null) throwApex('System.NullPointerException', 'Attempt to de-reference a null object');
    if (transaction.test === null) throwApex('System.TypeException', 'System.runAs is only available in tests');
    transaction.limits.use('dmlStatements');
    const id = (user.$values['Id'] ?? null) as string | null;
    const mark = { transaction, user: transaction.user, mixedDml: transaction.mixedDml };
    transaction.mixedDml = new MixedDmlTracker();
    transaction.user = id === null ? insertUser(transaction, user) : loadRunningUser(transaction.org, id);
    return mark;
}

/** Ends the block that `mark` began, however it was left. */
export function leaveRunAs({ transaction, user, mixedDml }: RunAsMark): void {
    transaction.user = user;
    transaction.mixedDml = mixedDml;
}

function insertUser(transaction: ApexTransaction, user: ApexSObject): ReturnType<typeof toRunningUser> {
    const [outcome] = saveInternally(transaction, user.$object, 'insert', [user], { ignoresSeats: true });
    if (!outcome.success) throw dmlException('Insert', [{ index: 0, id: null, errors: outcome.errors }]);
    user.$values['Id'] = outcome.id;
    return loadRunningUser(transaction.org, outcome.id ?? '');
}
