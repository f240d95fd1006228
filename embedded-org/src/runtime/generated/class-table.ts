import type { ClassInfo, ClassRegistry, TriggerInfo } from '../classes.ts';
import { ApexException, throwApex } from '../exceptions/index.ts';
import { ApexEnum } from '../values/enum.ts';

/** A generated class as the class table holds it: constructor with statics. */
export type GeneratedClass = (new () => object) & Record<string, unknown>;

/** A class's registration, as generated modules hand it in; the JavaScript class and the trigger are filled in here. */
type Registered = { -readonly [K in keyof ClassInfo]: ClassInfo[K] };

export interface LoadableModule {
    readonly name: string;
    readonly keys: readonly string[];
    /** Evaluates the module; it defines its classes in this table. */
    readonly evaluate: (table: ClassTable) => void;
}

/**
 * The classes of one org on one thread. A module is evaluated when one of its classes is first asked for, so that a process loads
 * only what it uses.
 */
export class ClassTable implements ClassRegistry {
    readonly entries: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
    /** What generated code sees as `$c`. V8 keeps objects without a prototype as hash tables, but makes quick ones of those that are prototypes. */
    readonly view: Readonly<Record<string, unknown>> = Object.create(this.entries) as Record<string, unknown>;
    private readonly infos = new Map<string, ClassInfo>();
    private readonly modulesByClass = new Map<string, LoadableModule>();
    private readonly triggerInfos: ClassInfo[] = [];
    private readonly faults = new Map<string, string>();
    private readonly evaluated = new Set<LoadableModule>();

    /** Adds modules of classes; a class that is already there is replaced. */
    add(modules: readonly LoadableModule[]): void {
        for (const module of modules) {
            for (const key of module.keys) {
                this.modulesByClass.set(key.replaceAll('$', '.').toLowerCase(), module);
                this.faults.delete(key.replaceAll('$', '.').toLowerCase());
                Object.defineProperty(this.entries, key, {
                    configurable: true,
                    enumerable: true,
                    get: () => {
                        this.evaluate(module);
                        // The module has replaced this accessor by the class, or by one that says why there is none.
                        return this.entries[key];
                    }
                });
            }
            // Triggers and anonymous blocks are asked for by nobody's name.
            if (module.keys.length === 0) this.evaluate(module);
        }
    }

    find(name: string): ClassInfo | undefined {
        const key = name.toLowerCase();
        const known = this.infos.get(key);
        if (known !== undefined) return known;
        const module = this.modulesByClass.get(key);
        if (module === undefined) return undefined;
        this.evaluate(module);
        return this.infos.get(key);
    }

    all(): readonly ClassInfo[] {
        for (const module of new Set(this.modulesByClass.values())) this.evaluate(module);
        return [...this.infos.values()];
    }

    triggersOn(objectName: string): readonly ClassInfo[] {
        const lower = objectName.toLowerCase();
        return this.triggerInfos.filter((info) => info.trigger?.objectName.toLowerCase() === lower);
    }

    triggers(): readonly ClassInfo[] {
        return this.triggerInfos;
    }

    /** Called by generated code for each class of a module. */
    define(info: Registered, key: string, jsClass: GeneratedClass): void {
        info.jsClass = jsClass;
        Object.defineProperty(jsClass, '$info', { value: info });
        Object.defineProperty(jsClass, 'name', { value: info.name });
        this.enter(info, key, jsClass);
    }

    defineInterface(info: Registered, key: string): void {
        this.enter(info, key, { $info: info });
    }

    /** An enum's JavaScript class holds its constants in order, and by name under `values`. */
    defineEnum(info: Registered, key: string, names: readonly string[]): void {
        const constants = names.map((name, ordinal) => new ApexEnum(info.name, name, ordinal));
        const values = Object.fromEntries(constants.map((constant) => [constant.name, constant]));
        const jsClass = Object.assign(class extends ApexEnum {} as unknown as new () => object, {
            $constants: constants,
            values
        });
        info.jsClass = jsClass;
        this.enter(info, key, jsClass);
    }

    /** A trigger or anonymous block: `jsClass.$run` is its body. */
    defineUnit(info: Registered, key: string, trigger: Omit<TriggerInfo, 'run'> | null, jsClass: GeneratedClass): void {
        const run = (): void => (jsClass.$run as () => void)();
        info.trigger = trigger === null ? null : { ...trigger, run };
        info.jsClass = jsClass;
        Object.defineProperty(jsClass, '$info', { value: info });
        Object.defineProperty(this.entries, key, { configurable: true, enumerable: true, value: jsClass });
        if (trigger !== null) this.triggerInfos.push(info);
    }

    /** Why a class cannot be used, by its name in lower case; empty when all compile. Asking evaluates every module. */
    broken(): ReadonlyMap<string, string> {
        this.all();
        return this.faults;
    }

    /** Classes that do not compile: whoever uses one gets `message`. Text as the platform words it for invalid dependencies. */
    defineBroken(keys: readonly string[], message: string): void {
        for (const key of keys) {
            const name = key.replaceAll('$', '.').toLowerCase();
            this.faults.set(name, message);
            this.infos.delete(name);
            const get = (): never => throwApex('System.TypeException', message);
            Object.defineProperty(this.entries, key, { configurable: true, enumerable: true, get });
        }
    }

    private enter(info: ClassInfo, key: string, value: unknown): void {
        Object.defineProperty(this.entries, key, { configurable: true, enumerable: true, value });
        this.infos.set(info.name.toLowerCase(), info);
    }

    private evaluate(module: LoadableModule): void {
        if (this.evaluated.has(module)) return;
        this.evaluated.add(module);
        try {
            module.evaluate(this);
        } catch (error) {
            // A class whose super class does not compile is no class either.
            if (!(error instanceof ApexException)) throw error;
            this.defineBroken(module.keys, error.$message ?? '');
        }
    }
}

/** Constants of a generated enum, in order. */
export function enumConstants(info: ClassInfo): readonly ApexEnum[] {
    return (info.jsClass as unknown as { $constants: readonly ApexEnum[] }).$constants;
}
