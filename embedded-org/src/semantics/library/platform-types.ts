import type { Schema } from '../../schema/model.ts';
import type { PlatformMethod, PlatformTypeData, TypeData } from '../../schema/type-data/type-data.ts';
import { OBJECT_TYPE } from './object-type.ts';
import { setPlatformParents } from '../types/conversions.ts';
import {
    ERROR,
    listOf,
    mapOf,
    NULL,
    OBJECT,
    PRIMITIVES,
    setOf,
    SOBJECT,
    VOID,
    type PlatformType,
    type Type
} from '../types/type.ts';

/** Answers whether the runtime implements a member of a platform type; given by whoever joins compiler and runtime. */
export type ImplementationCheck = (typeName: string, table: 'static' | 'instance', member: string) => boolean;

export interface MethodCandidate {
    readonly owner: PlatformTypeData;
    readonly method: PlatformMethod;
    readonly parameters: readonly Type[];
    readonly returns: Type;
}

export interface PropertyCandidate {
    readonly owner: PlatformTypeData;
    readonly name: string;
    readonly type: Type;
    readonly isStatic: boolean;
}

/** Namespaces whose types can be named without it. Source: Apex Developer Guide, "Namespaces, Classes, and Variable Name Precedence". */
const IMPLICIT_NAMESPACES = ['System', 'Schema'];

/** Types of the standard library as the compiler sees them. */
export class PlatformTypes {
    private readonly data: TypeData;
    private readonly schema: Schema;
    private readonly parsed = new Map<string, Type>();
    readonly isImplemented: ImplementationCheck;

    constructor(data: TypeData, schema: Schema, isImplemented: ImplementationCheck) {
        this.data = data;
        this.schema = schema;
        this.isImplemented = isImplemented;
        setPlatformParents((type) => this.parentsOf(type));
    }

    /** Data of a type named `Name` (System or Schema) or `Namespace.Name`; undefined when there is none. */
    find(name: string): PlatformTypeData | undefined {
        if (name.includes('.')) return this.data.platformType(name);
        for (const namespace of IMPLICIT_NAMESPACES) {
            const found = this.data.platformType(`${namespace}.${name}`);
            if (found !== undefined) return found;
        }
        return undefined;
    }

    /** The type for a platform type's data: primitives and collections get their own kinds. */
    typeOf(data: PlatformTypeData, typeArguments: readonly Type[] = []): Type {
        const [namespace, ...rest] = data.name.split('.');
        const simple = rest.join('.');
        if (namespace === 'System') {
            const own = PRIMITIVES.get(simple.toLowerCase());
            if (own !== undefined) return own;
            if (simple === 'List') return listOf(typeArguments[0] ?? OBJECT);
            if (simple === 'Set') return setOf(typeArguments[0] ?? OBJECT);
            if (simple === 'Map') return mapOf(typeArguments[0] ?? OBJECT, typeArguments[1] ?? OBJECT);
            if (simple === 'SObject') return SOBJECT;
        }
        if (data.name === 'Object') return OBJECT;
        return { kind: 'platform', data, arguments: typeArguments };
    }

    /** Reads a type text of the type data, with the letters of type parameters replaced by `bindings`. */
    parse(text: string, bindings: ReadonlyMap<string, Type> = new Map()): Type {
        const bound = bindings.get(text);
        if (bound !== undefined) return bound;
        const cacheable = bindings.size === 0;
        const cached = cacheable ? this.parsed.get(text) : undefined;
        if (cached !== undefined) return cached;
        const type = this.parseUncached(text, bindings);
        if (cacheable) this.parsed.set(text, type);
        return type;
    }

    private parseUncached(text: string, bindings: ReadonlyMap<string, Type>): Type {
        const open = text.indexOf('<');
        const head = open < 0 ? text : text.slice(0, open);
        const typeArguments =
            open < 0 ? [] : splitArguments(text.slice(open + 1, -1)).map((argument) => this.parse(argument, bindings));
        if (head === 'void') return VOID;
        if (head === 'Object') return OBJECT;
        if (head === 'Internal.Null') return NULL;
        if (head === 'List') return listOf(typeArguments[0] ?? OBJECT);
        const data = this.find(head);
        if (data !== undefined) return this.typeOf(data, typeArguments);
        const primitive = PRIMITIVES.get(head.toLowerCase());
        if (primitive !== undefined) return primitive;
        const object = this.schema.object(head);
        if (object !== undefined) return { kind: 'sobject', object };
        // A letter of a generic method that stands unbound.
        return /^[A-Z]$/.test(head) ? OBJECT : ERROR;
    }

