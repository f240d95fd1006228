import type { ClassRegistry } from '../classes.ts';
import type { Schema } from '../../schema/model.ts';
import { ApexException } from '../exceptions/exception.ts';
import { apexException } from '../exceptions/platform.ts';
import { ApexEnum } from './enum.ts';
import { ApexList } from './list.ts';
import { ApexMap } from './map.ts';
import { classInfoChain, classInfoOf } from './object.ts';
import { freezeScalar } from './object-graph-scalars.ts';
import { platformCodecOf } from './object-graph-platform.ts';
import { GraphReader } from './object-graph-reader.ts';
import { ApexSet } from './set.ts';
import { ApexSObject } from './sobject.ts';

/*
 * Any graph of Apex values as text and back: the state of jobs lives in the database, survives the process and crosses threads.
 *
 * Nodes are written breadth first into one flat array and refer to each other by place, so that shared references, cycles and long
 * chains need no recursion. Records and objects of one layout share a shape (`[type, field, field, ...]`), so that ten thousand
 * records name their fields once.
 */

/** What {@link thawGraph} needs to find objects and classes by name again. */
export interface GraphContext {
    readonly schema: Schema;
    readonly classes: ClassRegistry;
}

/** Kinds of nodes; the first item of each. */
export const NODE = {
    list: 0,
    set: 1,
    map: 2,
    record: 3,
    object: 4,
    exception: 5,
    platform: 6,
    enum: 7,
    array: 8
} as const;

export interface FrozenGraph {
    readonly root: unknown;
    readonly shapes: string[][];
    readonly nodes: unknown[][];
}

/**
 * Freezes a value, or a JavaScript array of values, with everything it refers to. Transient fields are left out; private and inherited ones are not.
 * @throws System.SerializationException for platform objects that have no state to keep. Source: Apex Developer Guide, Using the
 * transient Keyword ("most streams, XML and JSON generators ... can't be serialised"); wording as users record it.
 */
export function freezeGraph(value: unknown): string {
    return new GraphWriter().write(value);
}

/**
 * The value again, with the same sharing and cycles. Transient fields are null.
 * @throws Error when a class or object of the graph is no longer part of the org.
 */
export function thawGraph(text: string, context: GraphContext): unknown {
    return new GraphReader(JSON.parse(text) as FrozenGraph, context).read();
}

class GraphWriter {
    private readonly places = new Map<object, number>();
    private readonly queue: object[] = [];
    private readonly shapes: string[][] = [];
    private readonly shapeByKey = new Map<string, number>();
    private readonly nodes: unknown[][] = [];
    private lastRecordShape = -1;
    private lastRecordKeys: readonly string[] = [];
    private lastRecordObject = '';
    private readonly transientFields = new Map<unknown, ReadonlySet<string>>();

    write(value: unknown): string {
        const root = this.reference(value);
        // The queue grows while it is worked off; places in it are places in `nodes`.
        for (let i = 0; i < this.queue.length; i++) this.nodes.push(this.node(this.queue[i]));
        const graph: FrozenGraph = { root, shapes: this.shapes, nodes: this.nodes };
        return JSON.stringify(graph);
    }

    private reference(value: unknown): unknown {
        const scalar = freezeScalar(value);
        if (scalar !== undefined) return scalar;
        const object = value as object;
        let place = this.places.get(object);
        if (place === undefined) {
            place = this.queue.length;
            this.places.set(object, place);
            this.queue.push(object);
        }
        return [place];
    }

    private node(value: object): unknown[] {
        if (value instanceof ApexSObject) return this.record(value);
        if (value instanceof ApexList) return this.items([NODE.list, value.elementType.name], value.items);
        if (value instanceof ApexSet) return this.items([NODE.set, value.elementType.name], value.items());
        if (value instanceof ApexMap) return this.map(value);
        if (value instanceof ApexEnum) return [NODE.enum, value.$type, value.name];
        if (value instanceof ApexException) return this.exception(value);
        if (Array.isArray(value)) return this.items([NODE.array, null], value);
        if (classInfoOf(value) !== undefined) return this.object(value);
        const codec = platformCodecOf(value);
        if (codec === undefined)
            throw apexException(
                'System.SerializationException',
                `Not Serializable: ${(value as { $typeName?: string }).$typeName ?? value.constructor.name}`
            );
        return this.items([NODE.platform, codec.name], codec.freeze(value));
    }

