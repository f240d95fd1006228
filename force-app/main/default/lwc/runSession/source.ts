import { fill } from 'c/labelText';
import { labels } from './labels';
import type { RunView } from 'apex/RunView';
import type { RunSource } from 'c/consoleTypes';

/** Rows are stored by their number: another file would replace some and leave the rest of the first one. */
export function refuseOtherSource(run: RunView, source: RunSource): void {
    const stored = run.progress?.total ?? 0;
    if (stored === 0 || source.kind !== 'Csv') return;
    if (source.name !== run.sourceName || source.count < stored) {
        throw new Error(fill(labels.otherFile, run.sourceName ?? '', stored));
    }
}
