import { fill } from 'c/labelText';
import { labels } from './labels';
import type { RunView } from 'apex/RunView';
import type { RunSource } from 'c/consoleTypes';

/** Rows are stored by their number: another file would replace some and leave the rest of the first one. */
export function refuseOtherSource(run: RunView, source: RunSource): void {
    if (source.kind !== 'Csv') return;
    const stored = run.progress?.total ?? 0;
    const isOtherSize = run.sourceRows ? source.count !== run.sourceRows : source.count < stored;
    if (isOtherSize || source.name !== run.sourceName) {
        throw new Error(fill(labels.otherFile, run.sourceName ?? '', run.sourceRows ?? stored));
    }
}