    private items(node: unknown[], items: readonly unknown[]): unknown[] {
        for (const item of items) node.push(this.reference(item));
        return node;
    }

    private map(value: ApexMap): unknown[] {
        const node: unknown[] = [NODE.map, value.keyType.name, value.valueType.name];
        for (const [key, entry] of value.entries()) node.push(this.reference(key), this.reference(entry));
        return node;
    }

    /** `[3, shape, extras or 0, value, value, ...]`. */
    private record(record: ApexSObject): unknown[] {
        const values = record.$values;
        const keys = Object.keys(values);
        const node: unknown[] = [NODE.record, this.recordShape(record.$object.name, keys), this.recordExtras(record)];
        for (const key of keys) node.push(this.reference(values[key]));
        return node;
    }

    private recordExtras(record: ApexSObject): unknown {
        const { $queried, $nulled, $parents, $children } = record;
        if (!$queried && $parents === null && $children === null) return 0;
        const extras: { q: boolean; n?: string[]; p?: Record<string, unknown>; c?: Record<string, unknown> } = {
            q: $queried
        };
        if ($nulled !== null) extras.n = [...$nulled];
        if ($parents !== null) extras.p = this.related($parents);
        if ($children !== null) extras.c = this.related($children);
        return extras;
    }

    private related(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
        return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, this.reference(value)]));
    }

    /** Consecutive records mostly have the same fields: they are compared with the last one before a key is built. */
    private recordShape(objectName: string, keys: readonly string[]): number {
        const last = this.lastRecordKeys;
        let same = objectName === this.lastRecordObject && keys.length === last.length;
        for (let i = 0; same && i < keys.length; i++) same = keys[i] === last[i];
        if (!same) {
            this.lastRecordShape = this.shape([objectName, ...keys]);
            this.lastRecordKeys = keys;
            this.lastRecordObject = objectName;
        }
        return this.lastRecordShape;
    }

    private shape(parts: string[]): number {
        const key = parts.join('\n');
        let place = this.shapeByKey.get(key);
        if (place === undefined) {
            place = this.shapes.length;
            this.shapeByKey.set(key, place);
            this.shapes.push(parts);
        }
        return place;
    }

    private object(value: object): unknown[] {
        const names = this.fieldNames(value);
        const node: unknown[] = [NODE.object, this.shape([classInfoChain(value)[0].name, ...names])];
        for (const name of names) node.push(this.reference((value as Record<string, unknown>)[name]));
        return node;
    }

    /** Own properties hold all stored fields of the class and its super classes. */
    private fieldNames(value: object): string[] {
        let skipped = this.transientFields.get(value.constructor);
        if (skipped === undefined) {
            const fields = classInfoChain(value).flatMap((info) => info.fields);
            skipped = new Set(
                fields.filter((field) => field.isTransient && !field.isStatic).map((field) => field.jsName)
            );
            this.transientFields.set(value.constructor, skipped);
        }
        return Object.keys(value).filter((name) => !skipped.has(name) && !name.startsWith('$'));
    }

    /** Exceptions keep their Apex frames as data: the JavaScript stack means nothing in another process. */
    private exception(value: ApexException): unknown[] {
        const names = classInfoOf(value) === undefined ? [] : this.fieldNames(value).filter((name) => name !== 'stack');
        const fields = names.map((name) => [name, this.reference((value as unknown as Record<string, unknown>)[name])]);
        const frames = value.frames().map((frame) => [frame.text, frame.line, frame.column]);
        return [
            NODE.exception,
            value.$typeName,
            value.$message,
            this.reference(value.$cause),
            frames,
            value.$dmlErrors,
            fields
        ];
    }
}
