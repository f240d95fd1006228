/**
 * The LWC compiler, typed by what we use of it: the packages' own declarations export types only and leave out file endings,
 * so that Node's module resolution finds no values in them.
 */

export interface TransformOptions {
    readonly namespace: string;
    readonly name: string;
    readonly outputConfig: { readonly sourcemap: boolean };
    readonly scopedStyles: boolean;
    readonly apiVersion: number;
    readonly dynamicImports: { readonly strictSpecifier: boolean };
    readonly enableDynamicComponents: boolean;
    readonly enableStaticContentOptimization: boolean;
    readonly enableSyntheticElementInternals: boolean;
}

export interface TransformResult {
    readonly code: string;
    readonly map: unknown;
    readonly warnings?: readonly {
        readonly message: string;
        readonly location?: { readonly line: number; readonly column: number };
    }[];
}

const compiler = (await import('lwc/compiler')) as unknown as {
    readonly transformSync: (source: string, fileName: string, options: TransformOptions) => TransformResult;
};
const shared = (await import('lwc/shared')) as unknown as {
    readonly getAPIVersionFromNumber: (version: number) => number;
};

export const transformSync = compiler.transformSync;

/** The compiler behaviour that belongs to a component's API version: the newest one that is not newer than it. */
export const compilerApiVersion = shared.getAPIVersionFromNumber;
