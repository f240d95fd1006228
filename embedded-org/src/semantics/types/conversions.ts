import { isNumeric, isPlatform, sameType, typeName, type PlatformType, type Type } from './type.ts';
import { superClass, type ClassSymbol } from '../symbols/symbols.ts';

/** What the runtime has to do when a value of one static type is used as another. */
export type Conversion =
    | 'none'
    | 'integer-to-long'
    | 'integer-to-double'
    | 'integer-to-decimal'
    | 'long-to-double'
    | 'long-to-decimal'
    | 'double-to-decimal'
    | 'decimal-to-double'
    | 'string-to-id'
    | 'date-to-datetime'
    | 'query-to-single'
    | 'query-to-optional'
    | 'decimal-to-integer'
    | 'decimal-to-long'
    | 'double-to-integer'
    | 'double-to-long'
    | 'long-to-integer';

export interface ImplicitConversion {
    readonly conversion: Conversion;
    /** Distance for overload resolution: 0 exact; smaller is better. */
    readonly cost: number;
}

const exact: ImplicitConversion = { conversion: 'none', cost: 0 };

const WIDENING: Readonly<Record<string, ImplicitConversion>> = {
    'Integer>Long': { conversion: 'integer-to-long', cost: 1 },
    'Integer>Double': { conversion: 'integer-to-double', cost: 2 },
    'Integer>Decimal': { conversion: 'integer-to-decimal', cost: 3 },
    'Long>Double': { conversion: 'long-to-double', cost: 2 },
    'Long>Decimal': { conversion: 'long-to-decimal', cost: 3 },
    'Double>Decimal': { conversion: 'double-to-decimal', cost: 2 },
    'Decimal>Double': { conversion: 'decimal-to-double', cost: 2 },
    'String>Id': { conversion: 'string-to-id', cost: 4 },
    'Id>String': { conversion: 'none', cost: 2 },
    'Date>Datetime': { conversion: 'date-to-datetime', cost: 3 }
};

const NARROWING: Readonly<Record<string, Conversion>> = {
    'Long>Integer': 'long-to-integer',
    'Double>Integer': 'double-to-integer',
    'Double>Long': 'double-to-long',
    'Decimal>Integer': 'decimal-to-integer',
    'Decimal>Long': 'decimal-to-long'
};

/**
 * How a value of type `from` may stand where `to` is expected without a cast, or null when it may not.
 * Source: Apex Developer Guide, "Rules of Conversion" (numeric widening, Id and String), "Lists", "SObject Types".
 */
export function implicitConversion(from: Type, to: Type): ImplicitConversion | null {
    if (from.kind === 'error' || to.kind === 'error') return exact;
    if (from.kind === 'void' || to.kind === 'void') return null;
    if (sameType(from, to) && from.kind !== 'query') return exact;
    if (from.kind === 'null') return { conversion: 'none', cost: 1 };
    if (to.kind === 'object') return { conversion: 'none', cost: 20 };
    if (from.kind === 'primitive' && to.kind === 'primitive') return WIDENING[`${from.name}>${to.name}`] ?? null;
    if (from.kind === 'query') return fromQuery(from, to);
    if (from.kind === 'sobject' && to.kind === 'sobject')
        return to.object === null || isAnyParent(to) ? { conversion: 'none', cost: 5 } : null;
    if (from.kind === 'sobject' && isPlatform(to, 'System.SObject')) return { conversion: 'none', cost: 5 };
    if (from.kind === 'list' && to.kind === 'list') return elementConversion(from.element, to.element);
    if (from.kind === 'set' && to.kind === 'set') return elementConversion(from.element, to.element);
    if (from.kind === 'map' && to.kind === 'map') {
        const key = elementConversion(from.key, to.key);
        const value = elementConversion(from.value, to.value);
        return key !== null && value !== null ? { conversion: 'none', cost: key.cost + value.cost } : null;
    }
    if ((from.kind === 'list' || from.kind === 'set') && isPlatform(to, 'System.Iterable')) {
        return elementConversion(from.element, (to as PlatformType).arguments[0] ?? from.element);
    }
    const distance = subtypeDistance(from, to);
    return distance === null ? null : { conversion: 'none', cost: distance };
}

/** The object Name stands for the record behind a look-up to several objects, such as an owner: `(User) case.Owner`. Source: public test code. */
const isAnyParent = (type: Type): boolean => type.kind === 'sobject' && type.object?.name === 'Name';

/** Conversions that lists, sets and maps take over from their elements; Decimal and Double are one to collections (assumed: published code assigns so). */
const KEEPS_ELEMENTS: ReadonlySet<Conversion> = new Set([
    'none',
    'string-to-id',
    'decimal-to-double',
    'double-to-decimal'
]);

