import { Script } from 'node:vm';
import { setFrameMapper } from '../exceptions/index.ts';
import { setClassRegistry } from '../class-registry.ts';
import { ClassTable, type LoadableModule } from './class-table.ts';
import { runtimeLibrary, type RuntimeLibrary } from './library.ts';

/** A module as the compiler makes it (see codegen/declarations/module.ts). */
export interface ModuleCode {
    readonly name: string;
    readonly scriptName: string;
    readonly code: string;
    readonly lineMap: {
        readonly frames: readonly string[];
        readonly entries: readonly (readonly [number, number] | null)[];
    };
    readonly keys: readonly string[];
}

type ModuleFunction = (library: RuntimeLibrary, entries: Record<string, unknown>) => void;

const lineMaps = new Map<string, ModuleCode['lineMap']>();

setFrameMapper((file, line) => {
    const map = lineMaps.get(file);
    const entry = map?.entries[line - 1];
    return map === undefined || entry === undefined || entry === null
        ? null
        : { text: map.frames[entry[1]], line: entry[0] };
});

/** Makes compiled modules runnable on this thread and installs their classes as the thread's class registry. */
export function loadModules(modules: readonly ModuleCode[]): ClassTable {
    const table = new ClassTable();
    setClassRegistry(table);
    table.add(modules.map((module) => loadable(module)));
    return table;
}

/** Makes one more module runnable: anonymous Apex, or a class that was compiled again. */
export function loadable(module: ModuleCode): LoadableModule {
    return {
        name: module.name,
        keys: module.keys,
        evaluate: (table) => {
            lineMaps.set(module.scriptName, module.lineMap);
            const run = new Script(module.code, { filename: module.scriptName }).runInThisContext() as ModuleFunction;
            run(runtimeLibrary(table), table.view);
        }
    };
}
