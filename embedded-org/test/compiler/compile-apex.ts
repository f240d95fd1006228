import { compileProject, type CompiledProject } from '../../src/compiler/compile-project.ts';
import { isImplemented } from '../../src/runtime/system/registry.ts';
import { registerPlatformLibrary } from '../../src/boot/platform-library.ts';
import type { Schema } from '../../src/schema/model.ts';
import { createSchema } from '../../src/schema/schema.ts';
import { typeData } from '../../src/schema/type-data/type-data.ts';

registerPlatformLibrary();
const standard = createSchema(typeData());

/** Compiles classes given as texts; `trigger ...` texts become triggers. */
export function compileApex(texts: readonly string[], apiVersion = 67, schema: Schema = standard): CompiledProject {
    const sources = texts.map((text, i) => ({
        kind: /^\s*trigger\b/i.test(text) ? ('trigger' as const) : ('class' as const),
        file: `source${String(i + 1)}.cls`,
        text,
        apiVersion
    }));
    return compileProject({
        sources,
        namespace: null,
        labels: new Map([['greeting', 'Hello']]),
        components: {
            flows: new Map([['welcome_partner', 'Welcome_Partner']]),
            pages: new Map([['order', 'Order']]),
            components: new Map([['orderlines', 'OrderLines']]),
            dataWeaveScripts: new Map([['tocsv', 'toCsv']])
        },
        schema,
        typeData: typeData(),
        isImplemented
    });
}

/** `line:column message` of each finding. */
export function findings(...texts: string[]): string[] {
    return compileApex(texts).diagnostics.map(
        (diagnostic) => `${String(diagnostic.span.line)}:${String(diagnostic.span.column)} ${diagnostic.message}`
    );
}

/** Findings of a class whose method body is `body`, on lines from 1. */
export function bodyFindings(body: string): string[] {
    return findings(`public class Probe { public static void run() { ${body} } }`).map((text) =>
        text.slice(text.indexOf(' ') + 1)
    );
}
