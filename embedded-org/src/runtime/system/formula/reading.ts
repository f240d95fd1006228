import { evaluateFormula } from '../../../formula/evaluate-formula.ts';
import type { FormulaContext } from '../../../formula/environment.ts';
import type { ObjectInfo } from '../../../schema/model.ts';
import { classRegistry } from '../../class-registry.ts';
import type { MemberFieldInfo } from '../../classes.ts';
import { classInfoChain } from '../../values/object.ts';
import { ApexSObject } from '../../values/sobject.ts';
import { apexType, type ApexType } from '../../values/type.ts';
import { readField } from '../json/fields.ts';
import { currentSchema } from '../schema/tokens.ts';

/** Types of an Apex class's members and of record fields that count as numbers. */
const NUMERIC = new Set(['Integer', 'Long', 'Double', 'Decimal']);

/** What a formula's path leads to in the type it is made for. */
export type PathFinding = 'number' | 'other' | 'unknown' | 'hidden';

/**
 * Follows a path through the members of a class and the fields of objects.
 * @returns 'unknown' where there is no such member, 'hidden' where it is not global. Source: Apex Reference Guide, FormulaBuilder ("Any fields or
 * properties that the formula references must also be global").
 */
export function findPath(path: readonly string[], type: ApexType): PathFinding {
    const object = currentSchema().object(type.base);
    if (object !== undefined) return findField(path, object);
    const [name, ...rest] = path;
    const field = memberOf(type.name, name);
    if (field === undefined) return 'unknown';
    if (field.visibility !== 'global') return 'hidden';
    if (rest.length === 0) return NUMERIC.has(field.type) ? 'number' : 'other';
    return findPath(rest, apexType(field.type));
}

function findField(path: readonly string[], object: ObjectInfo): PathFinding {
    const [name, ...rest] = path;
    const field = rest.length === 0 ? object.field(name) : object.relationship(name);
    if (field === undefined) return 'unknown';
    if (rest.length === 0) return NUMERIC.has(field.apexType) ? 'number' : 'other';
    const target = currentSchema().object(field.referenceTo[0] ?? '');
    return target === undefined ? 'unknown' : findField(rest, target);
}

function memberOf(className: string, name: string): MemberFieldInfo | undefined {
    let at = classRegistry()?.find(className);
    while (at !== undefined) {
        const field = at.fields.find((each) => !each.isStatic && each.name.toLowerCase() === name.toLowerCase());
        if (field !== undefined) return field;
        at = at.superName === null ? undefined : classRegistry()?.find(at.superName);
    }
    return undefined;
}

/** The Apex value under a path of an Apex object or record in memory; null behind anything that is null. */
export function readPath(context: object | null, path: readonly string[], formulas: FormulaContext): unknown {
    if (context === null) return null;
    if (context instanceof ApexSObject) return evaluateFormula(path.join('.'), context, inMemory(formulas));
    const [name, ...rest] = path;
    const field = classInfoChain(context)
        .flatMap((info) => info.fields)
        .find((each) => !each.isStatic && each.name.toLowerCase() === name.toLowerCase());
    const value = field === undefined ? null : readField(context, field);
    return rest.length === 0 ? value : readPath(value as object | null, rest, formulas);
}

/** Parents are those that the record has with it: nothing is queried. Source: Apex Reference Guide, FormulaEval Namespace (example: the fields are queried first). */
const inMemory = (formulas: FormulaContext): FormulaContext => ({
    ...formulas,
    parent: (record, relationship) => {
        const name = record.$object.relationship(relationship)?.relationshipName ?? relationship;
        return record.$parents?.[name] ?? null;
    }
});