/** Collections convert where their elements do without changing the value: to a supertype, between SObject and its kinds, between Id and String. */
function elementConversion(from: Type, to: Type): ImplicitConversion | null {
    // A list of anything is nearer to a list than Object is.
    if (to.kind === 'object') return { conversion: 'none', cost: 15 };
    const up = implicitConversion(from, to);
    if (up !== null && KEEPS_ELEMENTS.has(up.conversion)) return { conversion: 'none', cost: up.cost + 1 };
    // List<SObject> may stand for List<Account>. Source: Apex Developer Guide, "Using Custom sObject Types / Generic sObject collections".
    if (from.kind === 'sobject' && from.object === null && to.kind === 'sobject')
        return { conversion: 'none', cost: 7 };
    return null;
}

function fromQuery(from: Extract<Type, { kind: 'query' }>, to: Type): ImplicitConversion | null {
    if (to.kind === 'list') {
        const element = elementConversion(from.element, to.element);
        return element === null ? null : { conversion: 'none', cost: Math.max(0, element.cost - 1) };
    }
    if (isPlatform(to, 'System.Iterable')) return { conversion: 'none', cost: 6 };
    if (to.kind === 'sobject' || to.kind === 'platform') {
        const single = elementConversion(from.element, to);
        return single === null ? null : { conversion: 'query-to-single', cost: single.cost + 2 };
    }
    return null;
}

/** Steps from a class, interface or platform type up to `to`; null when `to` is no supertype. */
export function subtypeDistance(from: Type, to: Type): number | null {
    if (sameType(from, to)) return 0;
    let best: number | null = null;
    for (const parent of parents(from)) {
        const distance = subtypeDistance(parent, to) ?? (acceptsArguments(parent, to) ? 0 : null);
        if (distance !== null && (best === null || distance + 1 < best)) best = distance + 1;
    }
    return best ?? (acceptsArguments(from, to) ? 1 : null);
}

/**
 * `Iterator<Account>` for `Iterator<SObject>`: generic platform types agree when their arguments convert without changing values.
 * `Iterable<Object>` also stands for `Iterable<String>` (assumed: published packages pass it so, and compile).
 */
function acceptsArguments(from: Type, to: Type): boolean {
    if (from.kind !== 'platform' || to.kind !== 'platform' || from.data !== to.data) return false;
    if (from.arguments.length === 0 || to.arguments.length === 0) return true;
    return from.arguments.every(
        (argument, i) => argument.kind === 'object' || elementConversion(argument, to.arguments[i]) !== null
    );
}

function parents(type: Type): Type[] {
    if (type.kind === 'class')
        return [...(type.symbol.superType === null ? [] : [type.symbol.superType]), ...type.symbol.interfaces];
    if (type.kind === 'platform') return platformParents(type);
    return [];
}

let platformParents: (type: PlatformType) => Type[] = () => [];

/** Installs the look-up of a platform type's superclass and interfaces (semantics/platform), which needs the type data. */
export function setPlatformParents(lookUp: (type: PlatformType) => Type[]): void {
    platformParents = lookUp;
}

/** Whether an explicit cast from `from` to `to` can succeed; `Conversion` says what has to be done besides the check. */
export function castConversion(from: Type, to: Type): { conversion: Conversion; checked: boolean } | null {
    const implicit = implicitConversion(from, to);
    if (implicit !== null)
        return { conversion: implicit.conversion, checked: implicit.conversion === 'none' && !sameType(from, to) };
    if (from.kind === 'object') return { conversion: 'none', checked: true };
    if (isNumeric(from) && isNumeric(to)) {
        const conversion = NARROWING[`${typeName(from)}>${typeName(to)}`];
        return conversion === undefined ? null : { conversion, checked: false };
    }
    if (from.kind === 'query')
        return castConversion({ kind: 'list', element: from.element }, to) ?? castConversion(from.element, to);
    if (isPlatform(from, 'System.SObject') && to.kind === 'sobject') return { conversion: 'none', checked: true };
    if (implicitConversion(to, from) !== null) return { conversion: 'none', checked: true };
    if (isCollection(from) && isCollection(to) && from.kind === to.kind) return { conversion: 'none', checked: true };
    return mayShareSubtype(from, to) ? { conversion: 'none', checked: true } : null;
}

const isCollection = (type: Type): boolean => type.kind === 'list' || type.kind === 'set' || type.kind === 'map';

/** Two types between which neither is the other's supertype can still meet in a subclass when one of them is an interface. */
function mayShareSubtype(a: Type, b: Type): boolean {
    const isInterface = (type: Type): boolean =>
        (type.kind === 'class' && type.symbol.kind === 'interface') ||
        (type.kind === 'platform' && type.data.isInterface);
    const isObjectType = (type: Type): boolean => type.kind === 'class' || type.kind === 'platform';
    return isObjectType(a) && isObjectType(b) && (isInterface(a) || isInterface(b));
}

/** Whether `symbol` is `ancestor` or a subclass of it. */
export function isSubclass(symbol: ClassSymbol, ancestor: ClassSymbol): boolean {
    for (let at: ClassSymbol | null = symbol, steps = 0; at !== null && steps < 1000; at = superClass(at), steps++)
        if (at === ancestor) return true;
    return false;
}
