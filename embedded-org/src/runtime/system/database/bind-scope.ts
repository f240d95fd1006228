import { throwApex } from '../../exceptions/index.ts';
import { ApexMap } from '../../values/map.ts';
import { ApexSObject } from '../../values/sobject.ts';

/** Finds the value of a bind variable of a dynamic query by its text (`x`, `record.Name`); undefined when there is none. */
export type BindLookup = (name: string) => unknown;

let variables: BindLookup | null = null;

/**
 * Makes variables known to the dynamic queries that `body` runs: generated code calls this around Database.query and its like with the
 * variables that are in scope there. Names match in any letter case.
 */
export function withVariables<T>(scope: Readonly<Record<string, unknown>>, body: () => T): T {
    const outer = variables;
    const byName = new Map(Object.entries(scope).map(([name, value]) => [name.toLowerCase(), value]));
    variables = (name) => byName.get(name.toLowerCase());
    try {
        return body();
    } finally {
        variables = outer;
    }
}

/** The values of a dynamic query's binds, in their order, from the variables in scope. @throws System.QueryException 'Variable does not exist: x'. */
export const valuesInScope = (names: readonly string[]): unknown[] =>
    names.map((name) => valueOf(name, variables ?? ((): undefined => undefined)));

/** The values of a dynamic query's binds from a map, whose keys match in any letter case. Source: Apex Reference, Database.queryWithBinds. */
export function valuesFromMap(names: readonly string[], map: ApexMap): unknown[] {
    const byName = new Map<string, unknown>();
    for (const key of map.keys()) byName.set(String(key).toLowerCase(), map.get(key));
    return names.map((name) => valueOf(name, (wanted) => byName.get(wanted.toLowerCase())));
}

/** A variable, or a field or property of one: `:account.Name`. */
function valueOf(name: string, lookup: BindLookup): unknown {
    const whole = lookup(name);
    if (whole !== undefined) return whole;
    const [first, ...path] = name.split('.');
    let value = lookup(first);
    if (value === undefined) throwApex('System.QueryException', `Variable does not exist: ${first}`);
    for (const part of path) value = memberOf(value, part);
    return value;
}

function memberOf(value: unknown, name: string): unknown {
    if (value === null || value === undefined)
        throwApex('System.NullPointerException', 'Attempt to de-reference a null object');
    if (value instanceof ApexSObject) return value.get$(value.$object.field(name)?.name ?? name);
    const holder = value as Record<string, unknown>;
    const key = Object.keys(holder).find((each) => each.toLowerCase() === name.toLowerCase());
    return key === undefined ? throwApex('System.QueryException', `Variable does not exist: ${name}`) : holder[key];
}
