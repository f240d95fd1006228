import type { AccessMode } from '../../access/access-mode.ts';
import type { ApexAccessLevel } from './access-level.ts';
import { setLocatorReader, type BatchLocator } from '../../async/batch/locator.ts';
import type { ClassInfo } from '../../classes.ts';
import type { QueryNode } from '../../../soql/nodes/index.ts';
import { inlineQuery, queryByIds, queryIds, type QueryOptions } from '../../query/index.ts';
import { currentApexTransaction } from '../../transaction/apex-transaction.ts';
import { countedQuery, surroundings } from '../../transaction/query-options.ts';
import { freezeGraph, thawGraph } from '../../values/object-graph.ts';
import { ApexList } from '../../values/list.ts';
import { apexType } from '../../values/type.ts';
import { definePlatformType, type PlatformType } from '../define.ts';

/** Records read per round when Apex iterates over a locator. */
const ROUND = 200;

/** Database.QueryLocator: a query whose rows are read as they are wanted. */
export class ApexQueryLocator implements BatchLocator {
    readonly $typeName = 'Database.QueryLocator';
    private readonly node: QueryNode;
    private readonly binds: readonly unknown[];
    private readonly options: QueryOptions;
    private readonly text: string | null;

    /** Counts as a query; the rows count against the limit of locators once they are read outside a batch. */
    constructor(
        node: QueryNode,
        text: string | null,
        binds: readonly unknown[],
        caller: ClassInfo | null,
        mode: AccessMode | null
    ) {
        this.node = node;
        this.text = text;
        this.binds = binds;
        this.options = { ...countedQuery(node, caller, mode), onRows: () => undefined };
    }

    ids$(): string[] {
        return queryIds(this.resolved(), this.binds, this.options);
    }

    selection$(): string {
        return JSON.stringify({
            node: this.node,
            binds: freezeGraph(new ApexList(apexType('Object'), [...this.binds]))
        });
    }

    /** The text of a dynamic query; for an inline one what it selects (the platform prints the whole query; assumed enough). */
    query(): string {
        if (this.text !== null) return this.text;
        const { object, select } = this.resolved();
        const fields = select.flatMap((item) =>
            item.kind === 'field'
                ? [
                      [
                          ...item.field.parents.map((step) => step.reference.relationshipName ?? ''),
                          item.field.field.name
                      ].join('.')
                  ]
                : []
        );
        return `SELECT ${fields.join(', ')} FROM ${object.name}`;
    }

    /** Source: platform-rules G: 10,000 rows outside batch jobs. */
    *rows(): Generator {
        const ids = this.ids$();
        currentApexTransaction().limits.use('queryLocatorRows', ids.length);
        for (let at = 0; at < ids.length; at += ROUND)
            yield* queryByIds(this.resolved(), ids.slice(at, at + ROUND), this.binds, this.options).items;
    }

    iterator$0(): LocatorIterator {
        return new LocatorIterator(this.rows());
    }

    private resolved(): ReturnType<typeof inlineQuery> {
        return inlineQuery(this.node, currentApexTransaction().org.schema);
    }
}

/** Database.QueryLocatorIterator. */
export class LocatorIterator {
    readonly $typeName = 'Database.QueryLocatorIterator';
    private readonly rows: Generator;
    private ahead: IteratorResult<unknown> | null = null;

    constructor(rows: Generator) {
        this.rows = rows;
    }

    hasNext$0(): boolean {
        this.ahead ??= this.rows.next();
        return this.ahead.done !== true;
    }

    next$0(): unknown {
        if (!this.hasNext$0()) return null;
        const value: unknown = this.ahead?.value;
        this.ahead = null;
        return value;
    }
}

/** `Database.getQueryLocator([SELECT ...], level)` of generated code: the query is not run to make the locator. */
export function queryLocator(
    node: QueryNode,
    binds: readonly unknown[],
    caller: ClassInfo,
    level: ApexAccessLevel | null = null
): ApexQueryLocator {
    return new ApexQueryLocator(node, null, binds, caller, level?.mode ?? null);
}

/** Parsed selections of running batch jobs, so that their queries are compiled once and not per chunk. */
const selections = new Map<string, { node: QueryNode; binds: string }>();
const KEPT_SELECTIONS = 50;

function selectionOf(text: string): { node: QueryNode; binds: string } {
    let selection = selections.get(text);
    if (selection === undefined) {
        if (selections.size >= KEPT_SELECTIONS) selections.clear();
        selection = JSON.parse(text) as { node: QueryNode; binds: string };
        selections.set(text, selection);
    }
    return selection;
}

// Chunks of batch jobs read their records here; rights were checked when start ran the query, and reading a chunk counts nothing.
setLocatorReader((org, text, ids): ApexList => {
    const { node, binds } = selectionOf(text);
    const options = { ...surroundings(currentApexTransaction()), checkRights: null, restrictRows: null };
    return queryByIds(inlineQuery(node, org.schema), ids, (thawGraph(binds, org) as ApexList).items, options);
});

/** Source: Apex Reference, QueryLocator Class; QueryLocatorIterator Class. */
export const queryLocatorTypes: readonly PlatformType[] = [
    definePlatformType('Database.QueryLocator', {
        instance: {
            getQuery: (self: ApexQueryLocator) => self.query(),
            iterator: (self: ApexQueryLocator) => self.iterator$0()
        }
    }),
    definePlatformType('Database.QueryLocatorIterator', {
        instance: {
            hasNext: (self: LocatorIterator) => self.hasNext$0(),
            next: (self: LocatorIterator) => self.next$0()
        }
    })
];
