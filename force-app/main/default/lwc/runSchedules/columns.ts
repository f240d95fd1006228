/** Columns of the list of schedules. */
import { labels } from './labels';

interface ScheduleRow {
    readonly lastRunId?: string | null;
    readonly commands?: readonly string[] | null;
}

interface MenuItem {
    readonly label: string;
    readonly name: string;
}

const WORDS: Readonly<Record<string, string>> = {
    RunNow: labels.runNow,
    Pause: labels.pause,
    Resume: labels.resume,
    Delete: labels.remove
};

/** What the menu of a row offers: what the server allows, and the way to the last run. */
export function rowActions(row: ScheduleRow, done: (items: MenuItem[]) => void): void {
    const open = row.lastRunId ? [{ label: labels.openRun, name: 'OpenRun' }] : [];
    done([...open, ...(row.commands ?? []).map((name) => ({ label: WORDS[name], name }))]);
}

const MOMENT = { year: 'numeric', month: 'short', day: '2-digit', hour: '2-digit', minute: '2-digit' };

export const COLUMNS = [
    { label: labels.name, fieldName: 'name', wrapText: true },
    { label: labels.operation, fieldName: 'operation', wrapText: true },
    { label: labels.mode, fieldName: 'mode', wrapText: true },
    { label: labels.owner, fieldName: 'owner' },
    { label: labels.state, fieldName: 'state', initialWidth: 90 },
    { label: labels.nextAt, fieldName: 'nextAt', type: 'date', typeAttributes: MOMENT },
    { label: labels.lastAt, fieldName: 'lastAt', type: 'date', typeAttributes: MOMENT },
    { label: labels.last, fieldName: 'last', wrapText: true },
    { type: 'action', typeAttributes: { rowActions } }
].map((column) => ({ ...column, hideDefaultActions: true }));
