/** Papa Parse fed in slices with a breath between them. */
import { CsvRefusal } from './refusal';
import { labels } from './labels';

/** The part of Papa Parse that is used here. Source: https://www.papaparse.com/docs */
export interface PapaParser {
    parse(text: string, configuration: PapaConfiguration): unknown;
}

interface PapaConfiguration {
    readonly chunkSize: number;
    readonly skipEmptyLines: 'greedy';
    readonly chunk: (results: PapaResults, handle: PapaHandle) => void;
    readonly complete: () => void;
}

interface PapaResults {
    readonly data: readonly string[][];
    readonly errors: readonly { readonly type: string; readonly code: string; readonly row?: number }[];
}

interface PapaHandle {
    pause(): void;
    resume(): void;
    abort(): void;
}

/** Characters parsed at a time: about ten milliseconds on a slow laptop. */
const SLICE = 1 << 17;

/**
 * Parses the text and hands over its lines slice by slice; lines without any text are left out.
 * @throws CsvRefusal for quotes that do not close; whatever `take` throws ends the reading too
 */
export function parseSlices(
    parser: PapaParser,
    text: string,
    take: (lines: readonly string[][]) => void
): Promise<void> {
    return new Promise((resolve, reject) => {
        let lines = 0;
        parser.parse(text, {
            chunkSize: SLICE,
            skipEmptyLines: 'greedy',
            chunk: (results, handle) => {
                try {
                    refuseBadQuotes(results, lines);
                    lines += results.data.length;
                    take(results.data);
                } catch (error: unknown) {
                    // First: abort calls `complete`, and a promise keeps the first word.
                    reject(error instanceof Error ? error : new Error(String(error)));
                    handle.abort();
                    return;
                }
                handle.pause();
                // The next slice comes as a new task: until then the page can paint and answer.
                // eslint-disable-next-line @lwc/lwc/no-async-operation
                setTimeout(() => {
                    handle.resume();
                });
            },
            complete: () => {
                resolve();
            }
        });
    });
}

/** Row 0 is the header, so the index of a line is its row number. A delimiter that cannot be told (one column) is no fault. */
function refuseBadQuotes(results: PapaResults, linesBefore: number): void {
    const fault = results.errors.find((error) => error.type === 'Quotes');
    if (fault) throw new CsvRefusal('Malformed', labels.malformed, linesBefore + (fault.row ?? 0));
}
