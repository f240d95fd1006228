import { typeData } from '../../schema/type-data/type-data.ts';
import { classRegistry } from '../class-registry.ts';
import { ApexException } from '../exceptions/exception.ts';
import { ApexDate } from './date.ts';
import { ApexDatetime } from './datetime.ts';
import { ApexDecimal } from './decimal.ts';
import { ApexDouble } from './double.ts';
import { isIdForm } from './id.ts';
import { ApexList } from './list.ts';
import { ApexMap } from './map.ts';
import { classInfoChain } from './object.ts';
import { runtimeTypeName } from './runtime-type.ts';
import { ApexSet } from './set.ts';
import { isSObject } from './sobject-shape.ts';
import { apexType, type ApexType } from './type.ts';

/**
 * Whether a value is of a type, at run time. Null is an instance of nothing. A string is an instance of Id when it has the form of one; Decimal and
 * Double cannot be told apart (assumed; widely reported). A number is an instance of every wider number type (Integer of Long: the
 * tests of public libraries, which pass in orgs, rely on it; that it holds for Decimal and Double too is assumed).
 */
export function isInstance(value: unknown, type: ApexType): boolean {
    if (value === null || value === undefined) return false;
    switch (type.base) {
        case 'Object':
            return true;
        case 'String':
            return typeof value === 'string';
        case 'Id':
            return typeof value === 'string' && isIdForm(value);
        case 'Integer':
            return typeof value === 'number';
        case 'Long':
            return typeof value === 'bigint' || typeof value === 'number';
        case 'Decimal':
        case 'Double':
            return (
                value instanceof ApexDecimal ||
                value instanceof ApexDouble ||
                typeof value === 'bigint' ||
                typeof value === 'number'
            );
        case 'Datetime':
            // Source: https://force201.wordpress.com/2015/12/ ("So a Date is a DateTime").
            return value instanceof ApexDatetime || value instanceof ApexDate;
        case 'SObject':
            return isSObject(value);
        case 'List':
            return value instanceof ApexList && (isBare(type) || isAssignable(value.elementType, type.args[0]));
        case 'Set':
            return value instanceof ApexSet && (isBare(type) || isAssignable(value.elementType, type.args[0]));
        case 'Map':
            return (
                value instanceof ApexMap &&
                (isBare(type) ||
                    (isAssignable(value.keyType, type.args[0]) && isAssignable(value.valueType, type.args[1])))
            );
        default:
            return isInstanceOfNamed(value, type);
    }
}

/** A collection without elements' types (`Type.forName('List')`) has every collection of its kind as an instance (assumed). */
const isBare = (type: ApexType): boolean => type.args.length === 0;

/**
 * The operator instanceof and Assert.isInstanceOfType: as {@link isInstance}, but a list of SObject counts as a list of any object, whatever it
 * holds. Source: public code that asserts so and passes in orgs.
 */
export function isInstanceOf(value: unknown, type: ApexType): boolean {
    const isAnyList =
        value instanceof ApexList && value.elementType.base === 'SObject' && type.base === 'List' && !isBare(type);
    return (
        (isAnyList && isAssignable(type.args[0], value.elementType)) ||
        areSameDecimals(value, type) ||
        isInstance(value, type)
    );
}

/** A collection of Decimals is one of Doubles as well, as its elements are. Source: public test code that passes in orgs. */
function areSameDecimals(value: unknown, type: ApexType): boolean {
    const isCollection =
        (value instanceof ApexList && type.base === 'List') || (value instanceof ApexSet && type.base === 'Set');
    if (!isCollection || isBare(type)) return false;
    const bases = [value.elementType.base, type.args[0].base];
    return bases.every((base) => base === 'Decimal' || base === 'Double');
}

/**
 * Whether a variable of type `to` can hold every value of type `from`; collections follow their element types, as Apex allows at
 * run time. Object stands for any type in both directions of a collection's element (`List<Object>` made by the runtime).
 */
