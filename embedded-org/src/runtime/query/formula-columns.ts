import type { FormulaContext } from '../../formula/environment.ts';
import { formulaFieldValue } from '../../formula/evaluate-formula.ts';
import { fieldPaths } from '../../formula/nodes.ts';
import { parseFormula } from '../../formula/parser.ts';
import type { FieldInfo, ObjectInfo, Schema } from '../../schema/model.ts';
import { valueKind, type ColumnKind } from '../../schema/storage.ts';
import { fromColumn, roundedToScale, toColumn } from '../database/columns.ts';
import type { FormulaFunction } from '../database/functions.ts';
import { ApexSObject } from '../values/sobject.ts';
import type { QueryOptions } from './options.ts';

/** A formula that reads itself through others has no value; the platform refuses it when it is saved. */
const MAX_DEPTH = 10;

/**
 * The globals and the time of the run in progress: SQL functions cannot be handed more than column values, and cannot query while they run, so
 * the globals are read before, by path in lower case.
 */
export const formulaRun: { options: QueryOptions | null; globals: ReadonlyMap<string, unknown> } = {
    options: null,
    globals: new Map()
};

/** Reads what the formulas of the store's compiled queries name of the user and the org, where the query has formulas. */
export function globalsFor(sql: string, options: QueryOptions): ReadonlyMap<string, unknown> {
    const globals = new Map<string, unknown>();
    if (!sql.includes('formula(')) return globals;
    for (const [key, path] of options.store.formulaGlobals) globals.set(key, options.formulaGlobal?.(path) ?? null);
    return globals;
}

/**
 * The stored fields that a formula field reads, formulas it names followed to their own fields.
 * @param globals takes the paths of what they name of the user and the org (`$User.Id`).
 * @returns null when the text is no formula.
 */
export function formulaPaths(
    schema: Schema,
    object: ObjectInfo,
    field: FieldInfo,
    globals = new Map<string, readonly string[]>()
): readonly (readonly string[])[] | null {
    const paths = new Map<string, readonly string[]>();
    try {
        collect(schema, object, field.formula ?? '', [], { paths, globals }, 0);
    } catch {
        return null;
    }
    return [...paths.values()];
}

function collect(
    schema: Schema,
    object: ObjectInfo,
    formula: string,
    prefix: readonly string[],
    found: { paths: Map<string, readonly string[]>; globals: Map<string, readonly string[]> },
    depth: number
): void {
    if (depth > MAX_DEPTH) throw new Error('The formula names itself.');
    for (const path of fieldPaths(parseFormula(formula))) {
        if (path[0].startsWith('$')) {
            add(found.globals, path);
            continue;
        }
        let at: ObjectInfo | undefined = object;
        for (const name of path.slice(0, -1)) {
            const reference: FieldInfo | undefined = at?.relationship(name);
            if (at !== undefined && reference !== undefined)
                add(found.paths, [...prefix, ...path.slice(0, path.indexOf(name)), reference.name]);
            at = schema.object(reference?.referenceTo[0] ?? '');
        }
        const named = at?.field(path[path.length - 1]);
        if (at === undefined || named === undefined)
            throw new Error(`The formula names ${path.join('.')}, which does not exist.`);
        if (named.formula === null) add(found.paths, [...prefix, ...path.slice(0, -1), named.name]);
        else collect(schema, at, named.formula, [...prefix, ...path.slice(0, -1)], found, depth + 1);
    }
}

const add = (paths: Map<string, readonly string[]>, path: readonly string[]): void => {
    paths.set(path.join('.').toLowerCase(), path);
};

interface Slot {
    readonly relationships: readonly string[];
    readonly field: FieldInfo;
    readonly kind: ColumnKind;
}

/** The SQL function's body for one formula field: puts a record together from the columns and evaluates the formula on it. */
export function formulaFunction(schema: Schema, object: ObjectInfo, field: FieldInfo): FormulaFunction {
    const slots = (formulaPaths(schema, object, field) ?? []).flatMap((path) => slotOf(schema, object, path));
    const kind = valueKind(field);
    return (columns) => {
        const record = new ApexSObject(object, {});
        slots.forEach((slot, index) => {
            const at = ownerOf(schema, record, slot.relationships);
            const stored = columns[index];
            at.$values[slot.field.name] = fromColumn(slot.kind, stored, slot.field.scale);
        });
        const value = formulaFieldValue(field.formula ?? '', record, contextOf(formulaRun.options));
        return toColumn(kind, kind === 'decimal' ? roundedToScale(value, field.scale) : value);
    };
}

function slotOf(schema: Schema, object: ObjectInfo, path: readonly string[]): Slot[] {
    let at = object;
    const relationships: string[] = [];
    for (const name of path.slice(0, -1)) {
        const reference = at.relationship(name);
        const target = schema.object(reference?.referenceTo[0] ?? '');
        if (reference === undefined || target === undefined) return [];
        relationships.push(reference.relationshipName ?? name);
        at = target;
    }
    const field = at.field(path[path.length - 1]);
    return field === undefined ? [] : [{ relationships, field, kind: valueKind(field) }];
}

function ownerOf(schema: Schema, record: ApexSObject, relationships: readonly string[]): ApexSObject {
    let at = record;
    for (const name of relationships) {
        let parent = at.$parents?.[name] ?? null;
        if (parent === null) {
            const target = schema.object(at.$object.relationship(name)?.referenceTo[0] ?? '');
            if (target === undefined) return at;
            parent = new ApexSObject(target, {});
            at.setParent$(name, parent);
        }
        at = parent;
    }
    return at;
}

function contextOf(options: QueryOptions | null): FormulaContext {
    return {
        parent: (record, relationship) =>
            record.$parents?.[record.$object.relationship(relationship)?.relationshipName ?? relationship] ?? null,
        global: (path) => formulaRun.globals.get(path.join('.').toLowerCase()) ?? null,
        prior: null,
        isNew: false,
        now: options?.now ?? Date.now(),
        timeZone: options?.timeZone ?? 'GMT'
    };
}
