import type { ObjectInfo } from '../../schema/model.ts';
import type { AccessMode } from '../access/access-mode.ts';
import type { TriggerEvent } from '../classes.ts';
import { quoted } from '../database/tables.ts';
import type { Org } from '../org.ts';
import type { ApexTransaction } from '../transaction/apex-transaction.ts';
import type { DmlOptions } from './options.ts';
import type { ObjectRules, RuleContext } from './rules.ts';
import { hasTriggers, triggersFor } from './triggers/fire.ts';
import { ruleContext } from './rule-context.ts';
import type { DmlOperation } from './rules.ts';

export interface StatementSettings {
    readonly allOrNone: boolean;
    readonly mode: AccessMode;
    /** Whether the running user's record access counts. */
    readonly enforceSharing: boolean;
    readonly options: DmlOptions;
    /** Values by record Id that the platform itself writes, whatever the fields' writability (roll-up summaries). */
    readonly systemValues?: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
    readonly merge?: MergeInProgress;
}

/** The master of a merge whose duplicates a delete removes; the Ids of children that moved to it are added. */
export interface MergeInProgress {
    readonly masterId: string;
    readonly moved: string[];
}

/** One DML operation on records of one object: what its steps need to know. */
export class Statement {
    readonly transaction: ApexTransaction;
    readonly org: Org;
    readonly object: ObjectInfo;
    readonly operation: DmlOperation;
    readonly settings: StatementSettings;
    readonly rules: ObjectRules | undefined;
    readonly ruleContext: RuleContext;
    readonly hasTriggers: boolean;

    constructor(
        transaction: ApexTransaction,
        object: ObjectInfo,
        operation: DmlOperation,
        settings: StatementSettings
    ) {
        this.transaction = transaction;
        this.org = transaction.org;
        this.object = object;
        this.operation = operation;
        this.settings = settings;
        this.rules = this.org.rulesOf(object.name);
        this.hasTriggers = hasTriggers(transaction, object.name);
        this.ruleContext = ruleContext(transaction, operation, settings);
    }

    /** Whether a trigger of the object listens to this event. */
    hasTriggersFor(event: TriggerEvent): boolean {
        return this.hasTriggers && triggersFor(this.transaction, this.object.name, event).length > 0;
    }

    /** Which of these Ids stand in the database and are not deleted. */
    existing(objectName: string, ids: readonly string[]): Set<string> {
        const object = this.org.schema.object(objectName);
        if (object === undefined) return new Set();
        const { store } = this.org;
        const live = store.tables.of(object).softDelete ? ' AND "IsDeleted" = 0' : '';
        const sql = `SELECT "Id" FROM ${quoted(object.name)} WHERE "Id" IN (SELECT value FROM json_each(?))${live}`;
        const rows = this.transaction.limits.inDatabase(() => store.statement(sql).rows([JSON.stringify(ids)]));
        return new Set(rows.map((row) => String(row[0])));
    }
}
