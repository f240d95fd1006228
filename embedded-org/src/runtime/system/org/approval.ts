import { dmlError, type SaveOutcome } from '../../dml/outcome.ts';
import { dmlException } from '../../dml/dml-exception.ts';
import { currentApexTransaction } from '../../transaction/apex-transaction.ts';
import { toId } from '../../values/id.ts';
import { ApexList } from '../../values/list.ts';
import { ApexMap } from '../../values/map.ts';
import type { ApexSObject } from '../../values/sobject.ts';
import { apexType } from '../../values/type.ts';
import { argument } from '../arguments.ts';
import { registerJsonReading } from '../json/platform-objects.ts';
import { ApexDmlError } from '../database/results.ts';
import { definePlatformType, type PlatformType } from '../define.ts';

type Given = ApexSObject | string | ApexList;

const idOf = (given: unknown): string =>
    toId(
        typeof given === 'string' ? given : argument((argument(given as ApexSObject).$values['Id'] ?? null) as string)
    );

const idsOf = (given: Given): string[] => (given instanceof ApexList ? given.items.map(idOf) : [idOf(given)]);

function outcomeOf(id: string): SaveOutcome {
    const { org } = currentApexTransaction();
    const object = org.schema.objectByPrefix(id.slice(0, 3));
    const exists = object !== undefined && org.store.byIds(object, [id]).length > 0;
    const errors = exists ? [] : [dmlError('INVALID_CROSS_REFERENCE_KEY', 'invalid cross reference id')];
    return { id, success: exists, created: false, errors };
}

/** Approval.LockResult and Approval.UnlockResult. */
class LockOutcome {
    readonly $typeName: string;
    readonly outcome: SaveOutcome;

    constructor(name: string, outcome: SaveOutcome) {
        this.$typeName = `Approval.${name}`;
        this.outcome = outcome;
    }

    toJson$(): ApexMap {
        const { id, success } = this.outcome;
        const members = [['errors', this.errors()] as const, ['id', id] as const, ['success', success] as const];
        return new ApexMap(apexType('String'), apexType('Object'), members);
    }

    errors(): ApexList {
        const errors = this.outcome.errors.map((error) => new ApexDmlError(error));
        return new ApexList(apexType('Database.Error'), errors);
    }
}

/**
 * Approval.lock and unlock, for a record, an Id or a list of either. Counts as a DML statement (Apex Reference, Approval Class).
 * @throws System.DmlException with `allOrNothing` when a record does not exist.
 */
const change =
    (name: 'LockResult' | 'UnlockResult', isLocked: boolean) =>
    (given: Given, allOrNothing: boolean | null = true): LockOutcome | ApexList => {
        const { limits, org } = currentApexTransaction();
        const ids = idsOf(argument(given));
        limits.use('dmlStatements');
        limits.use('dmlRows', ids.length);
        const outcomes = ids.map(outcomeOf);
        const failed = outcomes.flatMap((outcome, index) => (outcome.success ? [] : [{ ...outcome, index }]));
        if (allOrNothing !== false && failed.length > 0) throw dmlException(isLocked ? 'Lock' : 'Unlock', failed);
        const good = outcomes.flatMap(({ id, success }) => (success && id !== null ? [id] : []));
        if (isLocked) org.store.mark('locked', good);
        else org.store.unmark('locked', good);
        const results = outcomes.map((outcome) => new LockOutcome(name, outcome));
        return given instanceof ApexList ? new ApexList(apexType(`Approval.${name}`), results) : results[0];
    };

function isLocked(given: Given): boolean | ApexMap {
    const { org } = currentApexTransaction();
    if (!(argument(given) instanceof ApexList)) return org.store.isMarked('locked', idOf(given));
    return new ApexMap(
        apexType('Id'),
        apexType('Boolean'),
        idsOf(given).map((id) => [id, org.store.isMarked('locked', id)])
    );
}

/** Test code makes results by JSON.deserialize: there are no constructors. Source: public test code that passes in orgs. */
for (const name of ['LockResult', 'UnlockResult'])
    registerJsonReading(`Approval.${name}`, {
        members: { errors: 'List<Database.Error>', id: 'String', success: 'Boolean' },
        make: ({ errors, id, success }) => {
            const listed = ((errors ?? null) as ApexList | null)?.items.map((error) => (error as ApexDmlError).error);
            const outcome = { id: (id ?? null) as string | null, success: success === true, created: false };
            return new LockOutcome(name, { ...outcome, errors: listed ?? [] });
        }
    });

const resultMembers = {
    getErrors: (self: LockOutcome) => self.errors(),
    getId: (self: LockOutcome) => self.outcome.id,
    isSuccess: (self: LockOutcome) => self.outcome.success,
    'get:Errors': (self: LockOutcome) => self.errors(),
    'get:Id': (self: LockOutcome) => self.outcome.id,
    'get:Success': (self: LockOutcome) => self.outcome.success
};

/** Approval processes are not run. Source: Apex Reference, Approval Class; LockResult Class; UnlockResult Class. */
export const approvalTypes: readonly PlatformType[] = [
    definePlatformType('System.Approval', {
        static: { isLocked, lock: change('LockResult', true), unlock: change('UnlockResult', false) }
    }),
    definePlatformType('Approval.LockResult', { instance: resultMembers }),
    definePlatformType('Approval.UnlockResult', { instance: resultMembers })
];
