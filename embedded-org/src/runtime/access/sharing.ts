import type { ObjectInfo } from '../../schema/model.ts';
import type { SqlValue } from '../database/driver.ts';
import { quoted } from '../database/tables.ts';
import type { ApexTransaction } from '../transaction/apex-transaction.ts';
import { isActivity, throughRelatedRecords } from './activity-sharing.ts';
import { hasObjectRight } from './object-access.ts';
import { accessOf, cached, rowsOf, userHas } from './permissions.ts';

/** A condition on the rows of an object's table, to be put after AND; `alias` stands for the table. */
export interface SqlCondition {
    readonly sql: string;
    readonly parameters: readonly SqlValue[];
}

export type RecordRight = 'read' | 'edit' | 'delete';

/**
 * The rows of an object that the running user's record access covers, or null when it covers all: organisation-wide default, owner,
 * role hierarchy, queues and groups, share rows, View All and Modify All. Setup objects know no record access.
 * Source: https://help.salesforce.com/s/articleView?id=sf.security_sharing_considerations.htm; external users count as Private for everything
 * but their own account and its contacts (assumed, as external organisation-wide defaults usually stand).
 */
export function sharingCondition(
    transaction: ApexTransaction,
    object: ObjectInfo,
    alias: string,
    right: RecordRight
): SqlCondition | null {
    if (object.kind !== 'standard' && object.kind !== 'custom') return null;
    if (userHas(transaction, 'ModifyAllData') || (right === 'read' && userHas(transaction, 'ViewAllData'))) return null;
    const external = isExternal(transaction);
    if (object.name === 'User') return external && right === 'read' ? ownUsers(transaction, alias) : null;
    const master = object.fields.find((field) => field.isMasterDetail);
    const controlled = object.sharingModel === 'ControlledByParent';
    if (object.field('OwnerId') === undefined && master === undefined && !controlled) return null;
    if (hasObjectRight(transaction, object, right === 'read' ? 'viewAll' : 'modifyAll')) return null;
    if (controlled || object.field('OwnerId') === undefined) return parentCondition(transaction, object, alias, right);
    if (!external && isOpen(object.sharingModel, right)) return null;
    return ownerCondition(transaction, object, alias, right);
}

/** Whether the organisation-wide default alone grants the right. Deleting needs more than Read/Write. */
function isOpen(sharingModel: string, right: RecordRight): boolean {
    if (right === 'delete') return sharingModel === 'FullAccess';
    if (/^(ReadWrite|ReadWriteTransfer|FullAccess)$/.test(sharingModel)) return true;
    return right === 'read' && sharingModel === 'Read';
}

const isExternal = (transaction: ApexTransaction): boolean => accessOf(transaction).userType !== 'Standard';

const json = (values: readonly string[]): string => JSON.stringify(values);

function ownerCondition(
    transaction: ApexTransaction,
    object: ObjectInfo,
    alias: string,
    right: RecordRight
): SqlCondition {
    const owners = [transaction.user.id, ...subordinates(transaction), ...groupsOf(transaction)];
    const parts = [`${alias}."OwnerId" IN (SELECT value FROM json_each(?))`];
    const parameters: SqlValue[] = [json(owners)];
    const share = right === 'delete' ? null : shareTable(transaction, object);
    if (share !== null) {
        const level = right === 'edit' ? ` AND s.${quoted(share.level)} IN ('Edit', 'All')` : '';
        parts.push(
            `${alias}."Id" IN (SELECT s.${quoted(share.parent)} FROM ${quoted(share.table)} s WHERE s."UserOrGroupId" IN (SELECT value FROM json_each(?))${level})`
        );
        parameters.push(json([transaction.user.id, ...groupsOf(transaction)]));
    }
    if (right === 'read' && isActivity(object)) {
        const related = throughRelatedRecords(transaction, object, alias, (other, name) =>
            hasObjectRight(transaction, other, 'read')
                ? sharingCondition(transaction, other, name, 'read')
                : { sql: '0', parameters: [] }
        );
        parts.push(related.sql);
        parameters.push(...related.parameters);
    }
    const account = right === 'delete' ? null : ownAccount(transaction);
    if (account !== null && (object.name === 'Account' || object.name === 'Contact')) {
        parts.push(`${alias}.${quoted(object.name === 'Account' ? 'Id' : 'AccountId')} = ?`);
        parameters.push(account);
    }
    return { sql: `(${parts.join(' OR ')})`, parameters };
}