export function isAssignable(from: ApexType, to: ApexType): boolean {
    if (from === to || to.base === 'Object') return true;
    // A list of Ids goes where one of texts is wanted, as in assignments (Apex Developer Guide, "Rules of Conversion").
    if (from.base === 'Id' && to.base === 'String') return true;
    if (from.base === to.base && from.args.length > 0 && isBare(to)) return true;
    if (from.base === to.base && from.args.length > 0)
        return from.args.every((arg, i) => isAssignable(arg, to.args[i]));
    return ancestorsOf(from).has(to.name) || ancestorsOf(from).has(withoutSystem(to.name));
}

const ancestors = new Map<string, Set<string>>();
let ancestorsOfRegistry: unknown = null;

/** Forgets what is known of user classes; for a registry whose classes were compiled anew (another registry is noticed). */
export function forgetAncestors(): void {
    ancestors.clear();
}

function isInstanceOfNamed(value: unknown, type: ApexType): boolean {
    const name = runtimeTypeName(value);
    if (name === type.name) return true;
    if (typeof value !== 'object' || value === null) return false;
    const known = ancestorsOf(apexType(name), value);
    if (known.has(type.name) || known.has(withoutSystem(type.name))) return true;
    return type.args.length > 0 && [...known].some((ancestor) => isGenericOf(apexType(ancestor), type));
}

/** `Iterable<Id>` is an `Iterable<Object>`. Source: public code that asks so and passes in orgs. */
const isGenericOf = (ancestor: ApexType, type: ApexType): boolean =>
    (ancestor.base === type.base || withoutSystem(ancestor.base) === type.base) &&
    ancestor.args.length === type.args.length &&
    ancestor.args.every((arg, i) => isAssignable(arg, type.args[i]));

const withoutSystem = (name: string): string => (name.startsWith('System.') ? name.slice(7) : `System.${name}`);

/** Names of the type, its super types and interfaces, transitively. */
function ancestorsOf(type: ApexType, instance: object | null = null): Set<string> {
    if (classRegistry() !== ancestorsOfRegistry) {
        ancestors.clear();
        ancestorsOfRegistry = classRegistry();
    }
    const known = ancestors.get(type.name);
    if (known !== undefined) return known;
    const names = new Set<string>();
    const chain = instance === null ? [] : classInfoChain(instance);
    collect(type, names);
    for (const info of chain) {
        names.add(info.name);
        if (info.superName !== null) collect(apexType(info.superName), names);
        for (const implemented of info.interfaceNames) collect(apexType(implemented), names);
    }
    if (instance instanceof ApexException) names.add('System.Exception');
    ancestors.set(type.name, names);
    return names;
}

function collect(type: ApexType, names: Set<string>): void {
    if (names.has(type.name)) return;
    names.add(type.name);
    if (type.args.length > 0) names.add(type.base);
    const info = classRegistry()?.find(type.name);
    if (info !== undefined) {
        if (info.superName !== null) collect(apexType(info.superName), names);
        for (const implemented of info.interfaceNames) collect(apexType(implemented), names);
        return;
    }
    const data = typeData().platformType(type.base) ?? typeData().platformType(`System.${type.base}`);
    if (data === undefined) {
        if (
            typeData().standardObject(type.base) !== undefined ||
            /__(c|mdt|e|share|history|feed|x|b)$/i.test(type.base)
        )
            names.add('SObject');
        return;
    }
    // A few records are types of the library, too (UserRecordAccess).
    if (!data.name.includes('.') && typeData().standardObject(data.name) !== undefined) names.add('SObject');
    names.add(data.name);
    const bind = (name: string): ApexType =>
        apexType(
            name.replace(/\b[A-Z]\b/g, (letter) => type.args[data.typeParameters.indexOf(letter)]?.name ?? letter)
        );
    if (data.superName !== null) collect(bind(data.superName), names);
    for (const implemented of data.interfaces) collect(bind(implemented), names);
}
