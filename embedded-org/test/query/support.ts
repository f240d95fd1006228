import { readProject } from '../../src/project/read-project.ts';
import { openStore, type RowValues, type Store } from '../../src/runtime/database/store.ts';
import { loadMetadataRecords } from '../../src/runtime/database/metadata-records.ts';
import { ApexException } from '../../src/runtime/exceptions/index.ts';
import { dynamicQuery, executeQuery, type QueryOptions } from '../../src/runtime/query/index.ts';
import { ApexDate } from '../../src/runtime/values/date.ts';
import { ApexDatetime } from '../../src/runtime/values/datetime.ts';
import { ApexDecimal } from '../../src/runtime/values/decimal.ts';
import { ApexDouble } from '../../src/runtime/values/double.ts';
import { ApexList } from '../../src/runtime/values/list.ts';
import { ApexSObject } from '../../src/runtime/values/sobject.ts';
import { apexType } from '../../src/runtime/values/type.ts';
import { createSchema } from '../../src/schema/schema.ts';
import { typeData } from '../../src/schema/type-data/type-data.ts';
import { RUN_PROJECT, temporaryProject } from '../project/support.ts';

/** Noon of a Wednesday in GMT. */
export const NOW = Date.UTC(2026, 3, 15, 12);

export interface QueryOrg {
    readonly store: Store;
    /** Stores rows and returns their Ids. */
    insert(objectName: string, ...rows: RowValues[]): string[];
    /** Runs a query and shows its rows as plain values: decimals and doubles as text, dates in ISO form, parents and children nested. */
    query(text: string, binds?: readonly unknown[], options?: Partial<QueryOptions>): unknown;
    /** One column of a query's rows. */
    column(text: string, name: string, binds?: readonly unknown[], options?: Partial<QueryOptions>): unknown[];
    /** Message of the exception that the query throws. */
    failure(text: string, binds?: readonly unknown[]): string;
}

/** An empty org in memory with the objects of {@link RUN_PROJECT}, in a transaction of its own. */
export function queryOrg(): QueryOrg {
    const project = readProject(temporaryProject(RUN_PROJECT));
    const store = openStore(createSchema(typeData(), project), ':memory:');
    store.begin();
    store.audit = { userId: () => null, now: () => NOW };
    loadMetadataRecords(store, project);
    const run = (text: string, binds: readonly unknown[], options: Partial<QueryOptions>): number | ApexList =>
        executeQuery(dynamicQuery(text, store.schema), binds, {
            store,
            timeZone: 'Europe/Berlin',
            locale: 'en_US',
            now: NOW,
            checkRights: null,
            restrictRows: null,
            ...options
        });
    const query: QueryOrg['query'] = (text, binds = [], options = {}) => {
        const result = run(text, binds, options);
        return typeof result === 'number' ? result : result.items.map(shown);
    };
    return {
        store,
        insert(objectName, ...rows) {
            const object = store.schema.object(objectName);
            if (object === undefined) throw new Error(`No object ${objectName}.`);
            return store.insert(object, rows);
        },
        query,
        column: (text, name, binds, options) =>
            (query(text, binds, options) as Record<string, unknown>[]).map((row) => row[name]),
        failure(text, binds = []) {
            try {
                run(text, binds, {});
            } catch (error) {
                if (error instanceof ApexException) return `${error.$typeName}: ${error.getMessage$0() ?? ''}`;
                throw error;
            }
            return 'no exception';
        }
    };
}

function shown(value: unknown): unknown {
    if (value instanceof ApexSObject) {
        const plain = (record: Record<string, unknown> | null): Record<string, unknown> =>
            Object.fromEntries(Object.entries(record ?? {}).map(([name, one]) => [name, shown(one)]));
        const selected = Object.entries(value.$values).filter(([name]) => value.$implied?.includes(name) !== true);
        return { ...plain(Object.fromEntries(selected)), ...plain(value.$parents), ...plain(value.$children) };
    }
    if (value instanceof ApexList) return value.items.map(shown);
    if (value instanceof ApexDecimal || value instanceof ApexDouble) return String(value);
    if (value instanceof ApexDate || value instanceof ApexDatetime) return value.toIso();
    return value;
}

export const idList = (...ids: (string | null)[]): ApexList => new ApexList(apexType('Id'), ids);
export const textList = (...texts: (string | null)[]): ApexList => new ApexList(apexType('String'), texts);
export const decimal = (text: string): ApexDecimal => ApexDecimal.parse(text);
export const date = (text: string): ApexDate => ApexDate.parseIso(text) ?? new ApexDate(0);
export const datetime = (text: string): ApexDatetime => ApexDatetime.parseIso(text) ?? new ApexDatetime(0);
