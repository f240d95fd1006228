/** `import name from "specifier";` and `export { default as name } from "specifier";`, as the compilers write them: one to a line. */
const DEFAULT_IMPORT = /^(?:import (\w+)|export \{ default as (\w+) \}) from (["'])([^"']+)\3;$/gm;

/**
 * Puts constants in the place of imports. A page with many components would otherwise ask for hundreds of modules of one line:
 * most of all its labels.
 * @param code compiled module
 * @param constantOf expression for a module that is nothing but a constant, or null to leave the import alone
 * @returns the same lines, so that the source map stays right
 */
export async function inlineImports(
    code: string,
    constantOf: (specifier: string) => Promise<string | null>
): Promise<string> {
    const constants = new Map<string, string | null>();
    for (const [, , , , specifier] of code.matchAll(DEFAULT_IMPORT)) {
        if (!constants.has(specifier)) constants.set(specifier, await constantOf(specifier));
    }
    return code.replace(
        DEFAULT_IMPORT,
        (
            line: string,
            imported: string | undefined,
            exported: string | undefined,
            _quote: string,
            specifier: string
        ) => {
            const constant = constants.get(specifier) ?? null;
            if (constant === null) return line;
            return imported === undefined
                ? `export const ${exported ?? ''} = ${constant};`
                : `const ${imported} = ${constant};`;
        }
    );
}
