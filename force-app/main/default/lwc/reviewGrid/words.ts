/** What stands in the cells of the table, in words. */
import LOCALE from '@salesforce/i18n/locale';
import TIME_ZONE from '@salesforce/i18n/timeZone';
import { fill } from 'c/labelText';
import { labels } from './labels';
import type { Holding, ReviewRowView } from 'apex/ReviewRowView';

/** A moment in the language and time zone of whoever looks; empty for none. */
export function momentOf(moment: string | null | undefined): string {
    return moment ? date({ dateStyle: 'medium', timeStyle: 'short' }).format(new Date(moment)) : '';
}

/** The name of something that the user has, with its end and whether it is of high risk. */
export function holdingWords(holding: Holding): string {
    const name = holding.isHighRisk ? fill(labels.risk, holding.name ?? '') : (holding.name ?? '');
    if (!holding.expiresAt) return name;
    return fill(labels.until, name, date({ dateStyle: 'medium' }).format(new Date(holding.expiresAt)));
}

/** What was decided, by whom and when, why, what is taken, and what it replaced: a line each. */
export function decisionLines(row: ReviewRowView): string[] {
    if (!row.decision) return [];
    const lines = [fill(labels.decidedLine, row.decisionLabel ?? '', row.decidedBy ?? '', momentOf(row.decidedAt))];
    if (row.removed?.length) lines.push(fill(labels.takesLine, row.removed.join(', ')));
    if (row.note) lines.push(fill(labels.noteLine, row.note));
    for (const replaced of row.replaced ?? []) lines.push(fill(labels.replacedLine, replaced));
    return lines;
}

function date(style: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
    return new Intl.DateTimeFormat(LOCALE, { ...style, timeZone: TIME_ZONE });
}
