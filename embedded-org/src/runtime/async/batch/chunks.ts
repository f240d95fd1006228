import { throwApex } from '../../exceptions/index.ts';
import type { ApexTransaction } from '../../transaction/apex-transaction.ts';
import { ApexList, apexType, type ApexType, classInfoOf, stringOf, type ApexIterator } from '../../values/index.ts';
import { classInfoChain } from '../../values/object.ts';
import { ApexSObject } from '../../values/sobject.ts';
import type { JobEnvironment } from '../job-environment.ts';
import { isBatchLocator, readLocatorChunk } from './locator.ts';
import type { BatchDetails } from './execute-batch.ts';

/** Largest scope of a job over a QueryLocator. Source: platform-rules G. */
const LOCATOR_SCOPE = 2_000;
/** Most rows of a QueryLocator. Source: platform-rules G. */
const LOCATOR_ROWS = 50_000_000;

/** Text of the platform in a test whose start gives more than one chunk. Source: platform-rules G (tests: one execute); text as users quote it. */
const ONE_EXECUTE =
    'No more than one executeBatch can be called from within a test method.  Please make sure the iterable returned from your start method matches the batch size, resulting in one executeBatch invocation.';

/**
 * Writes what `start` returned into chunks of `scope` items. A QueryLocator's rows are kept by Id: their fields are read when the
 * chunk runs, so that a chunk sees what earlier ones changed (as reported of orgs; the WHERE clause is not evaluated again).
 * @returns the number of chunks, and how Ids become records (null when the chunks hold the items).
 */
export function storeChunks(
    environment: JobEnvironment,
    jobId: string,
    scope: number,
    source: object | null,
    transaction: ApexTransaction
): { chunks: number; locator: string | null } {
    if (source === null) throwApex('System.NullPointerException', 'Attempt to de-reference a null object');
    const locator = isBatchLocator(source) ? source : null;
    const size = locator === null ? scope : Math.min(scope, LOCATOR_SCOPE);
    let chunks = 0;
    const add = (items: string): void => {
        if (chunks === 1 && transaction.test !== null) throwApex('System.UnexpectedException', ONE_EXECUTE);
        environment.work.addChunk(jobId, chunks++, items);
    };
    if (locator !== null) {
        const ids = locator.ids$();
        if (ids.length > LOCATOR_ROWS)
            throwApex('System.LimitException', `Too many query locator rows: ${String(ids.length)}`);
        for (let at = 0; at < ids.length; at += size) add(JSON.stringify(ids.slice(at, at + size)));
        return { chunks, locator: locator.selection$() };
    }
    for (const items of itemsInChunks(source, size)) add(environment.freeze(items));
    return { chunks, locator: null };
}

/** The items of the chunk whose turn it is, as the list that execute gets. */
export function readChunk(environment: JobEnvironment, jobId: string, details: BatchDetails): ApexList {
    const items = environment.work.chunk(jobId, details.next);
    if (items === null) throw new Error(`Chunk ${String(details.next)} of job ${jobId} is missing.`);
    if (details.locator !== null)
        return readLocatorChunk(environment.org, details.locator, JSON.parse(items) as string[]);
    return environment.thaw(items) as ApexList;
}

/** The chunk as BatchApexErrorEvent.JobScope names it: Ids, or the items' texts. Source: platform-rules G. */
export function describeScope(environment: JobEnvironment, jobId: string, details: BatchDetails): string {
    const items = environment.work.chunk(jobId, details.next);
    if (items === null) return '';
    if (details.locator !== null) return (JSON.parse(items) as string[]).join(',');
    return (environment.thaw(items) as ApexList).items.map(textOfItem).join(',');
}

const textOfItem = (item: unknown): string =>
    item instanceof ApexSObject && typeof item.$values['Id'] === 'string' ? item.$values['Id'] : stringOf(item);

function* itemsInChunks(source: object, size: number): Generator<ApexList> {
    const type = elementTypeOf(source);
    let items: unknown[] = [];
    for (const item of itemsOf(source)) {
        items.push(item);
        if (items.length === size) {
            yield new ApexList(type, items);
            items = [];
        }
    }
    if (items.length > 0) yield new ApexList(type, items);
}

function* itemsOf(source: object): Generator {
    if (source instanceof ApexList) {
        yield* source.items;
        return;
    }
    const iterator = (source as { iterator$0(): ApexIterator }).iterator$0();
    while (iterator.hasNext$0()) yield iterator.next$0();
}

/** `T` of the Iterable<T> that start returned. */
function elementTypeOf(source: object): ApexType {
    if (source instanceof ApexList) return source.elementType;
    if (classInfoOf(source) !== undefined) {
        for (const name of classInfoChain(source).flatMap((info) => info.interfaceNames)) {
            const type = apexType(name);
            if (type.base.replace('System.', '') === 'Iterable' && type.args.length === 1) return type.args[0];
        }
    }
    return apexType('Object');
}