/** Details and objects controlled by their parent are as accessible as the parent; a detail is editable when its master is. */
function parentCondition(
    transaction: ApexTransaction,
    object: ObjectInfo,
    alias: string,
    right: RecordRight
): SqlCondition | null {
    const field = object.fields.find((each) => each.isMasterDetail) ?? object.field('AccountId');
    const parent = field === undefined ? undefined : transaction.org.schema.object(field.referenceTo[0] ?? '');
    if (field === undefined || parent === undefined) return null;
    const inner = sharingCondition(transaction, parent, 'p', right === 'delete' ? 'edit' : right);
    if (inner === null) return null;
    transaction.org.store.tables.of(parent);
    const byParent = `EXISTS (SELECT 1 FROM ${quoted(parent.name)} p WHERE p."Id" = ${alias}.${quoted(field.name)} AND ${inner.sql})`;
    if (object.field('OwnerId') === undefined) return { sql: byParent, parameters: inner.parameters };
    return { sql: `(${byParent} OR ${alias}."OwnerId" = ?)`, parameters: [...inner.parameters, transaction.user.id] };
}

function ownUsers(transaction: ApexTransaction, alias: string): SqlCondition {
    const account = ownAccount(transaction);
    if (account === null) return { sql: `${alias}."Id" = ?`, parameters: [transaction.user.id] };
    return { sql: `(${alias}."Id" = ? OR ${alias}."AccountId" = ?)`, parameters: [transaction.user.id, account] };
}

function ownAccount(transaction: ApexTransaction): string | null {
    if (!isExternal(transaction)) return null;
    return cached(
        transaction,
        `account ${transaction.user.id}`,
        () =>
            (rowsOf(transaction, 'User', 'Id', [transaction.user.id])[0]?.$values['AccountId'] as string | undefined) ??
            null
    );
}

/** Users in roles below the running user's role. */
function subordinates(transaction: ApexTransaction): readonly string[] {
    const { id, roleId } = transaction.user;
    if (roleId === null) return [];
    return cached(transaction, `below ${id}`, () => {
        const below: string[] = [];
        for (let level = [roleId]; level.length > 0;) {
            level = rowsOf(transaction, 'UserRole', 'ParentRoleId', level).map((row) => String(row.$values['Id']));
            below.push(...level);
        }
        return rowsOf(transaction, 'User', 'UserRoleId', below).map((row) => String(row.$values['Id']));
    });
}

/** Groups and queues the running user belongs to: direct memberships, the groups of the user's role, and groups that contain those. */
function groupsOf(transaction: ApexTransaction): readonly string[] {
    const { id, roleId } = transaction.user;
    return cached(transaction, `groups ${id}`, () => {
        const found = new Set(
            roleId === null
                ? []
                : rowsOf(transaction, 'Group', 'RelatedId', [roleId]).map((row) => String(row.$values['Id']))
        );
        for (let members = [id, ...found]; members.length > 0;) {
            members = rowsOf(transaction, 'GroupMember', 'UserOrGroupId', members)
                .map((row) => String(row.$values['GroupId']))
                .filter((group) => !found.has(group));
            for (const group of members) found.add(group);
        }
        return [...found];
    });
}

/** The object's share table with its columns; null when the org has none. */
function shareTable(
    transaction: ApexTransaction,
    object: ObjectInfo
): { table: string; parent: string; level: string } | null {
    const custom = object.kind === 'custom';
    const share = transaction.org.schema.object(
        custom ? object.name.replace(/__c$/i, '__Share') : `${object.name}Share`
    );
    const parent = custom ? 'ParentId' : `${object.name}Id`;
    const level = custom ? 'AccessLevel' : `${object.name}AccessLevel`;
    if (
        share?.field(parent) === undefined ||
        share.field(level) === undefined ||
        share.field('UserOrGroupId') === undefined
    )
        return null;
    const table = transaction.org.store.tables.of(share);
    for (const name of [parent, level, 'UserOrGroupId']) transaction.org.store.tables.column(table, name);
    return { table: share.name, parent, level };
}
