import type { ObjectInfo } from '../../schema/model.ts';
import { userHas } from '../access/permissions.ts';
import type { ApexTransaction } from '../transaction/apex-transaction.ts';
import type { DmlOperation, RuleContext } from './rules.ts';
import type { StatementSettings } from './statement-context.ts';

/** The view of the org that platform rules get: the store below triggers and access checks, in the transaction of the statement. */
export function ruleContext(
    transaction: ApexTransaction,
    operation: DmlOperation,
    settings: StatementSettings
): RuleContext {
    const { org } = transaction;
    const object = (name: string): ObjectInfo => {
        const info = org.schema.object(name);
        if (info === undefined) throw new Error(`A platform rule names the unknown object ${name}.`);
        return info;
    };
    const timed = <T>(body: () => T): T => transaction.limits.inDatabase(body);
    return {
        operation,
        schema: org.schema,
        find: (objectName, field, values) => timed(() => org.store.find(object(objectName), field, values)),
        count: (objectName, where) => timed(() => org.store.count(object(objectName), where)),
        insert: (objectName, values) => timed(() => org.store.insert(object(objectName), [values])[0]),
        update: (objectName, id, values) => {
            timed(() => {
                org.store.update(object(objectName), [{ ...values, Id: id }]);
            });
        },
        remove: (objectName, ids) => {
            timed(() => {
                org.store.purge(object(objectName), ids);
            });
        },
        switches: org.switches,
        userId: transaction.user.id,
        userHas: (permission) => userHas(transaction, permission),
        afterCommit: (action) => {
            transaction.afterCommit(action);
        },
        accessMode: settings.mode,
        triggerUserEmail: settings.options.triggerUserEmail,
        ignoresSeats: settings.options.ignoresSeats
    };
}
