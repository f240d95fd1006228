/** The error report for a support case: facts of the run and its failures, no names, no addresses (features F14, F62, F76). */
import { downloadText } from 'c/csvWriter';
import { fill } from 'c/labelText';
import { readAllRows } from 'c/rowDownload';
import { labels } from './labels';
import type { RowView } from 'apex/RowView';
import type { RunView } from 'apex/RunView';

/** Rows quoted by number; the rest is in the failed-rows file. */
const MOST_ROWS = 50;

export function reportText(run: RunView, failed: readonly RowView[]): string {
    const progress = run.progress ?? {};
    const { total = 0, succeeded = 0, failed: failures = 0, blocked = 0, skipped = 0 } = progress;
    return [
        fill(labels.reportTitle, run.name ?? ''),
        fill(labels.reportRun, run.operationLabel ?? run.operation ?? '', run.id ?? '', progress.state ?? ''),
        fill(labels.reportBy, run.requestedBy ?? '', run.createdAt ?? ''),
        fill(labels.reportCounts, total ?? 0, succeeded ?? 0, failures ?? 0, blocked ?? 0, skipped ?? 0),
        progress.message ?? '',
        ...reasonLines(failed),
        ...failed.slice(0, MOST_ROWS).map(rowLine)
    ]
        .filter((line) => line !== '')
        .join('\n');
}

/**
 * Puts the report on the clipboard.
 * @returns false when the browser refuses it: the report is offered as a file then
 */
export async function copyReport(run: RunView): Promise<boolean> {
    const text = reportText(run, await readAllRows(run.id ?? '', ['Failed', 'Blocked']));
    try {
        await navigator.clipboard.writeText(text);
        return true;
    } catch {
        downloadText(`${run.name ?? ''}-error-report.txt`, text);
        return false;
    }
}

function reasonLines(rows: readonly RowView[]): string[] {
    const counts = new Map<string, number>();
    for (const { reasonCode } of rows) counts.set(reasonCode ?? '', (counts.get(reasonCode ?? '') ?? 0) + 1);
    return [...counts].sort(([, a], [, b]) => b - a).map(([code, count]) => fill(labels.reportReason, count, code));
}

/** The reason's own words instead of the platform's message: that one may quote a username or an address. */
function rowLine(row: RowView): string {
    const where = [row.reasonCode, row.field].filter(Boolean).join(' ');
    return fill(labels.reportRow, String(row.rowNumber ?? ''), where, row.reasonLabel ?? '');
}
