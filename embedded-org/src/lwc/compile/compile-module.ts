import { compilerApiVersion, transformSync } from './lwc-compiler.ts';
import { stripTypes } from './strip-types.ts';

/** One file of a component bundle, to be compiled for the browser. */
export interface ModuleSource {
    readonly file: string;
    readonly text: string;
    /** Namespace and name of the bundle: `c`, `contactPicker`. */
    readonly namespace: string;
    readonly bundle: string;
    readonly apiVersion: number;
    /** For a `*.scoped.css` style sheet. */
    readonly scopedStyles: boolean;
}

export interface CompiledModule {
    readonly code: string;
    readonly map: unknown;
    /** `file:line:column message`, one per finding. */
    readonly warnings: readonly string[];
}

/**
 * Compiles a script, template or style sheet with the LWC compiler at the bundle's own API version.
 * @throws {Error} the compiler's message with file, line and column
 */
export function compileModule(source: ModuleSource): CompiledModule {
    const script = /\.m?ts$/.test(source.file) ? stripTypes(source.text, source.file) : source.text;
    const text = replaceBuildConstants(script);
    const output = transformSync(text, source.file.replace(/\.m?ts$/, '.js'), {
        namespace: source.namespace,
        name: source.bundle,
        outputConfig: { sourcemap: true },
        scopedStyles: source.scopedStyles,
        apiVersion: compilerApiVersion(source.apiVersion),
        // Names computed at run time are allowed as on the platform. Source: https://developer.salesforce.com/docs/platform/lwc/guide/js-dynamic-components.html
        dynamicImports: { strictSpecifier: false },
        enableDynamicComponents: true,
        enableStaticContentOptimization: true,
        // Salesforce's own components call attachInternals() under synthetic shadow; the platform allows it to that namespace only.
        enableSyntheticElementInternals: source.namespace === 'lightning'
    });
    const warnings = (output.warnings ?? []).map((warning) => {
        const place = warning.location ? `:${warning.location.line}:${warning.location.column}` : '';
        return `${source.file}${place} ${warning.message}`;
    });
    return { code: output.code, map: output.map, warnings };
}

/**
 * What Salesforce's build puts in place of these expressions; a browser knows neither. Users get the engine in production mode unless
 * Debug Mode is on for them (https://help.salesforce.com/s/articleView?id=platform.aura_debug_mode.htm). Its development mode keeps
 * a list of all components ever rendered from a template and walks it for each new one, so that grids slow a page down for good.
 */
export function replaceBuildConstants(text: string): string {
    return text.replaceAll('import.meta.env.SSR', 'false').replaceAll('process.env.NODE_ENV', '"production"');
}
