import { existsSync, readFileSync } from 'node:fs';
import type { SourceSpan } from './diagnostic.ts';

/** The source line of a span with a mark under it; empty when the file cannot be read. */
export function codeFrame(span: SourceSpan): string {
    if (!existsSync(span.file)) return '';
    const text = readFileSync(span.file, 'utf8').split(/\r?\n/)[span.line - 1];
    if (text === undefined) return '';
    const gutter = String(span.line);
    const width = span.endLine === span.line ? Math.max(1, span.endColumn - span.column) : 1;
    const pad = text.slice(0, span.column - 1).replace(/[^\t]/g, ' ');
    return `  ${gutter} | ${text}\n  ${' '.repeat(gutter.length)} | ${pad}${'^'.repeat(Math.min(width, Math.max(1, text.length - span.column + 1)))}\n`;
}
