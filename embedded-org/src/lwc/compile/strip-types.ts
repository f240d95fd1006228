import ts from 'typescript';

const OPTIONS: ts.CompilerOptions = {
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.ESNext,
    verbatimModuleSyntax: true,
    isolatedModules: true,
    useDefineForClassFields: true,
    // Decorators must stay as written: the LWC compiler reads @api, @track and @wire itself.
    experimentalDecorators: false
};

/**
 * JavaScript of a TypeScript module: types erased, decorators and everything else kept.
 * @param file name for messages
 * @throws {Error} `file:line:column message` for the first syntax error
 */
export function stripTypes(source: string, file: string): string {
    const output = ts.transpileModule(source, { fileName: file, compilerOptions: OPTIONS, reportDiagnostics: true });
    const [first] = output.diagnostics ?? [];
    if (first !== undefined) {
        const message = ts.flattenDiagnosticMessageText(first.messageText, '\n');
        const place = first.file?.getLineAndCharacterOfPosition(first.start ?? 0);
        throw new Error(`${file}:${(place?.line ?? 0) + 1}:${(place?.character ?? 0) + 1} ${message}`);
    }
    return output.outputText;
}
