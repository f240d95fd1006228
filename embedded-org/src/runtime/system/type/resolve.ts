import { typeData } from '../../../schema/type-data/type-data.ts';
import { classRegistry } from '../../class-registry.ts';
import { apexType, builtInTypeName, type ApexType } from '../../values/type.ts';
import { hasSchema, schemaHook } from '../schema-hook.ts';
import { SCHEMA, withoutSchema } from './schema-prefix.ts';

/**
 * The type of this name in any letter case: primitive, collection with its arguments, class of the org, sObject or platform type.
 * Null when there is none. Source: Apex Reference, Type.forName. An object comes before a class of its name: public test code asks
 * for objects beside such classes, and passes in orgs. Objects that not every org has do not (assumed: the org is without their add-on).
 */
export function resolveType(name: string): ApexType | null {
    const text = name.replace(/\s+/g, '');
    const open = text.indexOf('<');
    if (text.endsWith('[]')) {
        const element = resolveType(text.slice(0, -2));
        return element === null ? null : apexType(`List<${element.name}>`);
    }
    if (open < 0) return resolveName(text);
    if (!text.endsWith('>')) return null;
    const base = resolveName(text.slice(0, open));
    const args = splitArguments(text.slice(open + 1, -1)).map(resolveType);
    if (base === null || args.some((arg) => arg === null)) return null;
    return apexType(`${base.name}<${args.map((arg) => arg?.name ?? '').join(',')}>`);
}

function resolveName(name: string): ApexType | null {
    const info = classRegistry()?.find(name);
    const object = hasSchema() ? schemaHook().objectName(withoutSchema(name)) : null;
    if (info !== undefined) {
        const isObject = object !== null && (schemaHook().isInEveryOrg(object) || /^schema\./i.test(name));
        return apexType(isObject ? `${SCHEMA}${object}` : info.name);
    }
    const builtIn = builtInTypeName(name.replace(/^system\./i, ''));
    if (builtIn !== undefined) return apexType(builtIn);
    if (object !== null) return apexType(classRegistry()?.find(object) === undefined ? object : `${SCHEMA}${object}`);
    const data = typeData().platformType(name) ?? typeData().platformType(`System.${name}`);
    return data === undefined || data.name.startsWith('Internal.') ? null : apexType(data.name);
}

function splitArguments(text: string): string[] {
    const parts: string[] = [];
    let depth = 0;
    let part = '';
    for (const c of text) {
        if (c === '<') depth++;
        if (c === '>') depth--;
        if (c === ',' && depth === 0) {
            parts.push(part);
            part = '';
        } else part += c;
    }
    return [...parts, part];
}
