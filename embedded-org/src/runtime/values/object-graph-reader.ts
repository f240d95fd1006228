import { ApexException, type DmlErrorDetail } from '../exceptions/exception.ts';
import { platformException } from '../exceptions/platform.ts';
import { ApexList } from './list.ts';
import { ApexMap } from './map.ts';
import { NODE, type FrozenGraph, type GraphContext } from './object-graph.ts';
import { enumConstant } from './object-graph-enums.ts';
import { platformCodec } from './object-graph-platform.ts';
import { thawScalar } from './object-graph-scalars.ts';
import { ApexSet } from './set.ts';
import { ApexSObject } from './sobject.ts';
import { apexType } from './type.ts';

/**
 * Reads a frozen graph in three passes: empty shells for all nodes, then the contents of lists, records and objects, then sets and
 * maps, whose members must be complete before they are hashed. Inner containers stand behind outer ones, so they are filled first.
 */
export class GraphReader {
    private readonly graph: FrozenGraph;
    private readonly context: GraphContext;
    private readonly shells: unknown[] = [];

    constructor(graph: FrozenGraph, context: GraphContext) {
        this.graph = graph;
        this.context = context;
    }

    read(): unknown {
        const { nodes } = this.graph;
        for (const node of nodes) this.shells.push(this.shell(node));
        // Platform objects are made from their complete parts, which stand behind them.
        for (let i = nodes.length - 1; i >= 0; i--)
            if (nodes[i][0] === NODE.platform) this.shells[i] = this.platformObject(nodes[i]);
        for (let i = 0; i < nodes.length; i++) this.fill(nodes[i], this.shells[i]);
        for (let i = nodes.length - 1; i >= 0; i--) this.fillHashed(nodes[i], this.shells[i]);
        return this.value(this.graph.root);
    }

    private value(frozen: unknown): unknown {
        if (!Array.isArray(frozen)) return frozen;
        return typeof frozen[0] === 'number' ? this.shells[frozen[0]] : thawScalar(frozen);
    }

    private shell(node: readonly unknown[]): unknown {
        switch (node[0]) {
            case NODE.list:
                return new ApexList(apexType(node[1] as string), []);
            case NODE.set:
                return new ApexSet(apexType(node[1] as string));
            case NODE.map:
                return new ApexMap(apexType(node[1] as string), apexType(node[2] as string));
            case NODE.record:
                return this.emptyRecord(this.graph.shapes[node[1] as number][0]);
            case NODE.object:
                return this.emptyObject(this.graph.shapes[node[1] as number][0]);
            case NODE.exception:
                return this.emptyException(node[1] as string);
            case NODE.array:
                return [];
            case NODE.enum:
                return enumConstant(this.context.classes, node[1] as string, node[2] as string);
            default:
                return null;
        }
    }

    private emptyRecord(objectName: string): ApexSObject {
        const object = this.context.schema.object(objectName);
        if (object === undefined) throw new Error(`The org has no object ${objectName} any more.`);
        return new ApexSObject(object, {});
    }

    /** Made without running the class's constructor body: its state comes from the graph. */
    private emptyObject(className: string): object {
        const info = this.context.classes.find(className);
        if (info === undefined || info.jsClass === null) throw new Error(`The org has no class ${className} any more.`);
        return new info.jsClass();
    }

    private emptyException(typeName: string): ApexException {
        const info = this.context.classes.find(typeName);
        return info?.jsClass != null ? (new info.jsClass() as ApexException) : new (platformException(typeName))();
    }

    private platformObject(node: readonly unknown[]): unknown {
        return platformCodec(node[1] as string).thaw(node.slice(2).map((part) => this.value(part)));
    }

    private fill(node: readonly unknown[], shell: unknown): void {
        if (node[0] === NODE.list) {
            const items = (shell as ApexList).items;
            for (let i = 2; i < node.length; i++) items.push(this.value(node[i]));
        } else if (node[0] === NODE.array) {
            for (let i = 2; i < node.length; i++) (shell as unknown[]).push(this.value(node[i]));
        } else if (node[0] === NODE.record) {
            this.fillRecord(node, shell as ApexSObject);
        } else if (node[0] === NODE.object) {
            this.fillObject(node, shell as Record<string, unknown>);
        } else if (node[0] === NODE.exception) {
            this.fillException(node, shell as ApexException);
        }
    }

    private fillRecord(node: readonly unknown[], record: ApexSObject): void {
        const shape = this.graph.shapes[node[1] as number];
        const values = record.$values;
        for (let i = 1; i < shape.length; i++) values[shape[i]] = this.value(node[i + 2]);
        if (node[2] === 0) return;
        const extras = node[2] as {
            q: boolean;
            n?: string[];
            p?: Record<string, unknown>;
            c?: Record<string, unknown>;
        };
        record.$queried = extras.q;
        if (extras.n !== undefined) record.$nulled = new Set(extras.n);
        if (extras.p !== undefined) record.$parents = this.related(extras.p) as Record<string, ApexSObject | null>;
        if (extras.c !== undefined) record.$children = this.related(extras.c) as Record<string, ApexList>;
    }

    private related(frozen: Readonly<Record<string, unknown>>): Record<string, unknown> {
        return Object.fromEntries(Object.entries(frozen).map(([name, value]) => [name, this.value(value)]));
    }

    /** Fields that the graph does not hold are the transient ones: null, whatever `new` put there. */
    private fillObject(node: readonly unknown[], object: Record<string, unknown>): void {
        const shape = this.graph.shapes[node[1] as number];
        for (const name of Object.keys(object)) if (!name.startsWith('$')) object[name] = null;
        for (let i = 1; i < shape.length; i++) object[shape[i]] = this.value(node[i + 1]);
    }

    private fillException(node: readonly unknown[], exception: ApexException): void {
        exception.$message = node[2] as string | null;
        exception.$cause = this.value(node[3]) as ApexException | null;
        exception.$frames = (node[4] as [string, number, number][]).map(([text, line, column]) => ({
            text,
            line,
            column
        }));
        exception.$dmlErrors = node[5] as readonly DmlErrorDetail[] | null;
        for (const [name, value] of node[6] as [string, unknown][])
            (exception as unknown as Record<string, unknown>)[name] = this.value(value);
    }

    private fillHashed(node: readonly unknown[], shell: unknown): void {
        if (node[0] === NODE.set) {
            for (let i = 2; i < node.length; i++) (shell as ApexSet).add(this.value(node[i]));
        } else if (node[0] === NODE.map) {
            for (let i = 3; i < node.length; i += 2)
                (shell as ApexMap).put(this.value(node[i]), this.value(node[i + 1]));
        }
    }
}