    /** The platform type whose instance members a value of this type has; null for classes of the project. */
    memberSource(type: Type): { data: PlatformTypeData; bindings: ReadonlyMap<string, Type> } | null {
        const source = (
            name: string,
            bindings: readonly Type[]
        ): { data: PlatformTypeData; bindings: ReadonlyMap<string, Type> } | null => {
            const data = this.data.platformType(name);
            return data === undefined ? null : { data, bindings: bind(data, bindings) };
        };
        switch (type.kind) {
            case 'primitive':
                return source(`System.${type.name}`, []);
            case 'list':
                return source('System.List', [type.element]);
            case 'query':
                return source('System.List', [type.element]);
            case 'set':
                return source('System.Set', [type.element]);
            case 'map':
                return source('System.Map', [type.key, type.value]);
            case 'sobject':
                return source('System.SObject', []);
            case 'object':
                return { data: OBJECT_TYPE, bindings: new Map() };
            case 'platform':
                return { data: type.data, bindings: bind(type.data, type.arguments) };
            default:
                return null;
        }
    }

    /** All methods of this name (any letter case) that values of the type (or, for statics, the type itself) have, inherited ones included. */
    methods(type: Type, name: string, isStatic: boolean): MethodCandidate[] {
        const start = this.memberSource(type);
        const found: MethodCandidate[] = [];
        if (start === null) return found;
        const lower = name.toLowerCase();
        this.walk(start.data, start.bindings, (data, bindings) => {
            for (const method of data.methods) {
                if (method.isStatic !== isStatic || method.name.toLowerCase() !== lower) continue;
                found.push({
                    owner: data,
                    method,
                    parameters: method.parameters.map((parameter) => this.parse(parameter, bindings)),
                    returns: this.parse(method.returns, bindings)
                });
            }
        });
        return found;
    }

    /** Field or property of the type by name in any letter case. */
    property(type: Type, name: string, isStatic: boolean): PropertyCandidate | null {
        const start = this.memberSource(type);
        if (start === null) return null;
        const lower = name.toLowerCase();
        let found: PropertyCandidate | null = null;
        this.walk(start.data, start.bindings, (data, bindings) => {
            const field = data.fields.find(
                (candidate) => candidate.isStatic === isStatic && candidate.name.toLowerCase() === lower
            );
            if (field !== undefined && found === null)
                found = { owner: data, name: field.name, type: this.parse(field.type, bindings), isStatic };
        });
        return found;
    }

    constructors(type: PlatformType): Type[][] {
        const bindings = bind(type.data, type.arguments);
        return type.data.constructors.map((parameters) =>
            parameters.map((parameter) => this.parse(parameter, bindings))
        );
    }

    /** Superclass and interfaces of a platform type, with its arguments filled in. */
    parentsOf(type: PlatformType): Type[] {
        const bindings = bind(type.data, type.arguments);
        const names = [...(type.data.superName === null ? [] : [type.data.superName]), ...type.data.interfaces];
        return names.map((name) => this.parse(name, bindings)).filter((parent) => parent.kind === 'platform');
    }

    /** Methods that an implementation of the platform interface must have, inherited interfaces included. */
    interfaceMethods(type: PlatformType): MethodCandidate[] {
        const found: MethodCandidate[] = [];
        this.walk(type.data, bind(type.data, type.arguments), (data, bindings) => {
            if (!data.isInterface) return;
            for (const method of data.methods) {
                if (method.isStatic) continue;
                found.push({
                    owner: data,
                    method,
                    parameters: method.parameters.map((parameter) => this.parse(parameter, bindings)),
                    returns: this.parse(method.returns, bindings)
                });
            }
        });
        return found;
    }

    private walk(
        data: PlatformTypeData,
        bindings: ReadonlyMap<string, Type>,
        visit: (data: PlatformTypeData, bindings: ReadonlyMap<string, Type>) => void
    ): void {
        const seen = new Set<string>();
        const step = (at: PlatformTypeData, bound: ReadonlyMap<string, Type>): void => {
            if (seen.has(at.name)) return;
            seen.add(at.name);
            visit(at, bound);
            for (const parent of [...(at.superName === null ? [] : [at.superName]), ...at.interfaces]) {
                const open = parent.indexOf('<');
                const parentData = this.find(open < 0 ? parent : parent.slice(0, open));
                if (parentData === undefined) continue;
                const typeArguments =
                    open < 0
                        ? []
                        : splitArguments(parent.slice(open + 1, -1)).map((argument) => this.parse(argument, bound));
                step(parentData, bind(parentData, typeArguments));
            }
        };
        step(data, bindings);
    }
}

function bind(data: PlatformTypeData, typeArguments: readonly Type[]): ReadonlyMap<string, Type> {
    return new Map(data.typeParameters.map((parameter, i) => [parameter, typeArguments[i] ?? OBJECT]));
}

/** Splits `K,List<V>` at its outer commas. */
export function splitArguments(text: string): string[] {
    const parts: string[] = [];
    let depth = 0;
    let start = 0;
    for (let i = 0; i < text.length; i++) {
        if (text[i] === '<') depth++;
        else if (text[i] === '>') depth--;
        else if (text[i] === ',' && depth === 0) {
            parts.push(text.slice(start, i));
            start = i + 1;
        }
    }
    parts.push(text.slice(start));
    return parts.map((part) => part.trim());
}
