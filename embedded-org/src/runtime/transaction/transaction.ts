/** The user on whose behalf Apex runs, read once when the transaction begins. */
export interface RunningUser {
    readonly id: string;
    readonly username: string;
    readonly name: string;
    readonly firstName: string | null;
    readonly lastName: string;
    readonly email: string;
    readonly profileId: string;
    readonly roleId: string | null;
    readonly userType: string;
    readonly timeZone: string;
    readonly locale: string;
    readonly language: string;
}

export interface TransactionState {
    readonly id: string;
    user: RunningUser;
    /** Static state of compiled classes by ClassInfo.staticIndex; filled on first use of each class. */
    statics: unknown[];
}

let current: TransactionState | null = null;

/** The transaction in progress on this thread. Apex is synchronous, so there is at most one; nested ones (jobs run by Test.stopTest) are entered and left like a stack. */
export function currentTransaction(): TransactionState {
    if (current === null) throw new Error('No Apex transaction is in progress on this thread.');
    return current;
}

/** Makes `transaction` the current one and returns the one it replaces, to be put back when it ends. */
export function enterTransaction(transaction: TransactionState | null): TransactionState | null {
    const previous = current;
    current = transaction;
    return previous;
}

/** Id of the user of the transaction in progress; null outside transactions (the seed of an org). */
export function transactionUserId(): string | null {
    return current?.user.id ?? null;
}
