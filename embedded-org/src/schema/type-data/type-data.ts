import { createRequire } from 'node:module';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { corrected } from './corrections.ts';
import { jarEntries } from './jar.ts';
import {
    ACC_ENUM,
    ACC_INTERFACE,
    ACC_PUBLIC,
    ACC_STATIC,
    ACC_SYNTHETIC,
    readClassFile,
    type ClassFile
} from './class-file.ts';
import { apexName, readMethod, readType, typeParameters } from './signature.ts';

/*
 * Signatures of the standard library and fields of the standard objects, read from the type jars that ship inside
 * @salesforce/code-analyzer-pmd-engine (BSD-3-Clause, apex-ls's standard-types and sobject-types 65.0.0). Nothing of the jars is
 * kept in this repository: the result is cached beside the installed packages, keyed by their version.
 */

export interface PlatformMethod {
    readonly name: string;
    readonly isStatic: boolean;
    readonly parameters: readonly string[];
    readonly returns: string;
}

export interface PlatformField {
    readonly name: string;
    readonly isStatic: boolean;
    readonly type: string;
}

/** Declarations of one standard-library type. Type names are qualified (`System.String`, `Database.Batchable<T>`), parameters appear as their letters. */
export interface PlatformTypeData {
    readonly name: string;
    readonly typeParameters: readonly string[];
    readonly superName: string | null;
    readonly interfaces: readonly string[];
    readonly isEnum: boolean;
    readonly isInterface: boolean;
    readonly constructors: readonly (readonly string[])[];
    readonly methods: readonly PlatformMethod[];
    readonly fields: readonly PlatformField[];
}

/** Field and relationship types of a standard object, by name: `AccountId: 'Id'`, `Account: 'Account'`, `Contacts: 'List<Contact>'`. */
export type StandardObjectFields = Readonly<Record<string, string>>;

export interface TypeData {
    platformType(name: string): PlatformTypeData | undefined;
    platformTypeNames(): readonly string[];
    standardObject(name: string): StandardObjectFields | undefined;
    standardObjectNames(): readonly string[];
}

const JAR_PACKAGE = '@salesforce/code-analyzer-pmd-engine';
const require = createRequire(import.meta.url);
/** Raise when the cached form changes. */
const FORMAT = 1;

interface CacheFile {
    readonly types: Record<string, PlatformTypeData>;
    /** Per object its fields as JSON text, parsed only when asked for: there are 4,500 objects. */
    readonly objects: Record<string, string>;
}

let loaded: TypeData | null = null;

/**
 * The type data of the installed jars; extracted in about a second on first use, then read from the cache.
 * @throws Error when the jars are not where the pinned package keeps them.
 */
export function typeData(): TypeData {
    loaded ??= load();
    return loaded;
}

function load(): TypeData {
    const manifest = findManifest();
    const version = (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version;
    const packageFolder = dirname(manifest);
    const cache = join(
        packageFolder,
        '..',
        '..',
        '.cache',
        'embedded-org',
        `type-data-${version}-${String(FORMAT)}.json`
    );
    const data = existsSync(cache)
        ? (JSON.parse(readFileSync(cache, 'utf8')) as CacheFile)
        : extract(packageFolder, cache);
    const types = corrected(data.types);
    const typeNames = new Map(Object.keys(types).map((name) => [name.toLowerCase(), name]));
    const objectNames = new Map(Object.keys(data.objects).map((name) => [name.toLowerCase(), name]));
    const parsed = new Map<string, StandardObjectFields>();
    return {
        platformType: (name) => types[typeNames.get(name.toLowerCase()) ?? ''],
        platformTypeNames: () => [...typeNames.values()],
        standardObjectNames: () => [...objectNames.values()],
        standardObject: (name) => {
            const canonical = objectNames.get(name.toLowerCase());
            if (canonical === undefined) return undefined;
            let fields = parsed.get(canonical);
            if (fields === undefined) {
                fields = JSON.parse(data.objects[canonical] ?? '{}') as StandardObjectFields;
                parsed.set(canonical, fields);
            }
            return fields;
        }
    };
}

function findManifest(): string {
    for (const folder of require.resolve.paths(JAR_PACKAGE) ?? []) {
        const manifest = join(folder, JAR_PACKAGE, 'package.json');
        if (existsSync(manifest)) return manifest;
    }
    throw new Error(`The package ${JAR_PACKAGE} is not installed; run npm ci.`);
}

function extract(packageFolder: string, cache: string): CacheFile {
    const jars = join(packageFolder, 'dist', 'java-lib');
    const read = (name: string): Buffer => {
        const path = join(jars, name);
        if (!existsSync(path)) throw new Error(`${JAR_PACKAGE} no longer ships ${name}; pin the version that does.`);
        return readFileSync(path);
    };
    const types: Record<string, PlatformTypeData> = {};
    for (const entry of jarEntries(read('standard-types-65.0.0.jar'))) {
        if (!entry.name.endsWith('.class')) continue;
        const type = platformTypeOf(readClassFile(entry.read()));
        types[type.name] = type;
    }
    const objects: Record<string, string> = {};
    for (const entry of jarEntries(read('sobject-types-65.0.0.jar'))) {
        if (!entry.name.endsWith('.class') || !entry.name.includes('/SObjects/') || entry.name.includes('$')) continue;
        const file = readClassFile(entry.read());
        const fields: Record<string, string> = {};
        for (const field of file.fields) {
            if ((field.flags & ACC_STATIC) === 0) fields[memberName(field.name)] = readType(field.signature).type;
        }
        objects[apexName(file.name)] = JSON.stringify(fields);
    }
    const data = { types, objects };
    mkdirSync(dirname(cache), { recursive: true });
    const partial = `${cache}.${String(process.pid)}`;
    writeFileSync(partial, JSON.stringify(data));
    renameSync(partial, cache);
    return data;
}

const memberName = (name: string): string => name.replace(/\$+$/, '');

function platformTypeOf(file: ClassFile): PlatformTypeData {
    const constructors: string[][] = [];
    const methods: PlatformMethod[] = [];
    for (const method of file.methods) {
        if ((method.flags & ACC_PUBLIC) === 0 || (method.flags & ACC_SYNTHETIC) !== 0 || method.name === '<clinit>')
            continue;
        const { parameters, returns } = readMethod(method.signature);
        if (method.name === '<init>') constructors.push(parameters);
        else
            methods.push({
                name: memberName(method.name),
                isStatic: (method.flags & ACC_STATIC) !== 0,
                parameters,
                returns
            });
    }
    const isEnum = (file.flags & ACC_ENUM) !== 0;
    const head = typeParameters(file.signature ?? '');
    const supers: string[] = [];
    if (file.signature !== null) {
        for (let at = head.next; at < file.signature.length;) {
            const { type, next } = readType(file.signature, at);
            supers.push(type);
            at = next;
        }
    }
    const superName = supers[0] ?? (file.superName === null ? null : apexName(file.superName));
    return {
        name: apexName(file.name),
        typeParameters: head.names,
        superName: superName === 'Object' || isEnum ? null : superName,
        interfaces: file.signature === null ? file.interfaces.map(apexName) : supers.slice(1),
        isEnum,
        isInterface: (file.flags & ACC_INTERFACE) !== 0,
        constructors,
        methods,
        fields: file.fields
            .filter((field) => (field.flags & ACC_PUBLIC) !== 0)
            .map((field) => ({
                name: memberName(field.name),
                isStatic: (field.flags & ACC_STATIC) !== 0,
                type: readType(field.signature).type
            }))
    };
}
