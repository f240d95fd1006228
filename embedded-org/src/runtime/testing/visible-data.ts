import { createHash } from 'node:crypto';
import { quoted, type Table } from '../database/tables.ts';
import type { SqlValue } from '../database/driver.ts';
import type { Org } from '../org.ts';
import { isHiddenFromTests } from './hidden-data.ts';

/**
 * A digest of the org's records that tests see (users, profiles, permission sets, custom metadata and the like), without the times at
 * which things were: two orgs with the same digest are the same to a test without SeeAllData.
 */
export function visibleDataDigest(org: Org): string {
    const digest = createHash('sha256');
    const names = org.store.statement(`SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name`).rows([]);
    for (const [name] of names) {
        const object = String(name).startsWith('_') ? undefined : org.schema.object(String(name));
        if (object === undefined || isHiddenFromTests(object)) continue;
        digest.update(`\n${object.name}`);
        for (const row of rowsOf(org, org.store.tables.of(object))) digest.update(`\n${row.map(textOf).join('\t')}`);
    }
    return digest.digest('hex');
}

function rowsOf(org: Org, table: Table): IterableIterator<SqlValue[]> {
    const columns = [...table.columns.values()]
        .filter(({ kind }) => kind !== 'datetime')
        .map(({ name }) => quoted(name));
    return org.store
        .statement(`SELECT ${columns.join(', ')} FROM ${quoted(table.object.name)} ORDER BY "Id"`)
        .iterate([]);
}

const textOf = (value: SqlValue): string =>
    value instanceof Uint8Array
        ? Buffer.from(value).toString('hex')
        : JSON.stringify(value, (_, each: unknown) => (typeof each === 'bigint' ? String(each) : each));
