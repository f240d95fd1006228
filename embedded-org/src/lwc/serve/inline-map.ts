import type { CompiledModule } from '../compile/compile-module.ts';

/** The module as the browser gets it, with its source map inside. */
export function withInlineMap(module: CompiledModule): string {
    if (module.map === undefined || module.map === null) return module.code;
    const json = typeof module.map === 'string' ? module.map : JSON.stringify(module.map);
    return `${module.code}\n//# sourceMappingURL=data:application/json;base64,${Buffer.from(json).toString('base64')}`;
}
