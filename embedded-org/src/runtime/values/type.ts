/**
 * A type at run time, as System.Type shows it: interned, so that two equal types are one object and `===` compares them.
 * Canonical names: primitives, List, Set, Map, SObject, sObjects and user classes unqualified (`String`, `Outer.Inner`, `Map<Id,List<Account>>`),
 * every other platform type qualified (`System.Pattern`, `Database.SaveResult`).
 */
export class ApexType {
    readonly name: string;
    /** The name without type arguments: `Map` of `Map<Id,Account>`. */
    readonly base: string;
    readonly args: readonly ApexType[];

    constructor(name: string, base: string, args: readonly ApexType[]) {
        this.name = name;
        this.base = base;
        this.args = args;
    }

    /** The one ApexType of this name; see {@link apexType}. */
    static of(name: string): ApexType {
        return apexType(name);
    }

    toString(): string {
        return this.name;
    }
}

const UNQUALIFIED = new Map(
    [
        'Blob',
        'Boolean',
        'Date',
        'Datetime',
        'Decimal',
        'Double',
        'Id',
        'Integer',
        'List',
        'Long',
        'Map',
        'Object',
        'Set',
        'SObject',
        'String',
        'Time'
    ].map((name) => [name.toLowerCase(), name])
);

const interned = new Map<string, ApexType>();

/**
 * The one ApexType of this name. Spaces, `System.` before primitives and collections, and `X[]` for `List<X>` are normalised;
 * letter case is only mended for primitives and collections, because the compiler passes canonical names.
 */
export function apexType(name: string): ApexType {
    return interned.get(name) ?? intern(name);
}

/** Whether this (lower-case, unqualified) name is a primitive or collection that is written without its namespace. */
export function builtInTypeName(name: string): string | undefined {
    return UNQUALIFIED.get(name.toLowerCase());
}

/** The type of a list with this element type. */
export function listTypeOf(element: ApexType): ApexType {
    return apexType(`List<${element.name}>`);
}

function intern(text: string): ApexType {
    const compact = text.replace(/\s+/g, '');
    const type = readTypeName(compact);
    const known = interned.get(type.name) ?? type;
    interned.set(type.name, known);
    interned.set(text, known);
    return known;
}

function readTypeName(text: string): ApexType {
    if (text.endsWith('[]')) {
        const element = apexType(text.slice(0, -2));
        return new ApexType(`List<${element.name}>`, 'List', [element]);
    }
    const open = text.indexOf('<');
    const base = canonicalBase(open < 0 ? text : text.slice(0, open));
    if (open < 0) return new ApexType(base, base, []);
    const args = splitArguments(text.slice(open + 1, text.lastIndexOf('>'))).map(apexType);
    return new ApexType(`${base}<${args.map((arg) => arg.name).join(',')}>`, base, args);
}

function canonicalBase(name: string): string {
    const short = /^system\./i.test(name) ? name.slice(7) : name;
    return UNQUALIFIED.get(short.toLowerCase()) ?? name;
}

/** Splits `Id,List<Account>` at the commas that stand outside angle brackets. */
function splitArguments(text: string): string[] {
    const parts: string[] = [];
    let depth = 0;
    let start = 0;
    for (let i = 0; i < text.length; i++) {
        const c = text[i];
        if (c === '<') depth++;
        else if (c === '>') depth--;
        else if (c === ',' && depth === 0) {
            parts.push(text.slice(start, i));
            start = i + 1;
        }
    }
    parts.push(text.slice(start));
    return parts;
}

export const OBJECT = apexType('Object');
export const STRING = apexType('String');
export const INTEGER = apexType('Integer');
export const SOBJECT = apexType('SObject');
