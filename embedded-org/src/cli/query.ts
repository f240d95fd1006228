import { bootOrg } from '../boot/boot-org.ts';
import { dynamicQuery } from '../runtime/query/index.ts';
import { queryRows } from '../server/host/records/query-rows.ts';
import { databaseOption } from './database.ts';
import { CommandLineError, parseCommand, projectFolder } from './options.ts';
import { onlySelectedIds } from './selected-ids.ts';
import { userOption } from './user.ts';

/** `query 'SOQL' [DIR]`: prints the rows as JSON, or as CSV. */
export function query(given: readonly string[]): number {
    const { positionals, options } = parseCommand(given, {
        db: { type: 'string' },
        user: { type: 'string' },
        csv: { type: 'boolean' }
    });
    const [soql, folder] = positionals;
    if (soql === undefined) throw new CommandLineError("Give the query: embedded-org query 'SELECT Id FROM Account'.");
    const directory = projectFolder(folder);
    const booted = bootOrg({ directory, database: databaseOption(options, directory) });
    try {
        const found = queryRows(booted.org, userOption(booted, options), soql);
        const rows = onlySelectedIds(found, dynamicQuery(soql, booted.org.schema));
        process.stdout.write(options.csv === true ? csvOf(rows) : `${JSON.stringify(rows, null, 2)}\n`);
        return 0;
    } finally {
        booted.close();
    }
}

/** Cells that a spreadsheet would take for a formula get an apostrophe. Source: OWASP, "CSV Injection". */
function cell(value: unknown): string {
    if (value === null || value === undefined) return '';
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    const harmless = /^[=+\-@\t\r]/.test(text) && typeof value === 'string' ? `'${text}` : text;
    return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

function csvOf(rows: readonly Record<string, unknown>[]): string {
    const flat = rows.map((row) => flatten(row));
    const names = [...new Set(flat.flatMap((row) => Object.keys(row)))];
    // A row without the parent has an empty cell under each of the parent's columns, none of its own.
    const columns = names.filter((name) => !names.some((other) => other.startsWith(`${name}.`)));
    return [columns, ...flat.map((row) => columns.map((column) => row[column]))]
        .map((line) => `${line.map(cell).join(',')}\r\n`)
        .join('');
}

/** Parent records become columns `Account.Name`. */
function flatten(row: Record<string, unknown>, prefix = ''): Record<string, unknown> {
    const result: Record<string, unknown> = {};
    for (const [name, value] of Object.entries(row)) {
        if (name === 'attributes') continue;
        if (typeof value === 'object' && value !== null && 'attributes' in value)
            Object.assign(result, flatten(value as Record<string, unknown>, `${prefix}${name}.`));
        else result[`${prefix}${name}`] = value;
    }
    return result;
}
