import { readFileSync } from 'node:fs';
import type { JsFrame } from './stack.ts';

const MODULE = /[\\/]runtime[\\/](?:system|values|generated)[\\/]/;
const CHUNK = /^(.*\/program\/)(chunks\/[^/]+|[^/]+)$/;

type Lines = Readonly<Record<string, readonly (readonly [number, number])[]>>;
const known = new Map<string, Lines>();

/**
 * Whether a frame is library code, which works on behalf of the Apex code that called it: a null that reaches it came from Apex. The bundled
 * program joins modules into chunks; `library-lines.json`, written beside them, says which of their lines are library code.
 */
export function isLibraryFrame({ file, line }: JsFrame): boolean {
    const chunk = CHUNK.exec(file);
    if (chunk === null) return MODULE.test(file);
    const [, program, name] = chunk;
    return (linesOf(program)[name] ?? []).some(([first, last]) => line >= first && line <= last);
}

function linesOf(program: string): Lines {
    let lines = known.get(program);
    if (lines === undefined) {
        lines = JSON.parse(readFileSync(new URL('library-lines.json', program), 'utf8')) as Lines;
        known.set(program, lines);
    }
    return lines;
}
