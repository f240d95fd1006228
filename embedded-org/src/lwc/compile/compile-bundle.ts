import path from 'node:path';
import { rollup } from 'rollup';
import type { Bundle } from '../sources/bundle.ts';
import { idOf, importedFile, loadText, resolveRelative } from './bundle-imports.ts';
import { compileModule, type CompiledModule } from './compile-module.ts';

/**
 * Compiles a bundle to one module, as the platform does: its own files inside, everything else still imported by name.
 * @param apiVersion the bundle's
 * @throws {Error} the compiler's message with file, line and column
 */
export async function compileBundle(bundle: Bundle, apiVersion: number): Promise<CompiledModule> {
    const warnings: string[] = [];
    // Rollup puts words of its own around an error that comes out of a plug-in.
    let failure: unknown;
    const build = await rollup({
        input: idOf(bundle.entry),
        treeshake: false,
        onwarn: () => undefined,
        plugins: [
            {
                name: 'embedded-org-bundle',
                resolveId(specifier, importer) {
                    if (importer === undefined) return specifier;
                    if (!specifier.startsWith('.')) return { id: specifier, external: true };
                    const found = resolveRelative(specifier, importer);
                    if (found !== null && isInside(bundle, found)) return found;
                    failure = new Error(
                        `${importedFile(importer)?.file ?? importer} imports ${specifier}, which is no file of the bundle ${bundle.name}.`
                    );
                    throw failure;
                },
                load: loadText,
                transform(text, id) {
                    const imported = importedFile(id);
                    if (imported === null) return null;
                    try {
                        const compiled = compileModule({
                            ...imported,
                            text,
                            namespace: bundle.namespace,
                            bundle: bundle.name,
                            apiVersion,
                            scopedStyles: imported.scoped
                        });
                        warnings.push(...compiled.warnings);
                        return { code: compiled.code, map: compiled.map as string };
                    } catch (error) {
                        failure = error;
                        throw error;
                    }
                }
            }
        ]
    }).catch((error: unknown) => {
        throw failure ?? error;
    });
    const { output } = await build.generate({
        file: path.join(bundle.folder, `${bundle.name}.js`),
        format: 'es',
        sourcemap: true,
        inlineDynamicImports: true
    });
    await build.close();
    return { code: output[0].code.replace(/\/\/# sourceMappingURL=.*\n?$/, ''), map: output[0].map, warnings };
}

function isInside(bundle: Bundle, id: string): boolean {
    return id.replace(/^\0absent:/, '').startsWith(bundle.folder + path.sep);
}
