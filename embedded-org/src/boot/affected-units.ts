import type { GeneratedModule } from '../codegen/declarations/module.ts';

/** What an affected-class search needs of a compiled project. */
export interface CompiledUnits {
    readonly modules: readonly Pick<GeneratedModule, 'name' | 'scriptName' | 'code' | 'keys'>[];
    /** Object of each trigger, by the trigger's name. */
    readonly triggerObjects: ReadonlyMap<string, string>;
}

const LITERAL = /"((?:[^"\\]|\\.)*)"/g;
const REFERENCE = /\$c\.([\w$]+)|\$c\["([^"]+)"\]/g;

/**
 * Names of the classes and triggers whose behaviour a change of `changed` (names, any letter case) may touch: those that use them, directly
 * or through others. A text that is a class's name counts as a use (`Type.forName`), and whoever names an object uses its triggers.
 */
export function affectedUnits({ modules, triggerObjects }: CompiledUnits, changed: Iterable<string>): Set<string> {
    const owners = new Map<string, string>();
    for (const module of modules)
        for (const key of [module.name, ...module.keys]) owners.set(key.toLowerCase(), module.name);
    const triggersOn = new Map<string, string[]>();
    for (const [trigger, object] of triggerObjects)
        triggersOn.set(object.toLowerCase(), [...(triggersOn.get(object.toLowerCase()) ?? []), trigger]);
    const users = new Map<string, Set<string>>();
    for (const module of modules) {
        for (const used of usesOf(module.code, owners, triggersOn))
            users.set(used, (users.get(used) ?? new Set<string>()).add(module.name));
    }
    const affected = new Set<string>();
    const visit = (name: string): void => {
        if (affected.has(name)) return;
        affected.add(name);
        for (const user of users.get(name) ?? []) visit(user);
    };
    for (const name of changed) visit(owners.get(name.toLowerCase()) ?? name);
    return affected;
}

function usesOf(
    code: string,
    owners: ReadonlyMap<string, string>,
    triggersOn: ReadonlyMap<string, readonly string[]>
): Set<string> {
    const uses = new Set<string>();
    const add = (name: string): void => {
        const owner = owners.get(name.toLowerCase());
        if (owner !== undefined) uses.add(owner);
    };
    for (const [, plain, quoted] of code.matchAll(REFERENCE)) add(plain ?? quoted);
    for (const [, text] of code.matchAll(LITERAL)) {
        add(text);
        for (const trigger of triggersOn.get(text.toLowerCase()) ?? []) uses.add(trigger);
    }
    return uses;
}
