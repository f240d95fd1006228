/**
 * One kind of fault: what it is, one small source with exactly one such fault, and the compiler's words for it.
 *
 * In the source `⟦faulty→right⟧` marks what is wrong and what would be right in its place. The finding is expected where the bracket opens, or
 * at a `†`. With the right words in place the same source must compile without any finding. A message that ends in `…` names its beginning.
 *
 * Wording: Salesforce's compiler as its message catalogue has it (github.com/forcedotcom/apex-language-support,
 * packages/apex-parser-ast/src/i18n/messages_en_US.ts); queries as embedded-org/src/soql/resolve/messages.ts cites them; else assumed.
 */
export type Fault = readonly [kind: string, source: string | readonly string[], message: string];

/** A class around the statements of an instance method. */
export const inMethod = (statements: string): string =>
    `public class Probe {\n    void run() {\n        ${statements}\n    }\n}`;

/** A class around members. */
export const inClass = (members: string): string => `public virtual class Probe {\n    ${members}\n}`;

export interface Planted {
    readonly faulty: readonly string[];
    readonly right: readonly string[];
    /** `file:line:column` where the finding is expected. */
    readonly place: string;
}

/** Reads a source's marks. */
export function plant(source: string | readonly string[]): Planted {
    const texts = typeof source === 'string' ? [source] : source;
    const marked = texts.map((text) => text.replace(/⟦([^→⟧]*)→[^⟧]*⟧/g, (_, faulty: string) => `⟦${faulty}`));
    const dagger = marked.findIndex((text) => text.includes('†'));
    const index = dagger >= 0 ? dagger : marked.findIndex((text) => text.includes('⟦'));
    const before = marked[index].split(marked[index].includes('†') ? '†' : '⟦')[0].replaceAll('⟦', '');
    const lines = before.split('\n');
    return {
        faulty: marked.map((text) => text.replace(/[⟦†]/g, '')),
        right: texts.map((text) => text.replace(/⟦[^→⟧]*→([^⟧]*)⟧/g, '$1').replaceAll('†', '')),
        place: `source${String(index + 1)}.cls:${String(lines.length)}:${String(lines[lines.length - 1].length + 1)}`
    };
}
