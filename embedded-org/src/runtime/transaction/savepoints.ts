import { throwApex } from '../exceptions/index.ts';
import type { ApexTransaction } from './apex-transaction.ts';

/** A point to which the database, the queued commit actions and nothing else can be put back. Source: Apex Developer Guide, Transaction Control. */
export interface SavepointMark {
    readonly name: string;
    readonly commitActions: number;
}

/** System.Savepoint as Apex holds it. */
export class ApexSavepoint {
    readonly mark: SavepointMark;

    constructor(mark: SavepointMark) {
        this.mark = mark;
    }

    toString$0(): string {
        return `System.Savepoint:${this.mark.name}`;
    }
}

let counter = 0;

/** Savepoints of one transaction, those of Apex and those of the runtime, in the order they were set. */
export class SavepointStack {
    private readonly transaction: ApexTransaction;
    private readonly marks: SavepointMark[] = [];

    constructor(transaction: ApexTransaction) {
        this.transaction = transaction;
    }

    set(): SavepointMark {
        counter += 1;
        const mark = { name: `sp_${String(counter)}`, commitActions: this.transaction.commitActionCount };
        this.transaction.org.store.savepoint(mark.name);
        this.marks.push(mark);
        return mark;
    }

    /**
     * Puts the database back to `mark`; the mark stays usable, later ones do not.
     * @throws System.TypeException for a savepoint that a rollback to an earlier one has removed. Source: Apex Developer Guide,
     * Transaction Control ("you can no longer use the later savepoint variables"); text of Database.rollback with such a savepoint assumed.
     */
    rollback(mark: SavepointMark): void {
        const place = this.placeOf(mark);
        this.transaction.org.store.rollbackTo(mark.name);
        this.marks.length = place + 1;
        this.transaction.dropCommitActions(mark.commitActions);
    }

    /** Forgets `mark` and later ones; what was written stays. */
    release(mark: SavepointMark): void {
        const place = this.placeOf(mark);
        this.transaction.org.store.release(mark.name);
        this.marks.length = place;
    }

    /** Runs `body`; when it throws, everything it wrote is undone and the error goes on. */
    guard<T>(body: () => T): T {
        const mark = this.set();
        try {
            const result = body();
            this.release(mark);
            return result;
        } catch (error) {
            this.rollback(mark);
            this.release(mark);
            throw error;
        }
    }

    private placeOf(mark: SavepointMark): number {
        const place = this.marks.lastIndexOf(mark);
        if (place < 0) throwApex('System.TypeException', 'Savepoint is no longer valid');
        return place;
    }
}
